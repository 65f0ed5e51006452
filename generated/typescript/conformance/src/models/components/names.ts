import type { Schema } from "../../lib/schema.ts";

/**
 * The response body of `readNames` and the request body of `writeNames`, also used in one more
 * place.
 */
export interface Names {
  type?: string | undefined;
  self?: string | undefined;
  aB?: string | undefined;
  aB2?: string | undefined;
  _1st?: string | undefined;
  plus1?: number | undefined;
  minus1?: number | undefined;
  ref?: string | undefined;
  snakeCase?: string | undefined;
  camelCase?: string | undefined;
  value?: string | undefined;
  e?: string | undefined;
}

/** How `Names` travels as JSON. */
export const namesSchema: Schema = {
  fields: {
    type: "string",
    self: "string",
    aB: "string",
    aB2: "string",
    _1st: "string",
    plus1: "integer",
    minus1: "integer",
    ref: "string",
    snakeCase: "string",
    camelCase: "string",
    value: "string",
    e: "string",
  },
  wire: {
    aB: "a-b",
    aB2: "A_B",
    _1st: "1st",
    plus1: "+1",
    minus1: "-1",
    ref: "$ref!",
    snakeCase: "snake_case",
    value: "",
    e: "\u00e9",
  },
};
