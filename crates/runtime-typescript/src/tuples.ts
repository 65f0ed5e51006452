import type { Below, Converter, Shape } from "./schema.ts";

/** A list with a type for each position. What stands behind the last position is kept as it is. */
export const tuple: Converter = {
  format: "tuple",
  decode: convert,
  encode: convert,
  fits: (value, _, { positions = [] }) => Array.isArray(value) && value.length >= positions.length,
};

function convert(value: unknown, { positions = [] }: Shape, below: Below): unknown {
  return Array.isArray(value) ? value.map((item: unknown, index) => below(positions[index] ?? "any", item)) : value;
}
