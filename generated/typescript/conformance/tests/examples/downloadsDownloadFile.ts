import { ConformanceCore } from "conformance/core.js";
import { downloadsDownloadFile } from "conformance/funcs/downloadsDownloadFile.js";

const conformance = new ConformanceCore();

const result = await downloadsDownloadFile(conformance);

if (!result.ok) {
  throw result.error;
}

const bytes = await new Response(result.value).arrayBuffer();
console.log(bytes.byteLength);
