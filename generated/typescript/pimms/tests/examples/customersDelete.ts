import { PimmsCore } from "pimms/core.js";
import { customersDelete } from "pimms/funcs/customersDelete.js";

const pimms = new PimmsCore({
  token: "PIMMS_API_KEY",
});

const result = await customersDelete(pimms, "<id>");

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
