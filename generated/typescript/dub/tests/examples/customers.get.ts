import { Dub } from "dub";

const dub = new Dub({
  token: "DUB_API_KEY",
});

const result = await dub.customers.get({
  id: "<id>",
});

console.log(result);
