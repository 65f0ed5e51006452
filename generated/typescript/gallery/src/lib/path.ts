import { InvalidRequestError } from "./errors.ts";
import type { Parameter } from "./operation.ts";
import { write } from "./parameters.ts";

/**
 * Fills in a template such as `/customers/{id}`. What a value contains is never taken for a placeholder, as its braces
 * are encoded.
 *
 * @throws InvalidRequestError if a value is missing or empty, or would make a segment `.` or `..`, which the parsers of
 * addresses collapse in every spelling
 */
export type PathFiller = (
  template: string,
  parameters: readonly Parameter[],
  valueOf: (name: string) => unknown,
) => string;

/** Fills in the path of an operation. */
export const fillPath: PathFiller = (template, parameters, valueOf) =>
  parameters.reduce((path, parameter) => {
    const { name, wire = name, in: place } = parameter;
    if (place !== "path") return path;
    const value = valueOf(name);
    const text = write(parameter, value);
    const filled = path.replaceAll(`{${wire}}`, () => text ?? "");
    if (!text || value === "" || /\/\.\.?(\/|$)/.test(filled)) throw new InvalidRequestError(name, "is no part of a path");
    return filled;
  }, template);
