import { Dub } from "dub";

const dub = new Dub({
  token: "DUB_API_KEY",
  retryConfig: {
    strategy: "backoff",
    backoff: { initialInterval: 500, maxInterval: 60_000, exponent: 1.5, maxElapsedTime: 300_000 },
    statusCodes: ["429", "5XX"],
    retryConnectionErrors: false,
  },
});
