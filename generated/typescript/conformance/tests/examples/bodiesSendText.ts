import { ConformanceCore } from "conformance/core.js";
import { bodiesSendText } from "conformance/funcs/bodiesSendText.js";

const conformance = new ConformanceCore();

const result = await bodiesSendText(conformance, "<value>");

if (!result.ok) {
  throw result.error;
}
