import { ConformanceCore } from "conformance/core.js";
import { unionsWriteOwner } from "conformance/funcs/unionsWriteOwner.js";

const conformance = new ConformanceCore();

const result = await unionsWriteOwner(conformance, {});

if (!result.ok) {
  throw result.error;
}
