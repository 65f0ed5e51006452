import { encode as encodeModel } from "./encode.ts";
import type { Style } from "./operation.ts";
import { scalarText, strict } from "./parameters.ts";
import { isObject, type JsonObject } from "./schema.ts";

/** Reserved characters stay as they are, except those that would end the value; what is encoded already stays so. */
export function reserved(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A|3B|3D|3F|40|24|2C)|%25(?=[0-9A-F]{2})/gi, decodeURIComponent);
}

/** A value that may be several segments of a path: what a path has as it is stays. */
export function segments(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A|3B|3D|40|24|2C|26|2B)/g, decodeURIComponent);
}

/** `color=blue`, of a value that looks different in code, such as a date; behind no name where there is none. */
export const singleStyle: Style = (value, label, encode, { type = "any", in: place }) => {
  const text = encode(scalarText(encodeModel(type, value)));
  return place === "path" || place === "header" ? text : `${label}=${text}`;
};
/** `color=blue,black`; `color=R,100,G,200` */
export const formStyle: Style = (...given) => lay(given, { between: "&", comma: ",", named: true, explode: false });
/** `color=blue&color=black`; `R=100&G=200` */
export const formExplodedStyle: Style = (...given) => lay(given, { between: "&", comma: ",", named: true, explode: true });
/** `color=blue%20black` */
export const spaceDelimitedStyle: Style = (...given) =>
  lay(given, { between: "&", comma: "%20", named: true, explode: false });
/** `color=blue%7Cblack` */
export const pipeDelimitedStyle: Style = (...given) =>
  lay(given, { between: "&", comma: "%7C", named: true, explode: false });
/** `blue,black`; `R,100,G,200` */
export const simpleStyle: Style = (...given) => lay(given, { between: ",", comma: ",", named: false, explode: false });
/** `blue,black`; `R=100,G=200` */
export const simpleExplodedStyle: Style = (...given) =>
  lay(given, { between: ",", comma: ",", named: false, explode: true });
/** `.blue,black`; `.R,100,G,200` */
export const labelStyle: Style = (...given) => prefix(".", lay(given, { between: ".", comma: ",", named: false, explode: false }));
/** `.blue.black`; `.R=100.G=200` */
export const labelExplodedStyle: Style = (...given) =>
  prefix(".", lay(given, { between: ".", comma: ",", named: false, explode: true }));
/** `;color=blue,black`; `;color=R,100,G,200` */
export const matrixStyle: Style = (...given) => prefix(";", lay(given, { between: ";", comma: ",", named: true, explode: false }));
/** `;color=blue;color=black`; `;R=100;G=200` */
export const matrixExplodedStyle: Style = (...given) =>
  prefix(";", lay(given, { between: ";", comma: ",", named: true, explode: true }));
/** `color[R]=100&color[G]=200`, with the brackets encoded; lists count their items: `color[0]=blue`. */
export const deepObjectStyle: Style = (value, label, encode, { type = "any" }) =>
  deep(label, encodeModel(type, value), encode).join("&") || undefined;
/** `color={"R":100}`, encoded. */
export const jsonStyle: Style = (value, label, encode, { type = "any", in: place, name }) =>
  formStyle(JSON.stringify(encodeModel(type, value)), label, encode, { in: place, name });
/** `{"R":100}`, encoded, as all of the query. */
export const wholeJsonStyle: Style = (value, _label, encode, { type = "any" }) =>
  encode(JSON.stringify(encodeModel(type, value)));
/** `blue` as all of the query. */
export const wholeTextStyle: Style = (value, _label, encode, { type = "any" }) => encode(scalarText(encodeModel(type, value)));

interface Layout {
  /** Between items that are repeated. */
  between: string;
  /** Between items that are not. */
  comma: string;
  /** Whether the name of the parameter is written. */
  named: boolean;
  explode: boolean;
}

function lay([model, label, encode, parameter]: Parameters<Style>, layout: Layout): string | undefined {
  const { in: place, type = "any" } = parameter;
  const value = encodeModel(type, model);
  const { explode } = layout;
  const between = place === "cookie" ? "; " : layout.between;
  // A comma would be read as the end of a cookie by some.
  const comma = place === "cookie" ? "%2C" : layout.comma;
  const named = layout.named && place !== "header";
  const pair = (text: string) => (named ? `${label}=${text}` : text);
  const items: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) if (isPresent(item)) items.push(encode(scalarText(item)));
    if (items.length === 0) return undefined;
    return explode ? items.map(pair).join(between) : pair(items.join(comma));
  }
  if (!isNested(value)) return pair(encode(scalarText(value)));
  for (const key of Object.keys(value)) {
    const field = value[key];
    // A list in an exploded object repeats its key, as in a form.
    const values: unknown[] = explode && between === "&" && Array.isArray(field) ? field : [field];
    for (const item of values) {
      if (isPresent(item)) items.push(encode(key) + (explode ? "=" : comma) + encode(scalarText(item)));
    }
  }
  if (items.length === 0) return undefined;
  return explode ? items.join(between) : pair(items.join(comma));
}

/** Nested fields in brackets. OpenAPI leaves everything below the first level open; this is what most servers read. */
function deep(key: string, value: unknown, encode: (text: string) => string): string[] {
  if (!isPresent(value)) return [];
  if (!Array.isArray(value) && !isNested(value)) return [`${key}=${encode(scalarText(value))}`];
  const nested = value as JsonObject;
  return Object.keys(nested).flatMap((inner) => deep(`${key}%5B${strict(inner)}%5D`, nested[inner], encode));
}

function prefix(first: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : first + text;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isNested(value: unknown): value is JsonObject {
  return isObject(value) && !(value instanceof Date || value instanceof Number);
}
