import { decodeBase64 } from "./base64.ts";
import { SDKError } from "./errors.ts";

/** What was received is not known to be from the API. */
export class WebhookVerificationError extends SDKError {
  override readonly name = "WebhookVerificationError";
}

/** What can be changed about a verification. */
export interface WebhookOptions {
  /** How old, and how far ahead of the clock, a message may be, in seconds: 300. */
  tolerance?: number | undefined;
  /** Milliseconds since 1970, in place of the clock. */
  now?: number | undefined;
}

/**
 * Verifies a message (Standard Webhooks, version 1) and gives its parsed body. The body has to be the text that came: of
 * JSON that was parsed and written anew, the signature is another one.
 *
 * @throws WebhookVerificationError if no signature is right, or the message is too old
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  { tolerance = 300, now = Date.now() }: WebhookOptions = {},
): Promise<unknown> {
  const read = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    if (typeof value !== "string" || value === "") throw new WebhookVerificationError(`the header ${name} is missing`);
    return value;
  };
  const [id, timestamp, signatures] = [read("webhook-id"), read("webhook-timestamp"), read("webhook-signature")];
  // NaN is within no tolerance.
  const isRecent = /^\d+$/.test(timestamp) && Math.abs(now / 1000 - Number(timestamp)) <= tolerance;
  if (!isRecent) throw new WebhookVerificationError("the message is too old, or ahead of its time");
  const message = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const secret of [secrets].flat()) {
    const raw = bytesOf(secret.replace(/^whsec_/, ""));
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    for (const signature of signatures.split(" ")) {
      if (!signature.startsWith("v1,")) continue;
      // It compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, bytesOf(signature.slice(3)), message)) return JSON.parse(body);
    }
  }
  throw new WebhookVerificationError("no signature is right");
}

/** Bytes of base64; none where it is not base64, which no signature matches. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(decodeBase64(text));
  } catch {
    return new Uint8Array(1);
  }
}
