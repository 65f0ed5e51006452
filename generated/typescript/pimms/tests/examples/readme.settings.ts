import { HTTPClient, Pimms } from "pimms";

const http = new HTTPClient({ fetcher: (input, init) => fetch(input, init) });

http.addHook("beforeRequest", (request) => {
  request.headers.set("x-request-source", "docs");
});
http.addHook("response", (response, request) => {
  console.log(request.method, request.url, response.status);
});

const pimms = new Pimms({
  token: "PIMMS_API_KEY",
  httpClient: http,
  timeoutMs: 20_000,
});
