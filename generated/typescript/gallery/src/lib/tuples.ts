import type { Below, Converter, Shape } from "./schema.ts";

/** A list with a type for each position. What stands behind the last position and has no type is kept as it is. */
export const tuple: Converter = {
  format: "tuple",
  decode: convert,
  encode: convert,
  fits: (value, _, { positions = [], least = positions.length }) => Array.isArray(value) && value.length >= least,
};

function convert(value: unknown, { positions = [], rest = "any" }: Shape, below: Below): unknown {
  return Array.isArray(value) ? value.map((item: unknown, index) => below(positions[index] ?? rest, item)) : value;
}
