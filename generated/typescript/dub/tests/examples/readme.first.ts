import { Dub } from "dub";

const dub = new Dub({
  token: "DUB_API_KEY",
});

const result = await dub.customers.list({
  pageSize: 50,
});

console.log(result);
