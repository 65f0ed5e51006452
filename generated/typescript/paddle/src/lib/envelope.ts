import type { ResultShape } from "./response.ts";

/** A result with status, media type and headers beside the body. */
export const envelope: ResultShape = {
  wrap(body, { response, operation: { readHeaders }, case: { field } }) {
    const result: Record<string, unknown> = {
      contentType: response.headers.get("content-type") ?? "",
      statusCode: response.status,
      headers: headersOf(response.headers),
    };
    // It may hold the request and its credentials: it is there to be asked for, not to be printed.
    Object.defineProperty(result, "rawResponse", { value: response.raw ?? response, enumerable: false });
    if (readHeaders !== undefined) result["typedHeaders"] = readHeaders(response.headers);
    if (field !== undefined) result[field] = body;
    return result;
  },
  unwrap(result, { responses }) {
    const all = result as Record<string, unknown>;
    const fields = Object.values(responses).map(({ field }) => field);
    const field = fields.find((name) => name !== undefined && all[name] !== undefined);
    return field === undefined ? undefined : all[field];
  },
};

function headersOf(headers: Headers): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  headers.forEach((value, name) => {
    (all[name] ??= []).push(value);
  });
  return all;
}
