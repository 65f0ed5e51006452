import { Flexprice } from "flexprice";

const flexprice = new Flexprice({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
  retryConfig: { strategy: "backoff", attempts: 5 },
});

const result = await flexprice.customers.getCustomerUsageSummary(
  {},
  {
    timeoutMs: 5_000,
    retries: { strategy: "none" },
  },
);

console.log(result);
