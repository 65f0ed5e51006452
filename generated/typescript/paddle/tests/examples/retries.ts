import { Paddle } from "Paddle";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
  retryConfig: {
    strategy: "backoff",
    backoff: { initialInterval: 500, maxInterval: 60_000, exponent: 1.5, maxElapsedTime: 300_000 },
    statusCodes: ["429", "5XX"],
    retryConnectionErrors: false,
  },
});
