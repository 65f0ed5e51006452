import { Long, lossless, parseLong } from "./lossless.ts";
import type { JsonCodec } from "./operation.ts";
import type { Shape } from "./schema.ts";

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** JSON in which no digit of any number is lost. Operations without decimals do without it. */
export const exact: JsonCodec = {
  parse(text, convert) {
    // Everything else is a number that says what was written.
    if (!/\d{16}|\d[.eE]|-0/.test(text)) return convert(JSON.parse(text));
    return parseLong(text, convert, (token) => String(Number(token)) !== token);
  },
  stringify: (value) => lossless.stringify(value),
};

/** `decimal`, a number as text with all of its digits. Operations that use it use `exact` too. */
export const decimal: Shape = {
  as: {
    format: "decimal",
    decode: (value) => (value instanceof Long || typeof value === "number" ? value.toString() : value),
    encode: (value) => {
      if (typeof value !== "string") return value;
      if (!DECIMAL.test(value)) throw new TypeError("is no decimal number");
      return new Long(value);
    },
    fits: (value, decoding) =>
      decoding ? value instanceof Long || typeof value === "number" : typeof value === "string" && DECIMAL.test(value),
  },
};
