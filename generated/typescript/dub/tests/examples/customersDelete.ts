import { DubCore } from "dub/core.js";
import { customersDelete } from "dub/funcs/customersDelete.js";

const dub = new DubCore({
  token: "DUB_API_KEY",
});

const result = await customersDelete(dub, "<id>");

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
