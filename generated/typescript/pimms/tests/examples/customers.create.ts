import { Pimms } from "pimms";

const pimms = new Pimms({
  token: "PIMMS_API_KEY",
});

const result = await pimms.customers.create();

console.log(result);
