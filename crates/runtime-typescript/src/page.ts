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
  options: RequestOptions = {},
): Promise<Result<T, E>> {
  const walk: Walk = { client, operation, pagination, options, seen: new Set<string>(), fetched: 0 };
  return settle<T, E>(firstPage(walk, input as JsonObject));
}

/** What the pages of a call have in common. */
interface Walk {
  readonly client: Client;
  readonly operation: Operation;
  readonly pagination: Pagination;
  readonly options: RequestOptions;
  /** The cursors that were followed already. One that comes again would be followed for ever. */
  readonly seen: Set<string>;
  /** How many pages were asked for. */
  fetched: number;
}

/** A page and the way to the next one. */
interface Link {
  readonly page: JsonObject;
  readonly items: unknown[];
  next(): Promise<Link | null>;
}

/** Where the next page is found. */
interface Target {
  readonly input: JsonObject;
  /** What it is called in errors: a cursor, a URL, a number. */
  readonly cursor: string;
  /** In place of path and query. */
  readonly url?: string;
}

async function firstPage(walk: Walk, input: JsonObject): Promise<JsonObject> {
  const { page } = await fetchPage(walk, input);
  return page;
}

async function fetchPage(walk: Walk, input: JsonObject, url?: string): Promise<Link> {
  const { client, operation, pagination, options } = walk;
  walk.fetched++;
  const answer = await perform(client, operation, input, options, (request) => {
    if (url !== undefined) aim(request, url);
  });
  const shape = operation.result;
  const page = (shape ? answer : { result: answer }) as JsonObject;
  const body = shape ? shape.unwrap(page, operation) : answer;
  const found = pagination.items && at(body, pagination.items);
  const items = Array.isArray(found) ? (found as unknown[]) : undefined;
  const target = nextOf(pagination, input, body, items);
  let following: Promise<Link | null> | undefined;
  const link: Link = { page, items: items ?? [], next: () => (following ??= follow(walk, target)) };
  hide(page, "next", async () => (await link.next())?.page ?? null);
  hide(page, "items", () => itemsFrom(link));
  hide(page, Symbol.asyncIterator, () => pagesFrom(link));
  return link;
}

/** Adds a method. Printed or copied, a page is its data. */
function hide(page: JsonObject, name: PropertyKey, value: unknown): void {
  Object.defineProperty(page, name, { value });
}

async function* pagesFrom(first: Link): AsyncGenerator<JsonObject> {
  for (let link: Link | null = first; link; link = await link.next()) yield link.page;
}

async function* itemsFrom(first: Link): AsyncGenerator {
  for (let link: Link | null = first; link; link = await link.next()) yield* link.items;
}

async function follow(walk: Walk, target: Target | undefined): Promise<Link | null> {
  if (!target || walk.fetched >= (walk.options.pageLimit ?? Infinity)) return null;
  const { input, cursor, url } = target;
  try {
    if (walk.seen.has(cursor)) throw new PaginationError("the API gave the same next page twice");
    walk.seen.add(cursor);
    return await fetchPage(walk, input, url);
  } catch (caught) {
    const error = toSDKError(caught);
    error.cursor = cursor;
    throw error;
  }
}

function nextOf(pagination: Pagination, input: JsonObject, body: unknown, items: unknown[] | undefined): Target | undefined {
  const { style, inputs = [], next = [], pageCount } = pagination;
  const inputOf = (role: PageInput["role"]) => inputs.find((one) => one.role === role);
  // Some APIs give the address of a next page for ever; without items, there is nothing behind it. A cursor ends by itself.
  if (pagination.items && !items?.length && style !== "cursor") return undefined;
  if (style !== "offset") {
    const cursor = at(body, next);
    if (!/string|number|bigint/.test(typeof cursor) || cursor === "") return undefined;
    const text = String(cursor);
    if (style === "url") return { input, cursor: text, url: text };
    const place = inputOf("cursor");
    return place && { input: put(input, place.path, cursor), cursor: text };
  }
  const page = inputOf("page");
  const place = page ?? inputOf("offset");
  const limit = inputOf("limit");
  const size = limit && (whole(at(input, limit.path)) ?? limit.default);
  if (!place || (size && items && items.length < size)) return undefined;
  const current = whole(at(input, place.path)) ?? place.default ?? (page ? 1 : 0);
  const last = page && pageCount && whole(at(body, pageCount));
  const step = page ? 1 : (items?.length ?? size);
  if (!step || (last !== undefined && current >= last)) return undefined;
  return { input: put(input, place.path, current + step), cursor: `${current + step}` };
}

/** The value at the end of a path; undefined if the path leads nowhere. */
function at(value: unknown, path: Path): unknown {
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? value.at(step) : undefined;
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** A copy of an object with another value at the end of a path. */
function put(object: unknown, path: readonly string[], value: unknown): JsonObject {
  const name = path[0] ?? "";
  const copy = isObject(object) ? { ...object } : {};
  copy[name] = path.length > 1 ? put(copy[name], path.slice(1), value) : value;
  return copy;
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** Takes path and query from a URL and nothing else: the credentials go to the configured server only. */
function aim(request: PreparedRequest, url: string): void {
  if (!URL.canParse(url, request.url)) throw new PaginationError("the next page is at something that is no URL");
  const { pathname, search } = new URL(url, request.url);
  request.url = new URL(request.url).origin + pathname;
  request.query = search ? [search.slice(1)] : [];
}
