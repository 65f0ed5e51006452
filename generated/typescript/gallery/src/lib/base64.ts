import type { Shape } from "./schema.ts";

/** Bytes as base64 text (RFC 4648, section 4), a `Uint8Array`. */
export const base64: Shape = {
  as: {
    format: "byte",
    decode: (value) => {
      try {
        // Both alphabets are read; padding may be missing.
        return typeof value === "string" ? decodeBase64(value.replaceAll("-", "+").replaceAll("_", "/")) : value;
      } catch {
        return value;
      }
    },
    encode: (value) => (value instanceof Uint8Array ? encodeBase64(value) : value),
    fits: (value, decoding) => (decoding ? typeof value === "string" : value instanceof Uint8Array),
  },
};

/** Bytes as text. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  // All at once would be more arguments than a call may have.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/**
 * Text as bytes.
 *
 * @throws DOMException if it is not base64
 */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
