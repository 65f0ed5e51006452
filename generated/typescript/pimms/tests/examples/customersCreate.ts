import { PimmsCore } from "pimms/core.js";
import { customersCreate } from "pimms/funcs/customersCreate.js";

const pimms = new PimmsCore({
  token: "PIMMS_API_KEY",
});

const result = await customersCreate(pimms);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
