import { DubCore } from "dub/core.js";
import { customersCreate } from "dub/funcs/customersCreate.js";

const dub = new DubCore({
  token: "DUB_API_KEY",
});

const result = await customersCreate(dub);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
