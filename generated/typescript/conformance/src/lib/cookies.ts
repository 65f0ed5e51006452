import type { Scheme, Signable } from "./security.ts";

/** Adds a cookie to a request. */
export function putCookie({ headers }: Signable, name: string, text: string): void {
  headers["cookie"] = (headers["cookie"] === undefined ? "" : `${headers["cookie"]}; `) + `${name}=${text}`;
}

/** A key in a cookie. */
export const cookieKey: Scheme = {
  sign: (request, value, name) => {
    putCookie(request, name, encodeURIComponent(String(value)));
  },
};
