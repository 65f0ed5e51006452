import { Dub, HTTPClient } from "dub";

const http = new HTTPClient({ fetcher: (input, init) => fetch(input, init) });

http.addHook("beforeRequest", (request) => {
  request.headers.set("x-request-source", "docs");
});
http.addHook("response", (response, request) => {
  console.log(request.method, request.url, response.status);
});

const dub = new Dub({
  token: "DUB_API_KEY",
  httpClient: http,
  timeoutMs: 20_000,
});
