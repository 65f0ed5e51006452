import { type Converter, getKey, isObject, resolve, type Schema, type Shape, wireName } from "./schema.ts";

/** A union whose variant a tag names, numbers and truth values being spelled as in JSON. What it names of tomorrow is kept. */
export const taggedUnion: Converter = /* @__PURE__ */ unionBy(({ oneOf = [], tag }, value, decoding) => {
  if (tag === undefined || !isObject(value)) return undefined;
  const { name, wire = name, cases, fallback = -1 } = tag;
  const label = value[decoding ? wire : name];
  return oneOf[(typeof label === "object" ? undefined : getKey(cases, label as string)) ?? fallback];
});

/** A union whose variant is the first that fits. */
export const union: Converter = /* @__PURE__ */ unionBy(({ oneOf = [] }, value, decoding) =>
  oneOf.find((variant) => fits(variant, value, decoding)),
);

type Picker = (union: Shape, value: unknown, decoding: boolean) => Schema | undefined;

function unionBy(pick: Picker): Converter {
  return {
    format: "union",
    decode: (value, schema, below) => below(pick(schema, value, true), value),
    encode: (value, schema, below) => below(pick(schema, value, false), value),
    fits: (value, decoding, schema) => pick(schema, value, decoding) !== undefined,
  };
}

/** Whether a value is of the kind that a schema asks for, by a look at its surface. */
export function fits(schema: Schema, value: unknown, decoding: boolean): boolean {
  const shape = resolve(schema);
  if (typeof shape === "string") return isPlain(shape, value);
  const { as, list, required = [], constants = {} } = shape;
  if (as) return as.fits(value, decoding, shape);
  if (list) return Array.isArray(value) && (value.length === 0 || fits(list, value[0], decoding));
  if (!isObject(value)) return false;
  const field = (name: string) => getKey(value, decoding ? wireName(shape, name) : name);
  for (const name of required) {
    if (field(name) === undefined && (decoding || !Object.hasOwn(constants, name))) return false;
  }
  for (const name in constants) {
    if (field(name) !== undefined && field(name) !== constants[name]) return false;
  }
  return true;
}

/** Whether a value is of a kind that JSON knows. */
export function isPlain(kind: string, value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value) || typeof value === "bigint";
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    default:
      return typeof value === kind;
  }
}
