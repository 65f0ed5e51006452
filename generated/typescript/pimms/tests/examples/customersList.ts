import { PimmsCore } from "pimms/core.js";
import { customersList } from "pimms/funcs/customersList.js";

const pimms = new PimmsCore({
  token: "PIMMS_API_KEY",
});

const result = await customersList(pimms, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
