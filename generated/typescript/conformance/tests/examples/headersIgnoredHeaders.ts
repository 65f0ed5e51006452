import { ConformanceCore } from "conformance/core.js";
import { headersIgnoredHeaders } from "conformance/funcs/headersIgnoredHeaders.js";

const conformance = new ConformanceCore();

const result = await headersIgnoredHeaders(conformance, {});

if (!result.ok) {
  throw result.error;
}
