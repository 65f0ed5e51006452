import { ConformanceCore } from "conformance/core.js";
import { headersCookies } from "conformance/funcs/headersCookies.js";

const conformance = new ConformanceCore();

const result = await headersCookies(conformance, {});

if (!result.ok) {
  throw result.error;
}
