import { DubCore } from "dub/core.js";
import { customersUpdate } from "dub/funcs/customersUpdate.js";

const dub = new DubCore({
  token: "DUB_API_KEY",
});

const result = await customersUpdate(dub, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
