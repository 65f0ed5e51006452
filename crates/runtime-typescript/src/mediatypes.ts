import type { ErrorClass } from "./errors.ts";
import { getKey, type Table } from "./schema.ts";

/**
 * The errors that an answer may mean: first the one of its media type. Then the others, as some servers send one error as
 * if it were another.
 */
export function byMediaType(classes: Table<ErrorClass>, { headers }: Response): readonly ErrorClass[] {
  const [essence = ""] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const told = getKey(classes, essence.trim());
  return [...(told ? [told] : []), ...Object.values(classes)];
}
