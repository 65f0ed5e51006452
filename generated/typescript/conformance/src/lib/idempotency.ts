import type { Idempotency } from "./operation.ts";

/** Adds the caller's key, or one that is made up (UUID version 4), the same for all attempts of a call. */
export const addKey: Idempotency["addKey"] = (request, header, key) => {
  const name = header.toLowerCase();
  request.headers[name] = key ?? request.headers[name] ?? crypto.randomUUID();
  request.hasKey = true;
};
