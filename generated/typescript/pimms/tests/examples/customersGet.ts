import { PimmsCore } from "pimms/core.js";
import { customersGet } from "pimms/funcs/customersGet.js";

const pimms = new PimmsCore({
  token: "PIMMS_API_KEY",
});

const result = await customersGet(pimms, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
