import { InvalidRequestError } from "./errors.ts";
import type { Parameter } from "./operation.ts";
import { write } from "./parameters.ts";

/**
 * Fills in a template such as `/customers/{id}`, in one pass: what a value contains is never taken for a placeholder.
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
  template.replace(/[^/]+/g, (segment) => {
    let last = "";
    const filled = segment.replace(/\{([^{}]+)\}/g, (placeholder, wanted: string) => {
      const parameter = parameters.find(({ in: place, name, wire = name }) => place === "path" && wire === wanted);
      if (parameter === undefined) return placeholder;
      last = parameter.name;
      const value = valueOf(last);
      const text = write(parameter, value) ?? "";
      if (text === "" || value === "") throw new InvalidRequestError(last, "is empty, which no path can express");
      return text;
    });
    if (last !== "" && /^\.\.?$/.test(filled)) {
      throw new InvalidRequestError(last, "makes a path segment `.` or `..`, which cannot be sent");
    }
    return filled;
  });
