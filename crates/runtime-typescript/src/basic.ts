import { encodeBase64 } from "./base64.ts";
import { environment } from "./environment.ts";
import type { BasicCredentials, Scheme } from "./security.ts";

/** `Authorization: Basic …` (RFC 7617) */
export const basic: Scheme = {
  sign: ({ headers }, value) => {
    const { username, password } = value as BasicCredentials;
    headers["authorization"] ??= `Basic ${encodeBase64(new TextEncoder().encode(`${username}:${password}`))}`;
  },
  read: (variable) => {
    const username = environment(`${variable}_USERNAME`);
    return username && { username, password: environment(`${variable}_PASSWORD`) ?? "" };
  },
};
