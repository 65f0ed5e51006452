import { type Below, getKey, isObject, type JsonObject, MAX_DEPTH, resolve, type Schema, type Shape, withKey } from "./schema.ts";

/**
 * The model of parsed JSON. What the schema does not know survives, and so does what is not as the schema says.
 *
 * @throws RangeError beyond a depth of 128
 */
export function decode(schema: Schema | undefined, value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("is nested too deeply");
  const shape = resolve(schema);
  if (value === null || typeof shape === "string") return value;
  const { as, list } = shape;
  if (list && !as) return Array.isArray(value) && list !== "any" ? value.map((item) => decode(list, item, depth + 1)) : value;
  const below: Below = (inner, item) => decode(inner, item, depth + 1);
  if (as) return as.decode(value, shape, below);
  return isObject(value) && (shape.fields ?? shape.wire) ? decodeFields(shape, value, below) : value;
}

function decodeFields(shape: Shape, value: JsonObject, below: Below): JsonObject {
  const names = namesOf(shape);
  let model: JsonObject = {};
  for (const key of Object.keys(value)) {
    const name = names.get(key);
    // What is called in JSON as a field is in code, and is not that field, makes way for it.
    if (name === undefined && getKey(shape.wire, key) !== undefined) continue;
    model = withKey(model, name ?? key, below(getKey(shape.fields, name ?? key), value[key]));
  }
  return model;
}

/** Names in code by names in JSON, as far as they differ; schemas never change. */
const memory = new WeakMap<Shape, Map<string, string>>();

function namesOf(shape: Shape): Map<string, string> {
  let names = memory.get(shape);
  if (!names) {
    memory.set(shape, (names = new Map<string, string>()));
    for (const name in shape.wire) names.set(shape.wire[name] ?? name, name);
  }
  return names;
}
