import type { PreparedRequest } from "./request.ts";

/** What makes a request safe to repeat: a key by which the server knows it again. */
export interface Idempotency {
  /** The header that holds the key. */
  readonly header: string;
  /** Adds the key; `addKey` of this module. */
  readonly addKey: (request: PreparedRequest, header: string, key: string | undefined) => void;
}

/** Adds the caller's key, or one that is made up (UUID version 4), the same for all attempts of a call. */
export const addKey: Idempotency["addKey"] = (request, header, key) => {
  const name = header.toLowerCase();
  request.headers[name] = key ?? request.headers[name] ?? crypto.randomUUID();
  request.hasKey = true;
};
