import { type Converter, isObject, type JsonObject, type ObjectSchema, type Schema, setKey, type Special, wireName } from "./schema.ts";

/** An object whose keys are data. */
export interface MapSchema extends Special {
  readonly values: Schema;
}

/** An object whose keys are data. */
export const map: Converter = {
  format: "map",
  decode: (value, schema, below) => convertAll((schema as MapSchema).values, value, below),
  encode: (value, schema, below) => convertAll((schema as MapSchema).values, value, below),
  fits: isObject,
};

/** An object with known fields and others. */
export interface OpenObjectSchema extends Special {
  /** The known fields; all of them are listed. */
  readonly object: ObjectSchema;
  /** The others. */
  readonly values: Schema;
  /** The field that holds the others in code. */
  readonly name: string;
}

/** An object whose document declares other fields than the known ones. In code, they are in a field of their own. */
export const openObject: Converter = {
  format: "object",
  decode(value, schema, below) {
    if (!isObject(value)) return value;
    const { object, values, name } = schema as OpenObjectSchema;
    const known = new Set(Object.keys(object.fields ?? {}).map((field) => wireName(object, field)));
    const [own, others]: [JsonObject, JsonObject] = [{}, {}];
    for (const key of Object.keys(value)) setKey(known.has(key) ? own : others, key, value[key]);
    return { ...(below(object, own) as JsonObject), [name]: convertAll(values, others, below) };
  },
  encode(value, schema, below) {
    if (!isObject(value)) return value;
    const { object, values, name } = schema as OpenObjectSchema;
    const { [name]: others = {}, ...own } = value;
    return { ...(convertAll(values, others, below) as JsonObject), ...(below(object, own) as JsonObject) };
  },
  fits: isObject,
};

function convertAll(schema: Schema, value: unknown, below: (schema: Schema, value: unknown) => unknown): unknown {
  if (!isObject(value) || schema === "any") return value;
  const converted: JsonObject = {};
  for (const key of Object.keys(value)) setKey(converted, key, below(schema, value[key]));
  return converted;
}
