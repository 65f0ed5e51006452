import { type Below, getKey, isObject, type JsonObject, MAX_DEPTH, resolve, type Schema, type Shape, wireName, withKey } from "./schema.ts";

/**
 * The JSON of a model. What the schema does not know is sent too.
 *
 * @throws RangeError beyond a depth of 128
 * @throws TypeError where a value has no form in JSON
 */
export function encode(schema: Schema | undefined, value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("is nested too deeply");
  const shape = resolve(schema);
  if (value === null || value === undefined || typeof shape === "string") return value;
  const { as, list } = shape;
  const below: Below = (inner, item) => encode(inner, item, depth + 1);
  if (as) return as.encode(value, shape, below);
  if (list) return Array.isArray(value) ? value.map((item) => below(list, item)) : value;
  return isObject(value) ? encodeFields(shape, value, below) : value;
}

function encodeFields(shape: Shape, value: JsonObject, below: Below): JsonObject {
  const { fields, constants, readOnly } = shape;
  let json: JsonObject = {};
  const add = (name: string, item: unknown): void => {
    if (item !== undefined) json = withKey(json, wireName(shape, name), below(getKey(fields, name), item));
  };
  for (const name of Object.keys(value)) {
    if (!readOnly?.includes(name)) add(name, value[name]);
  }
  for (const name in constants) {
    if (getKey(value, name) === undefined) add(name, constants[name]);
  }
  return json;
}
