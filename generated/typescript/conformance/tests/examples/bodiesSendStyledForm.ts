import { ConformanceCore } from "conformance/core.js";
import { bodiesSendStyledForm } from "conformance/funcs/bodiesSendStyledForm.js";

const conformance = new ConformanceCore();

const result = await bodiesSendStyledForm(conformance, {});

if (!result.ok) {
  throw result.error;
}
