import { ConformanceCore } from "conformance/core.js";
import { bodiesSendBytes } from "conformance/funcs/bodiesSendBytes.js";

const conformance = new ConformanceCore();

const result = await bodiesSendBytes(conformance, new Blob(["contents"]));

if (!result.ok) {
  throw result.error;
}
