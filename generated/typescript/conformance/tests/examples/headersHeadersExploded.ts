import { ConformanceCore } from "conformance/core.js";
import { headersHeadersExploded } from "conformance/funcs/headersHeadersExploded.js";

const conformance = new ConformanceCore();

const result = await headersHeadersExploded(conformance, {});

if (!result.ok) {
  throw result.error;
}
