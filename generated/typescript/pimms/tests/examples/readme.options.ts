import { Pimms } from "pimms";

const pimms = new Pimms({
  token: "PIMMS_API_KEY",
  retryConfig: { strategy: "backoff", attempts: 5 },
});

const result = await pimms.customers.list(
  {},
  {
    timeoutMs: 5_000,
    retries: { strategy: "none" },
  },
);

console.log(result);
