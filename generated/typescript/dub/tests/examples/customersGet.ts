import { DubCore } from "dub/core.js";
import { customersGet } from "dub/funcs/customersGet.js";

const dub = new DubCore({
  token: "DUB_API_KEY",
});

const result = await customersGet(dub, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
