import { getKey, isObject, MAX_DEPTH, type ObjectSchema, resolve, type Schema } from "./schema.ts";

/**
 * The model of parsed JSON. What the schema does not know survives, and so does what is not as the schema says.
 *
 * @throws RangeError beyond a depth of 128
 */
export function decode(schema: Schema, value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("is nested too deeply");
  const below = (inner: Schema, item: unknown) => decode(inner, item, depth + 1);
  const resolved = resolve(schema);
  if (value === null || typeof resolved === "string") return value;
  if ("as" in resolved) return resolved.as.decode(value, resolved, below);
  if ("list" in resolved) {
    const { list } = resolved;
    return Array.isArray(value) && list !== "any" ? value.map((item) => below(list, item)) : value;
  }
  const { fields = {}, wire = {} } = resolved;
  if (!isObject(value) || !(resolved.fields ?? resolved.wire)) return value;
  const names = memory.get(resolved) ?? new Map(Object.entries(wire).map(([name, key]) => [key, name]));
  memory.set(resolved, names);
  // What is called in JSON as a field is in code, and is not that field, makes way for it.
  const entries = Object.entries(value).filter(([key]) => names.has(key) || !Object.hasOwn(wire, key));
  // An entry is set even if it is called `__proto__`, and is then a key like any other.
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const name = names.get(key) ?? key;
      return [name, below(getKey(fields, name) ?? "any", item)];
    }),
  );
}

/** Names in code by names in JSON, as far as they differ; schemas never change. */
const memory = new WeakMap<ObjectSchema, Map<string, string>>();
