import { Dub } from "dub";

const dub = new Dub({
  token: "DUB_API_KEY",
  retryConfig: { strategy: "backoff", attempts: 5 },
});

const result = await dub.customers.list(
  {
    pageSize: 50,
  },
  {
    timeoutMs: 5_000,
    retries: { strategy: "none" },
  },
);

console.log(result);
