import type { Signable } from "./security.ts";

/** Adds a cookie to a request. */
export function putCookie({ headers }: Signable, name: string, text: string): void {
  headers["cookie"] = (headers["cookie"] === undefined ? "" : `${headers["cookie"]}; `) + `${name}=${text}`;
}
