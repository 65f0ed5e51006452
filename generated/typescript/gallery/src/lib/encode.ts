import { getKey, isObject, MAX_DEPTH, resolve, type Schema, wireName } from "./schema.ts";

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
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && !readOnly.includes(key));
  for (const [key, constant] of Object.entries(constants)) {
    if (getKey(value, key) === undefined) entries.push([key, constant]);
  }
  // An entry is set even if it is called `__proto__`, and is then a key like any other.
  return Object.fromEntries(
    entries.map(([key, item]) => [wireName(resolved, key), below(getKey(fields, key) ?? "any", item)]),
  );
}
