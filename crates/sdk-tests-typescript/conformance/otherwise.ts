import type { Gives } from "./suite.ts";

/**
 * What TypeScript gives otherwise than the suite has it, case by case. Nothing else differs.
 *
 * Values are not copied where nothing is converted, so what nobody knows is kept, and sent with what it came with. Numbers
 * are JavaScript's unless the document says that they have 64 bits; texts are kept as they are spelled.
 */
export const otherwise: Readonly<Record<string, (gives: Gives) => Gives>> = {
  // Fields that nobody knows are kept.
  "json: fields that nobody knows are ignored": (gives) => ({ ...gives, as: { text: "a", new: { deep: [1] } } }),
  "events: fields that nobody knows are ignored in data": (gives) => ({ ...gives, streamed: [{ text: "a", more: { x: [1] } }] }),
  // Integers of no format are numbers, exact up to 2^53, and are not told from larger ones.
  "json: the ends of 64 bits": rounded,
  "json: beyond what a double holds": rounded,
  "json: one below the end of 64 bits": rounded,
  "json: where doubles begin to lose integers": rounded,
  "json: an integer beyond 32 bits": () => ({}),
  "json: any value: a large number": rounded,
  "open: large values of unknown keys": rounded,
  "unions: an unknown tag with a large integer": rounded,
  "unions: a large integer": rounded,
  // Checked in full, null is an error where the document does not allow it. Unchecked, it stays null.
  "null: null where the document does not allow it is taken as absent": () => ({
    error: { kind: "decode", status: 200, path: "$.site" },
  }),
  // A moment keeps its text.
  "times: lower case": (gives) => ({ ...gives, as: { at: "2024-05-06t07:08:09z" } }),
};

/** The same with integers as numbers hold them, but for `large`, whose format is int64. */
function rounded({ as, ...gives }: Gives): Gives {
  const text = JSON.stringify(as, (key, value: unknown) => {
    const digits = typeof value === "string" ? /^\u{e000}(-?\d+)$/u.exec(value)?.[1] : undefined;
    return digits === undefined || key === "large" ? value : Number(digits);
  });
  return { ...gives, as: JSON.parse(text) as unknown };
}
