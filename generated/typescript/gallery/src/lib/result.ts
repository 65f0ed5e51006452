/** How a standalone function ends: with a value, or with an error that is returned and not thrown. */
export type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };

/**
 * The value of a result.
 *
 * @throws the error of a result that is not `ok`
 */
export async function unwrap<T>(pending: Promise<Result<T, unknown>>): Promise<T> {
  const result = await pending;
  if (!result.ok) throw result.error;
  return result.value;
}
