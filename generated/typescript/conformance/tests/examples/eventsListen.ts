import { ConformanceCore } from "conformance/core.js";
import { eventsListen } from "conformance/funcs/eventsListen.js";

const conformance = new ConformanceCore();

const result = await eventsListen(conformance);

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value) {
  console.log(item);
}
