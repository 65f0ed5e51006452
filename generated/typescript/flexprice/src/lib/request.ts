import type { Settings } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { strict, write } from "./parameters.ts";
import { getKey, type JsonObject } from "./schema.ts";
import type { Signable } from "./security.ts";
import { checkBaseURL } from "./servers.ts";
import type { Content, GivenHeaders } from "./transport.ts";

/** A request without credentials, as it is the same for every attempt. */
export interface PreparedRequest extends Signable {
  /** Everything before the query. */
  url: string;
  body?: Content;
  /** Whether it may be sent twice because the server can tell. */
  hasKey?: true;
}

/**
 * The request that a call makes.
 *
 * @throws InvalidRequestError if an argument cannot be sent
 */
export function prepare(
  settings: Settings,
  operation: Operation,
  input: JsonObject,
  options: RequestOptions,
): PreparedRequest {
  const { parameters = [], body, path, fill, accept = "application/json", idempotency, json } = operation;
  const valueOf = (name: string) => getKey(input, name);
  const headers: Record<string, string> = { accept, ...settings.headers };
  const query = [...(operation.query ?? [])];
  const given = options.serverURL ?? operation.choose?.(operation.servers ?? [], settings) ?? settings.baseURL;
  const base = given && given === settings.baseURL ? given : checkBaseURL(given, settings.options);
  const url = base + (fill?.(path, parameters, valueOf) ?? path);
  const request: PreparedRequest = { url, headers, query };
  for (const parameter of parameters) {
    const { name, wire = name, in: place, put } = parameter;
    if (place === "path") continue;
    const text = write(parameter, valueOf(name));
    if (text === undefined) continue;
    if (put) put(request, text);
    else if (place === "header") headers[wire.toLowerCase()] = text;
    else query.push(text);
  }
  body?.encode(request, body, input[body.name], options, json);
  addHeaders(headers, options.fetchOptions?.headers);
  addQuery(query, options.query);
  idempotency?.addKey(request, idempotency.header, options.idempotencyKey);
  return request;
}

function addQuery(to: string[], from: RequestOptions["query"]): void {
  for (const name in from) {
    const value = from[name];
    if (value !== undefined) to.push(`${strict(name)}=${strict(`${value}`)}`);
  }
}

/** Adds headers of the caller. */
export function addHeaders(to: Record<string, string>, from: GivenHeaders): void {
  if (from) new Headers(from).forEach((text, name) => (to[name] = text));
}
