import { Pimms } from "pimms";

const pimms = new Pimms({
  token: "PIMMS_API_KEY",
  retryConfig: {
    strategy: "backoff",
    backoff: { initialInterval: 500, maxInterval: 60_000, exponent: 1.5, maxElapsedTime: 300_000 },
    statusCodes: ["429", "5XX"],
    retryConnectionErrors: false,
  },
});
