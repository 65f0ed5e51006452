import { PimmsCore } from "pimms/core.js";
import { customersUpdate } from "pimms/funcs/customersUpdate.js";

const pimms = new PimmsCore({
  token: "PIMMS_API_KEY",
});

const result = await customersUpdate(pimms, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
