import { Conformance } from "conformance";

const conformance = new Conformance({
  retryConfig: { strategy: "backoff", attempts: 5 },
});

const result = await conformance.downloads.downloadFile({
  timeoutMs: 5_000,
  retries: { strategy: "none" },
});

const bytes = await new Response(result).arrayBuffer();
console.log(bytes.byteLength);
