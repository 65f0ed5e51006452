/**
 * How a value travels as JSON, as plain data.
 *
 * A schema names what differs between JSON and a model: names, dates, big integers, bytes. What it does not name is the
 * same in both, and so is all of `"any"`. Packages that are generated with validation name everything.
 */
export type Schema = Plain | Special | ObjectSchema | ListSchema | (() => Schema);

/** What is the same in JSON and in a model. An enumeration is `"string"` or `"integer"`: it is open. */
export type Plain = "any" | "string" | "number" | "integer" | "boolean" | "null";

/** What is neither the same nor a list or an object of fields: a date, bytes, a union, an object whose keys are data. */
export interface Special {
  /** How it is converted. */
  readonly as: Converter;
  /** Of a union: its variants. */
  readonly oneOf?: readonly Schema[];
  /** Of a union: the field that tells. */
  readonly tag?: Tag;
  /** Of a list with a type for each position: those types. */
  readonly positions?: readonly Schema[];
  /** Of an object whose keys are data: its values. */
  readonly values?: Schema;
  /** Of an object some of whose keys are data: its known fields, all of them. */
  readonly object?: ObjectSchema;
  /** Of an object some of whose keys are data: the field that holds them in code. */
  readonly name?: string;
}

/** The field that tells the variants of a union apart. */
export interface Tag {
  /** Its name in code. */
  readonly name: string;
  /** Its name in JSON, where that is another one. */
  readonly wire?: string;
  /** For each of its values an index in `oneOf`. */
  readonly cases: Readonly<Record<string, number>>;
  /** The index for all other values, and for objects without the field; such objects are kept as they are unless it is said. */
  readonly fallback?: number;
}

/** Converts values to and from JSON. `below` goes on with a value inside. */
export interface Converter {
  /** What it is called in messages: `date-time`. */
  readonly format: string;
  /** From JSON. What cannot be read is returned as it came. */
  decode(value: unknown, schema: Special, below: Below): unknown;
  /** To JSON. Throws a `TypeError` for what has no form in JSON. */
  encode(value: unknown, schema: Special, below: Below): unknown;
  /** Whether this is such a value in JSON (`decoding`) or in a model. */
  fits(value: unknown, decoding: boolean, schema: Special): boolean;
}

/** Converts a value within another one. */
export type Below = (schema: Schema, value: unknown) => unknown;

/** An object, by the names of its fields in code. */
export interface ObjectSchema {
  /** Types of fields. */
  readonly fields?: Readonly<Record<string, Schema>>;
  /** Names in JSON, where they are others. */
  readonly wire?: Readonly<Record<string, string>>;
  /** Fields that must be there. */
  readonly required?: readonly string[];
  /** Fields that may be null. */
  readonly nullable?: readonly string[];
  /** Fields that the server sets: accepted in a request and not sent. */
  readonly readOnly?: readonly string[];
  /** Fields with only one value, which are sent even if they are left out. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** A list. */
export interface ListSchema {
  readonly list: Schema;
}

/** An object of JSON. */
export type JsonObject = Record<string, unknown>;

/** Deeper values are refused: nobody sends them in earnest, and they exhaust the stack. */
export const MAX_DEPTH = 128;

/** Follows references. */
export function resolve(schema: Schema): Exclude<Schema, () => Schema> {
  while (typeof schema === "function") schema = schema();
  return schema;
}

/** Whether something is an object as JSON has them. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key that is data; what every object inherits is not meant. */
export function getKey<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return key in Object.prototype && !Object.hasOwn(object, key) ? undefined : object[key];
}

/** What a field is called in JSON. */
export function wireName({ wire = {} }: ObjectSchema, name: string): string {
  return getKey(wire, name) ?? name;
}
