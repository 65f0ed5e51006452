import { ConformanceCore } from "conformance/core.js";
import { headersHeadersSimple } from "conformance/funcs/headersHeadersSimple.js";

const conformance = new ConformanceCore();

const result = await headersHeadersSimple(conformance, {});

if (!result.ok) {
  throw result.error;
}
