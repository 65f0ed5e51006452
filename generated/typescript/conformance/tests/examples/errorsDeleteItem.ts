import { ConformanceCore } from "conformance/core.js";
import { errorsDeleteItem } from "conformance/funcs/errorsDeleteItem.js";

const conformance = new ConformanceCore();

const result = await errorsDeleteItem(conformance);

if (!result.ok) {
  throw result.error;
}
