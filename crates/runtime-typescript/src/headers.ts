import { decode } from "./decode.ts";
import type { Schema } from "./schema.ts";

/** What the text of a single value may stand for. */
type Scalar = "number" | "bigint" | "boolean";

/** A header that the API documents. */
export interface HeaderField {
  /** Its name in code. */
  readonly name: string;
  /** Its name on the wire, where that is another one. */
  readonly wire?: string;
  /** What its text is, if not text: a number, a truth value, a list with commas between its items, JSON. */
  readonly as?: Scalar | "list" | "json";
  /** Of a list: what its items are, if not text. */
  readonly items?: Scalar;
  /** Its type, where that looks different on the wire. */
  readonly type?: Schema;
}

/** The documented headers of an answer. One that is not there is left out; one that is something else stays text. */
export function readHeaders<T extends object>(fields: readonly HeaderField[], headers: Headers): T {
  const all: Record<string, unknown> = {};
  for (const { name, wire = name, as, items, type = "any" } of fields) {
    const text = headers.get(wire);
    if (text !== null) all[name] = decode(type, as === "list" ? text.split(",").map((item) => valueOf(item.trim(), items)) : valueOf(text, as));
  }
  return all as T;
}

function valueOf(text: string, as: HeaderField["as"]): unknown {
  switch (as) {
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "bigint":
      return /^\s*[+-]?\d+\s*$/.test(text) ? BigInt(text) : text;
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    case "json":
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    default:
      return text;
  }
}
