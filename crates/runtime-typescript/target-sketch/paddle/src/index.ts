export { PaddleCore } from "./core.ts";
export type { SDKOptions } from "./definition.ts";
export { RFCDate } from "./lib/dates.ts";
export type { RetryConfig } from "./lib/retry.ts";
export { Customers } from "./sdk/customers.ts";
export { Paddle } from "./sdk/sdk.ts";
