import { Conformance, HTTPClient } from "conformance";

const http = new HTTPClient({ fetcher: (input, init) => fetch(input, init) });

http.addHook("beforeRequest", (request) => {
  request.headers.set("x-request-source", "docs");
});
http.addHook("response", (response, request) => {
  console.log(request.method, request.url, response.status);
});

const conformance = new Conformance({
  httpClient: http,
  timeoutMs: 20_000,
});
