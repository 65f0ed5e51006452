import { decodeBase64 } from "./base64.ts";
import { SDKError } from "./errors.ts";

/** What was received is not known to be from the API. */
export class WebhookVerificationError extends SDKError {
  override readonly name = "WebhookVerificationError";
}

/** What can be changed about a verification. */
export interface WebhookOptions {
  /** How messages are signed; as Standard Webhooks says, unless it is said. */
  scheme?: WebhookScheme | undefined;
  /** How old, and how far ahead of the clock, a message may be, in seconds: 300. */
  tolerance?: number | undefined;
  /** Milliseconds since 1970, in place of the clock. */
  now?: number | undefined;
}

/** A way to sign messages by a shared secret (HMAC with SHA-256, RFC 2104). */
export interface WebhookScheme {
  /** What a message claims about itself. `read` gives a header, and throws if there is none. */
  claim(read: (header: string) => string): WebhookClaim;
  /** The key that a secret stands for; its text, unless it is said. */
  key?(secret: string): Uint8Array;
}

/** What a message claims about itself. */
export interface WebhookClaim {
  /** When it was signed, in seconds since 1970; what has none can be sent again by whoever sees it. */
  timestamp?: string | undefined;
  /** What stands in front of the body in the signed text. */
  prefix: string;
  /** Any one of these has to be right. */
  signatures: readonly Uint8Array[];
}

/** Standard Webhooks, version 1: the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. */
export const standardWebhook: WebhookScheme = {
  claim(read) {
    const timestamp = read("webhook-timestamp");
    const signatures = read("webhook-signature").split(" ").filter((text) => text.startsWith("v1,"));
    return {
      timestamp,
      prefix: `${read("webhook-id")}.${timestamp}.`,
      signatures: signatures.map((text) => fromBase64(text.slice(3))),
    };
  },
  key: (secret) => fromBase64(secret.replace(/^whsec_/, "")),
};

/** A time and the signature of it and the body, both in one header: `ts=…;h1=…`, or `t=…,v1=…`. */
export function timestampedWebhook(header: string): WebhookScheme {
  return {
    claim(read) {
      const pairs = [...read(header).matchAll(/(?:^|[;,]) *(\w+)=([^;,]*)/g)];
      const [, key = "", timestamp = ""] = pairs.find(([, name]) => name === "t" || name === "ts") ?? [];
      const signatures = pairs.filter(([, name]) => name === "h1" || name === "v1");
      return {
        timestamp,
        // Who calls it `ts` signs `ts:body`, who calls it `t` signs `t.body`.
        prefix: `${timestamp}${key === "ts" ? ":" : "."}`,
        signatures: signatures.map(([, , text = ""]) => fromHex(text)),
      };
    },
  };
}

/**
 * A header with the signature of the body alone: in hexadecimal, with or without `sha256=` in front, or in base64. Such a
 * message can be sent again by whoever sees it.
 */
export function untimedWebhook(header: string): WebhookScheme {
  return {
    claim(read) {
      const text = read(header).trim().replace(/^sha256=/, "");
      return { prefix: "", signatures: [/^[0-9a-f]{64}$/i.test(text) ? fromHex(text) : fromBase64(text)] };
    },
  };
}

/**
 * Verifies a message and gives its parsed body. The body has to be the text that came: of JSON that was parsed and written
 * anew, the signature is another one. Of several secrets, such as an old and a new one, any may be the right one.
 *
 * @throws WebhookVerificationError if no signature is right, or the message is too old
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  { scheme = standardWebhook, tolerance = 300, now = Date.now() }: WebhookOptions = {},
): Promise<unknown> {
  const { timestamp, prefix, signatures } = scheme.claim((name) => headerOf(headers, name));
  if (timestamp !== undefined) {
    const isRecent = /^\d+$/.test(timestamp) && Math.abs(now / 1000 - Number(timestamp)) <= tolerance;
    if (!isRecent) throw new WebhookVerificationError("the message is too old, or ahead of its time");
  }
  const text = new TextEncoder();
  const message = text.encode(prefix + body);
  for (const secret of [secrets].flat()) {
    const raw = new Uint8Array(scheme.key?.(secret) ?? text.encode(secret));
    // An empty secret is none that anybody shares.
    if (raw.length === 0) continue;
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    for (const signature of signatures) {
      // It compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, new Uint8Array(signature), message)) return parsed(body);
    }
  }
  throw new WebhookVerificationError("no signature is right");
}

function headerOf(headers: Headers | Readonly<Record<string, string | string[] | undefined>>, name: string): string {
  const lower = name.toLowerCase();
  const value =
    headers instanceof Headers ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === lower)?.[1];
  if (typeof value !== "string" || value === "") throw new WebhookVerificationError(`the header ${name} is missing`);
  return value;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new WebhookVerificationError("the message is signed and is no JSON");
  }
}

/** Bytes of base64; none where it is not base64, which no signature matches. */
function fromBase64(text: string): Uint8Array {
  try {
    return decodeBase64(text);
  } catch {
    return new Uint8Array();
  }
}

/** Bytes of hexadecimal digits; none where it is something else. */
function fromHex(text: string): Uint8Array {
  if (!/^([0-9a-f]{2})+$/i.test(text)) return new Uint8Array();
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
