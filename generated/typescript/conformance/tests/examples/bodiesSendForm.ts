import { ConformanceCore } from "conformance/core.js";
import { bodiesSendForm } from "conformance/funcs/bodiesSendForm.js";

const conformance = new ConformanceCore();

const result = await bodiesSendForm(conformance, {
  name: "<value>",
});

if (!result.ok) {
  throw result.error;
}
