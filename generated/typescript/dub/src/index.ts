export { DubCore } from "./core.ts";
export type { SDKOptions } from "./definition.ts";
export { HTTPClient } from "./lib/http.ts";
export type { RequestOptions } from "./lib/options.ts";
export type { Result } from "./lib/result.ts";
export type { RetryConfig } from "./lib/retry.ts";
export { Customers } from "./sdk/customers.ts";
export { Dub } from "./sdk/sdk.ts";
