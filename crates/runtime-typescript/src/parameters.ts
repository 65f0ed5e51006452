import { InvalidRequestError } from "./errors.ts";
import type { Parameter } from "./operation.ts";

/** Everything but `A-Z a-z 0-9 - . _ ~` is percent-encoded (RFC 3986, section 2.3). */
export function strict(text: string): string {
  // What is left to us are the marks below, which the platform lets stand.
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text of a value that is neither a list nor an object. */
export function scalarText(value: unknown): string {
  if (value instanceof Date) return value.toJSON();
  if (typeof value === "object" && !(value instanceof Number)) throw new TypeError("is nested too deeply");
  return `${value as number}`;
}

/**
 * A parameter as it is sent: in a query `name=value` with further pairs behind `&`, among cookies with further pairs behind
 * `; `, elsewhere the value. Undefined if there is nothing to send.
 *
 * @throws InvalidRequestError if the value cannot be sent, or is missing where it must not be
 */
export function write(parameter: Parameter, value: unknown): string | undefined {
  const { name, wire = name, label = wire, in: place, style, encode = place === "header" ? String : strict } = parameter;
  try {
    if (value === undefined && (parameter.required ?? place === "path")) throw new TypeError("is not set");
    // A null says something, but there is no text for it.
    if (value === undefined || value === null) return undefined;
    if (style) return style(value, label, encode, parameter);
    const text = encode(scalarText(value));
    return place === "path" || place === "header" ? text : `${label}=${text}`;
  } catch (error) {
    // Among others a URIError, about half a surrogate pair, which no encoding of text has.
    throw new InvalidRequestError(name, (error as Error).message);
  }
}
