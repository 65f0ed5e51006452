import type { JsonCodec } from "./operation.ts";
import { type Converter, isObject, type Shape } from "./schema.ts";

/** Digits that no number can hold, until it is known what is wanted of them. */
export class Long extends Number {
  readonly text: string;

  constructor(text: string) {
    super(text);
    this.text = text;
  }

  override toString(): string {
    return this.text;
  }
}

/** A string, or a number, of JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const INTEGER = /^-?[1-9]\d*$/;

/**
 * JSON in which no digit of a 64-bit integer is lost. Where no bigint is wanted, numbers are as near as they can be.
 * Operations without 64-bit integers do without it.
 */
export const lossless: JsonCodec = {
  parse(text, convert) {
    // Sixteen digits are the least that such an integer has.
    if (!/\d{16}/.test(text)) return convert(JSON.parse(text));
    return parseLong(text, convert, (token) => INTEGER.test(token) && !Number.isSafeInteger(Number(token)));
  },

  stringify(value) {
    let tag = "";
    const text = JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner !== "bigint" && !(inner instanceof Long)) return inner;
      tag ||= crypto.randomUUID();
      return `${tag}${inner.toString()}`;
    });
    return tag === "" ? text : text.replace(new RegExp(`"${tag}([\\d.eE+-]+)"`, "g"), "$1");
  },
};

/** Parses JSON with a `Long` for each number that `isLong` says so of. */
export function parseLong(text: string, convert: (json: unknown) => unknown, isLong: (token: string) => boolean): unknown {
  const tag = crypto.randomUUID();
  const tagged = text.replace(TOKEN, (token, offset: number) => {
    if (token.startsWith('"') || !isLong(token)) return token;
    // A number is no key; JSON.parse has to see it to refuse it.
    return /^\s*:/.test(text.slice(offset + token.length, offset + token.length + 64)) ? token : `"${tag}${token}"`;
  });
  const json: unknown = JSON.parse(tagged, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(tag) ? new Long(value.slice(tag.length)) : value,
  );
  return shorten(convert(json));
}

/** Makes numbers of what is left. */
function shorten(value: unknown): unknown {
  if (value instanceof Long) return Number(value.text);
  if (Array.isArray(value)) return value.map(shorten);
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  for (const key of Object.keys(value)) value[key] = shorten(value[key]);
  return value;
}

/** `int64`, a bigint. Operations that use it use `lossless` too. */
export const int64: Shape = { as: /* @__PURE__ */ longOf("int64", (value) => BigInt.asIntN(64, value)) };

/** `uint64`, a bigint. Operations that use it use `lossless` too. */
export const uint64: Shape = { as: /* @__PURE__ */ longOf("uint64", (value) => BigInt.asUintN(64, value)) };

/** `cut` gives what fits into 64 bits. */
function longOf(format: string, cut: (value: bigint) => bigint): Converter {
  return {
    format,
    decode: wholeOf,
    encode: (value) => {
      if (typeof value === "number" && !Number.isSafeInteger(value)) {
        throw new TypeError("is no whole number that a number can hold; pass a bigint");
      }
      return value;
    },
    fits: (value) => {
      const long = wholeOf(value);
      return typeof long === "bigint" && cut(long) === long;
    },
  };
}

function wholeOf(value: unknown): unknown {
  if (value instanceof Long && INTEGER.test(value.text)) return BigInt(value.text);
  const plain = value instanceof Long ? Number(value.text) : value;
  return Number.isInteger(plain) ? BigInt(plain as number) : value;
}
