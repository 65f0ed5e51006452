import { InvalidRequestError } from "./errors.ts";
import type { PathFiller } from "./operation.ts";
import { write } from "./parameters.ts";

/**
 * Fills in the path of an operation. What a value contains is never taken for a placeholder, as its braces are encoded.
 *
 * @throws InvalidRequestError if a value is missing or empty, or would make a segment `.` or `..`, which the parsers of
 * addresses collapse in every spelling
 */
export const fillPath: PathFiller = (template, parameters, valueOf) => {
  let path = template;
  for (const parameter of parameters) {
    const { name, wire = name, in: place } = parameter;
    if (place !== "path") continue;
    const value = valueOf(name);
    const text = write(parameter, value) ?? "";
    path = path.replaceAll(`{${wire}}`, () => text);
    if (!text || value === "" || /\/\.\.?(\/|$)/.test(path)) throw new InvalidRequestError(name, "is no part of a path");
  }
  return path;
};
