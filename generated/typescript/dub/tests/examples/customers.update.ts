import { Dub } from "dub";

const dub = new Dub({
  token: "DUB_API_KEY",
});

const result = await dub.customers.update({
  id: "<id>",
});

console.log(result);
