import { ConformanceCore } from "conformance/core.js";
import { pathsKindInPath } from "conformance/funcs/pathsKindInPath.js";

const conformance = new ConformanceCore();

const result = await pathsKindInPath(conformance, {
  kind: "a-b",
});

if (!result.ok) {
  throw result.error;
}
