import { perform, settle } from "./call.ts";
import type { Client } from "./client.ts";
import { PaginationError, toSDKError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import type { Result } from "./result.ts";
import { isObject, type JsonObject } from "./schema.ts";

/** A response that is one page of several. Iterated, it gives itself and the pages behind it. */
export interface Page<Response, Item> extends AsyncIterable<Response> {
  /** The next page; null behind the last one. It is fetched when it is asked for, and not before. */
  next(): Promise<Response | null>;
  /** The items of this page and of those behind it. */
  items(): AsyncIterableIterator<Item>;
}

/** How an operation is read page by page, as the document declares it. */
export interface Pagination {
  /** What moves: a number that grows, a cursor or a URL that the response gives. */
  readonly style: "offset" | "cursor" | "url";
  /** What is set for the next page. */
  readonly inputs?: readonly PageInput[];
  /** Where the items stand in the body. */
  readonly items?: Path;
  /** Where the next cursor or URL stands. */
  readonly next?: Path;
  /** Where the number of pages stands. */
  readonly pageCount?: Path;
}

/** Names in code and indexes, from the outside in; -1 is the last item of a list. */
export type Path = readonly (string | number)[];

/** A value that the next request carries. */
export interface PageInput {
  readonly role: "page" | "offset" | "limit" | "cursor";
  /** Where it goes in what the operation takes. */
  readonly path: readonly string[];
  /** What the API assumes without it. */
  readonly default?: number;
}

/** Makes a call whose response is one page of several. */
export function callPages<T, E>(
  client: Client,
  operation: Operation,
  pagination: Pagination,
  input: object = {},
  options?: RequestOptions,
): Promise<Result<T, E>> {
  return settle<T, E>(new Pages(client, operation, pagination, options).fetch(input as JsonObject));
}

/** Where the next page is found. */
interface Target {
  input: JsonObject;
  /** What it is called in errors: a cursor, a URL, a number. */
  cursor: string;
  /** In place of path and query. */
  url?: string;
}

class Pages {
  readonly #client: Client;
  readonly #operation: Operation;
  readonly #pagination: Pagination;
  readonly #options: RequestOptions | undefined;
  /** The cursors that were followed already. One that comes again would be followed for ever. */
  readonly #seen = new Set<string>();
  #fetched = 0;

  constructor(client: Client, operation: Operation, pagination: Pagination, options: RequestOptions | undefined) {
    this.#client = client;
    this.#operation = operation;
    this.#pagination = pagination;
    this.#options = options;
  }

  /** A page with its methods. */
  async fetch(input: JsonObject, target?: Target): Promise<JsonObject> {
    this.#fetched++;
    const url = target?.url;
    const reshape =
      url === undefined
        ? undefined
        : (request: PreparedRequest) => {
            aim(request, url);
          };
    const result = await perform(this.#client, this.#operation, input, this.#options, reshape);
    const operation = this.#operation;
    const { result: shape } = operation;
    const bodyOf = (page: JsonObject) => (shape === undefined ? page["result"] : shape.unwrap(page, operation));
    const page: JsonObject = shape === undefined ? { result } : (result as JsonObject);
    const body = bodyOf(page);
    const next = this.#nextOf(body, input);
    const { items = [] } = this.#pagination;
    let following: Promise<JsonObject | null> | undefined;
    const methods = {
      next: () => (following ??= this.#follow(next)),
      async *items() {
        for await (const { body } of walk()) {
          const list = at(body, items);
          if (Array.isArray(list)) yield* list as unknown[];
        }
      },
      async *[Symbol.asyncIterator]() {
        for await (const { page } of walk()) yield page;
      },
    };
    async function* walk(): AsyncGenerator<{ page: JsonObject; body: unknown }> {
      for (let current: JsonObject | null = page; current !== null; ) {
        yield { page: current, body: bodyOf(current) };
        current = await (current["next"] as () => Promise<JsonObject | null>)();
      }
    }
    for (const name of Reflect.ownKeys(methods)) {
      // Printed or copied, a page is its data.
      Object.defineProperty(page, name, { value: Reflect.get(methods, name) as unknown, enumerable: false });
    }
    return page;
  }

  async #follow(next: Target | undefined): Promise<JsonObject | null> {
    if (next === undefined || this.#fetched >= (this.#options?.pageLimit ?? Infinity)) return null;
    try {
      if (this.#seen.has(next.cursor)) throw new PaginationError("the API gave the same next page twice");
      this.#seen.add(next.cursor);
      return await this.fetch(next.input, next);
    } catch (caught) {
      const error = toSDKError(caught);
      error.cursor = next.cursor;
      throw error;
    }
  }

  #nextOf(body: unknown, input: JsonObject): Target | undefined {
    const { style, inputs = [], items, next, pageCount } = this.#pagination;
    const list = items === undefined ? undefined : at(body, items);
    // Some APIs give the address of a next page for ever; without items, there is nothing behind it. A cursor ends by itself.
    const isEmpty = items !== undefined && !(Array.isArray(list) && list.length > 0);
    if (isEmpty && style !== "cursor") return undefined;
    if (style !== "offset") {
      const cursor = at(body, next ?? []);
      if ((typeof cursor !== "string" && typeof cursor !== "number" && typeof cursor !== "bigint") || cursor === "") return undefined;
      if (style === "url") return { input, cursor: String(cursor), url: String(cursor) };
      const place = inputs.find(({ role }) => role === "cursor");
      return place && { input: put(input, place.path, cursor), cursor: String(cursor) };
    }
    const place = inputs.find(({ role }) => role === "page" || role === "offset");
    if (place === undefined) return undefined;
    const limit = inputs.find(({ role }) => role === "limit");
    const size = limit && whole(at(input, limit.path) ?? limit.default);
    const count = Array.isArray(list) ? list.length : undefined;
    if (size !== undefined && count !== undefined && count < size) return undefined;
    const current = whole(at(input, place.path) ?? place.default) ?? (place.role === "page" ? 1 : 0);
    const pages = pageCount && whole(at(body, pageCount));
    if (place.role === "page" && pages !== undefined && current >= pages) return undefined;
    const step = place.role === "page" ? 1 : (count ?? size);
    if (step === undefined || step === 0) return undefined;
    return { input: put(input, place.path, current + step), cursor: String(current + step) };
  }
}

/** The value at the end of a path; undefined if the path leads nowhere. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof step === "number") return Array.isArray(inner) ? (inner as unknown[]).at(step) : undefined;
    return isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

/** A copy of an object with another value at the end of a path. */
function put(object: JsonObject, [step, ...rest]: readonly string[], value: unknown): JsonObject {
  if (step === undefined) return object;
  const inner = object[step];
  return { ...object, [step]: rest.length === 0 ? value : put(isObject(inner) ? inner : {}, rest, value) };
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** Takes path and query from a URL and nothing else: the credentials go to the configured server only. */
function aim(request: PreparedRequest, url: string): void {
  const server = new URL(request.url);
  let target: URL;
  try {
    target = new URL(url, server);
  } catch {
    throw new PaginationError("the next page is at something that is no URL");
  }
  request.url = server.origin + target.pathname;
  request.query = target.search === "" ? [] : [target.search.slice(1)];
}
