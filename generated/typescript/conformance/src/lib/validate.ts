import { Long } from "./lossless.ts";
import { type Converter, getKey, isObject, type Mismatch, resolve, type Schema, type Shape, type Validator, wireName } from "./schema.ts";
import { isPlain } from "./unions.ts";

/**
 * Checks an answer in full: kinds, required fields, null. New fields and new values of enumerations are fine. It is not
 * done unless it is asked for, as an answer that bends the document a little is mostly of use all the same:
 * `new Client({ validate })`.
 */
export const validate: Validator = (schema, value) => check(schema, value, "$");

function check(schema: Schema, value: unknown, path: string): Mismatch | undefined {
  const shape = resolve(schema);
  if (typeof shape === "string") {
    const plain = value instanceof Long ? Number(value.text) : value;
    return isPlain(shape, plain) ? undefined : { path, message: `is no ${shape}` };
  }
  const { as, list, fields = {}, required = [], nullable = [], constants = {} } = shape;
  if (as) return checkSpecial(as, shape, value, path);
  if (list) {
    if (!Array.isArray(value)) return { path, message: "is no list" };
    return firstOf(value.entries(), ([index, item]) => check(list, item, `${path}[${index}]`));
  }
  if (!isObject(value)) return { path, message: "is no object" };
  return firstOf(new Set([...Object.keys(fields), ...required]), (name) => {
    const field = getKey(fields, name) ?? "any";
    const key = wireName(shape, name);
    const found = getKey(value, key);
    const at = below(path, key);
    if (found === undefined) return required.includes(name) ? { path: at, message: "is missing" } : undefined;
    if (found === null) return nullable.includes(name) || field === "any" ? undefined : { path: at, message: "is null" };
    if (Object.hasOwn(constants, name) && found !== constants[name]) {
      return { path: at, message: `is not ${JSON.stringify(constants[name])}` };
    }
    return check(field, found, at);
  });
}

function checkSpecial(as: Converter, schema: Shape, value: unknown, path: string): Mismatch | undefined {
  const { oneOf, object, values, positions, rest = "any" } = schema;
  if (oneOf !== undefined) {
    if (value === null) return oneOf.includes("null") ? undefined : { path, message: "is null" };
    let found: Mismatch | undefined;
    // What none of the variants is for is one of tomorrow; what one is for has to be right.
    as.decode(value, schema, (variant) => {
      found = check(variant ?? "any", value, path);
    });
    return found;
  }
  if (!as.fits(value, true, schema)) return { path, message: `is no ${as.format}` };
  if (positions !== undefined && Array.isArray(value)) {
    return firstOf(value.entries(), ([index, item]) => check(positions[index] ?? rest, item, `${path}[${index}]`));
  }
  if (values === undefined || !isObject(value)) return undefined;
  const known = new Set(Object.keys(object?.fields ?? {}).map((name) => wireName(object ?? {}, name)));
  const others = Object.entries(value).filter(([key]) => !known.has(key));
  return (
    (object && check(object, value, path)) ?? firstOf(others, ([key, item]) => check(values, item, below(path, key)))
  );
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => Mismatch | undefined): Mismatch | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function below(path: string, key: string): string {
  return /^[\w$]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
