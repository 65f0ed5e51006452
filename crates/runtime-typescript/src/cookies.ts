import type { Scheme, Signable } from "./security.ts";

/** Adds cookies to a request: `name=value`, with further ones behind `; `. */
export function putCookie({ headers }: Signable, text: string): void {
  headers["cookie"] = (headers["cookie"] === undefined ? "" : `${headers["cookie"]}; `) + text;
}

/**
 * Text of a cookie as it is (OpenAPI 3.2, `style: cookie`).
 *
 * @throws TypeError where it would end the cookie (RFC 6265, section 4.1.1)
 */
export function rawCookie(text: string): string {
  if (/[;," \\]/.test(text)) throw new TypeError("has a character that no cookie can carry");
  return text;
}

/** A key in a cookie. */
export const cookieKey: Scheme = {
  sign: (request, value, name) => {
    putCookie(request, `${name}=${encodeURIComponent(String(value))}`);
  },
};
