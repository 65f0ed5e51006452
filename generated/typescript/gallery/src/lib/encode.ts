import { type Below, getKey, isObject, type JsonObject, MAX_DEPTH, resolve, type Schema, setKey, wireName } from "./schema.ts";

/**
 * The JSON of a model. What the schema does not know is sent too.
 *
 * @throws RangeError beyond a depth of 128
 * @throws TypeError where a value has no form in JSON
 */
export function encode(schema: Schema, value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("is nested too deeply");
  const shape = resolve(schema);
  if (value === null || value === undefined || typeof shape === "string") return value;
  const { as, list, fields = {}, readOnly, constants = {} } = shape;
  const below: Below = (inner, item) => encode(inner, item, depth + 1);
  if (as) return as.encode(value, shape, below);
  if (list) return Array.isArray(value) ? value.map((item) => below(list, item)) : value;
  if (!isObject(value)) return value;
  const json: JsonObject = {};
  const add = (name: string, item: unknown) => {
    setKey(json, wireName(shape, name), below(getKey(fields, name) ?? "any", item));
  };
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined && !readOnly?.includes(name)) add(name, value[name]);
  }
  for (const name in constants) {
    if (getKey(value, name) === undefined) add(name, constants[name]);
  }
  return json;
}
