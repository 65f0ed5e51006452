import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.downloads.downloadFile();

const bytes = await new Response(result).arrayBuffer();
console.log(bytes.byteLength);
