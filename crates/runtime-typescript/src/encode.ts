import { getKey, isObject, type JsonObject, MAX_DEPTH, resolve, type Schema, setKey, wireName } from "./schema.ts";

/**
 * The JSON of a model. What the schema does not know is sent too.
 *
 * @throws RangeError beyond a depth of 128
 * @throws TypeError where a value has no form in JSON
 */
export function encode(schema: Schema, value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("is nested too deeply");
  const below = (inner: Schema, item: unknown) => encode(inner, item, depth + 1);
  const resolved = resolve(schema);
  if (value === null || value === undefined || typeof resolved === "string") return value;
  if ("as" in resolved) return resolved.as.encode(value, resolved, below);
  if ("list" in resolved) return Array.isArray(value) ? value.map((item) => below(resolved.list, item)) : value;
  if (!isObject(value)) return value;
  const { fields = {}, readOnly = [], constants = {} } = resolved;
  const json: JsonObject = {};
  for (const key of Object.keys(value)) {
    if (value[key] === undefined || readOnly.includes(key)) continue;
    setKey(json, wireName(resolved, key), below(getKey(fields, key) ?? "any", value[key]));
  }
  for (const key of Object.keys(constants)) {
    if (getKey(value, key) === undefined) setKey(json, wireName(resolved, key), constants[key]);
  }
  return json;
}
