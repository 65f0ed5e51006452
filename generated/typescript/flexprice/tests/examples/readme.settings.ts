import { Flexprice, HTTPClient } from "flexprice";

const http = new HTTPClient({ fetcher: (input, init) => fetch(input, init) });

http.addHook("beforeRequest", (request) => {
  request.headers.set("x-request-source", "docs");
});
http.addHook("response", (response, request) => {
  console.log(request.method, request.url, response.status);
});

const flexprice = new Flexprice({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
  httpClient: http,
  timeoutMs: 20_000,
});
