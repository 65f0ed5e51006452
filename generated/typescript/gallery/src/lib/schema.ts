/**
 * How a value travels as JSON, as plain data.
 *
 * A schema names what differs between JSON and a model: names, dates, big integers, bytes. What it does not name is the
 * same in both, and so is all of `"any"`. Packages that are generated with validation name everything.
 */
export type Schema = Resolved | (() => Schema);

/** A schema that is no reference to another one. */
export type Resolved = Plain | Shape;

/** What is the same in JSON and in a model. An enumeration is `"string"` or `"integer"`: it is open. */
export type Plain = "any" | "string" | "number" | "integer" | "boolean" | "null";

/**
 * What is not the same: with `list` a list, with `as` what is neither a list nor an object of fields (a date, bytes, a union,
 * an object whose keys are data), else an object by the names of its fields in code.
 *
 * It is one interface and not a union of three, as there are hundreds of literals for the compiler to compare with it.
 */
export interface Shape {
  /** Types of fields. */
  readonly fields?: Table<Schema>;
  /** Names in JSON, where they are others. */
  readonly wire?: Table<string>;
  /** Fields that must be there. */
  readonly required?: readonly string[];
  /** Fields that may be null. */
  readonly nullable?: readonly string[];
  /** Fields that the server sets: accepted in a request and not sent. */
  readonly readOnly?: readonly string[];
  /** Fields with only one value, which are sent even if they are left out. */
  readonly constants?: Table<unknown>;
  /** Of a list: its items. */
  readonly list?: Schema;
  /** How it is converted. */
  readonly as?: Converter;
  /** Of a union: its variants. */
  readonly oneOf?: readonly Schema[];
  /** Of a union: the field that tells. */
  readonly tag?: Tag;
  /** Of a list with a type for each position: those types. */
  readonly positions?: readonly Schema[];
  /** Of a list with a type for each position: how many of them are there in any case, if not all. */
  readonly least?: number;
  /** Of a list with a type for each position: what follows the last one. */
  readonly rest?: Schema;
  /** Of an object whose keys are data: its values. */
  readonly values?: Schema;
  /** Of an object some of whose keys are data: its known fields, all of them. */
  readonly object?: Shape;
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
  readonly cases: Table<number>;
  /** The index for all other values, and for objects without the field; such objects are kept as they are unless it is said. */
  readonly fallback?: number;
}

/** Converts values to and from JSON. `below` goes on with a value inside. */
export interface Converter {
  /** What it is called in messages: `date-time`. */
  readonly format: string;
  /** From JSON. What cannot be read is returned as it came. */
  decode(value: unknown, schema: Shape, below: Below): unknown;
  /** To JSON. Throws a `TypeError` for what has no form in JSON. */
  encode(value: unknown, schema: Shape, below: Below): unknown;
  /** Whether this is such a value in JSON (`decoding`) or in a model. */
  fits(value: unknown, decoding: boolean, schema: Shape): boolean;
}

/** Converts a value within another one. What has no schema is the same in both. */
export type Below = (schema: Schema | undefined, value: unknown) => unknown;

/** What is wrong with a value, and where. */
export interface Mismatch {
  /** `$.data[0].id`; `$` is the value itself. */
  readonly path: string;
  readonly message: string;
}

/** Checks parsed JSON against a schema; undefined if nothing is wrong. */
export type Validator = (schema: Schema, value: unknown) => Mismatch | undefined;

/** An object of JSON. */
export interface JsonObject {
  [key: string]: unknown;
}

/** Values by keys that are data. */
export interface Table<Value> {
  readonly [key: string]: Value;
}

/** Deeper values are refused: nobody sends them in earnest, and they exhaust the stack. */
export const MAX_DEPTH = 128;

/** Follows references. */
export function resolve(schema: Schema = "any"): Resolved {
  return typeof schema === "function" ? resolve(schema()) : schema;
}

/** Whether something is an object as JSON has them. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key that is data; what every object inherits is not meant. */
export function getKey<Value>(object: Table<Value> | undefined, key: string): Value | undefined {
  const value = object?.[key];
  // Most keys have no value here, and need no second look.
  return value !== undefined && key in {} && !Object.hasOwn(object as object, key) ? undefined : value;
}

/** An object with the value of a key that is data: the same object, unless the key is `__proto__`, which no assignment adds. */
export function withKey(object: JsonObject, key: string, value: unknown): JsonObject {
  if (key === "__proto__") return { ...object, [key]: value };
  object[key] = value;
  return object;
}

/** What a field is called in JSON. */
export function wireName({ wire }: Shape, name: string): string {
  return getKey(wire, name) ?? name;
}
