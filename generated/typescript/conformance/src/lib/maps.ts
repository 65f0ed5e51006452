import { type Below, type Converter, isObject, type JsonObject, type Schema, wireName } from "./schema.ts";

/** An object whose keys are data. */
export const map: Converter = {
  format: "map",
  decode: (value, schema, below) => convertAll(schema.values, value, below),
  encode: (value, schema, below) => convertAll(schema.values, value, below),
  fits: isObject,
};

/** An object whose document declares other fields than the known ones. In code, they are in a field of their own. */
export const openObject: Converter = {
  format: "object",
  decode(value, schema, below) {
    if (!isObject(value)) return value;
    const { object = {}, values, name = "additionalProperties" } = schema;
    const known = new Set(Object.keys(object.fields ?? {}).map((field) => wireName(object, field)));
    const entries = Object.entries(value);
    const own = Object.fromEntries(entries.filter(([key]) => known.has(key)));
    const others = Object.fromEntries(entries.filter(([key]) => !known.has(key)));
    return { ...(below(object, own) as JsonObject), [name]: convertAll(values, others, below) };
  },
  encode(value, schema, below) {
    if (!isObject(value)) return value;
    const { object = {}, values, name = "additionalProperties" } = schema;
    const { [name]: others = {}, ...own } = value;
    return { ...(convertAll(values, others, below) as JsonObject), ...(below(object, own) as JsonObject) };
  },
  fits: isObject,
};

function convertAll(schema: Schema = "any", value: unknown, below: Below): unknown {
  if (!isObject(value) || schema === "any") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(schema, item)]));
}
