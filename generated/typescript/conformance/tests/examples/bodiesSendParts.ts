import { ConformanceCore } from "conformance/core.js";
import { bodiesSendParts } from "conformance/funcs/bodiesSendParts.js";

const conformance = new ConformanceCore();

const result = await bodiesSendParts(conformance, {
  photo: new Blob(["contents"]),
});

if (!result.ok) {
  throw result.error;
}
