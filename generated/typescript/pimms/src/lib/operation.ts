import type { ErrorClass } from "./errors.ts";
import type { Open } from "./open.ts";
import type { Follower } from "./exchange.ts";
import type { RequestOptions } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import type { BodyDecoder, ResultShape } from "./response.ts";
import type { RetryConfig } from "./retry.ts";
import type { Schema, Table } from "./schema.ts";
import type { Signable } from "./security.ts";
import type { OwnServer, Server } from "./servers.ts";

/** A method of HTTP. */
export type Method = Open<"GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE" | "QUERY">;

/** A call as the document describes it, as plain data. */
export interface Operation {
  /** A `Method`, as it is sent. */
  readonly method: string;
  /** Whether sent twice it does what it does sent once (RFC 9110, section 9.2.2). */
  readonly idempotent?: true;
  /** The path with `{name}` where a path parameter goes, by its name on the wire. */
  readonly path: string;
  /** What fills in the path, where it has parameters. */
  readonly fill?: PathFiller;
  /** `followRedirects`, of GET and HEAD; redirects of others are refused. */
  readonly follow?: Follower;
  /** What the path has behind a question mark: encoded pairs that every call sends. */
  readonly query?: readonly string[];
  /** Servers of its own, in place of the API's. */
  readonly servers?: readonly Server[];
  /** `ownServer`, where it has servers of its own. */
  readonly choose?: OwnServer;
  /** Any one of these sets of credentials is enough; an empty set means that none is needed. */
  readonly security?: readonly (readonly string[])[];
  /** In the order of the document. */
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** The documented successes, by `200`, `2XX` or `default`. */
  readonly responses: Table<ResponseCase>;
  /** Whether one of them is read as it comes, so that the call ends before all of it has come. */
  readonly streams?: true;
  /** The documented errors. */
  readonly errors?: ErrorCases;
  /** The fields of the envelope that hold documented errors, by the names of their classes; for `callReturning`. */
  readonly returned?: Table<string>;
  /** What the result has beside the body; nothing unless it is said. */
  readonly result?: ResultShape;
  /** Reads the documented headers, for results that have them. */
  readonly readHeaders?: (headers: Headers) => object;
  /** How JSON is read and written, that of errors included, where plain JSON would lose digits. */
  readonly json?: JsonCodec;
  /** The header that makes a request safe to repeat, and how. */
  readonly idempotency?: Idempotency;
  /** What the document says about retries. */
  readonly retries?: RetryConfig;
  /** How long the document lets one attempt take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The media types that are understood; `application/json` unless it is said. */
  readonly accept?: string;
}

/** Documented errors, by `404`, `4XX` or `default`. */
export type ErrorCases = Table<ErrorClass | ErrorChoice>;

/** Errors of one status that differ by their media types. */
export interface ErrorChoice {
  /** By media type, without parameters and in small letters. */
  readonly classes: Table<ErrorClass>;
  /** Those that an answer may mean, the likeliest first; `byMediaType`. */
  readonly choose: (classes: Table<ErrorClass>, response: Response) => readonly ErrorClass[];
}

/** Fills in a template such as `/customers/{id}`; `fillPath` where there is one. */
export type PathFiller = (
  template: string,
  parameters: readonly Parameter[],
  valueOf: (name: string) => unknown,
) => string;

/** Reads and writes JSON. */
export interface JsonCodec {
  /** What `convert` makes of the value of a text. Throws a `SyntaxError` for what is not JSON. */
  parse(text: string, convert: (json: unknown) => unknown): unknown;
  /** The text of a value. */
  stringify(value: unknown): string;
}

/** What makes a request safe to repeat: a key by which the server knows it again. */
export interface Idempotency {
  /** The header that holds the key. */
  readonly header: string;
  /** Adds the key; `addKey` of `idempotency.ts`. */
  readonly addKey: (request: PreparedRequest, header: string, key: string | undefined) => void;
}

/** A parameter of an operation. */
export interface Parameter {
  /** Its name in code. */
  readonly name: string;
  /** Where it goes; into the query unless it is said. */
  readonly in?: "path" | "query" | "header" | "cookie" | undefined;
  /** Its name on the wire, where that is another one. */
  readonly wire?: string;
  /** That name as it is sent, where it has to be encoded. */
  readonly label?: string;
  /** How a list or an object is spelled out, or a single value in an unusual way or of a type of its own. */
  readonly style?: Style;
  /** How text is encoded, where reserved characters are sent as they are. */
  readonly encode?: (text: string) => string;
  /** What adds it to the request, where that is not plain: `putCookie` for cookies. */
  readonly put?: (request: Signable, text: string) => void;
  /** Whether a call without it is refused; true for every path parameter. */
  readonly required?: true;
  /** Its type, where that looks different on the wire and the style looks at it. */
  readonly type?: Schema;
}

/**
 * Spells out the value of a parameter (OpenAPI 3.1.1, "Style Values"). `label` is its name, encoded; `encode` is how
 * text is encoded at its place. Undefined if there is nothing to send.
 */
export type Style = (
  value: unknown,
  label: string,
  encode: (text: string) => string,
  parameter: Parameter,
) => string | undefined;

/** What is sent with an operation. */
export interface RequestBody {
  /** Its name in code. */
  readonly name: string;
  /** How it is written. */
  readonly encode: BodyEncoder;
  /** Its type, where that looks different on the wire and the encoder looks at it. */
  readonly type?: Schema;
  /** Its media type, where it is not the one that the encoder gives. */
  readonly mediaType?: string;
  /** Fields that every call sends. */
  readonly also?: Table<unknown>;
  /** Of a form: how fields are sent that are not sent in the usual way, by their names on the wire. */
  readonly parts?: Table<Part>;
  /** Whether a call without it is refused. */
  readonly required?: true;
}

/** Writes the body of a request, and its media type. */
export type BodyEncoder = (
  request: PreparedRequest,
  body: RequestBody,
  value: unknown,
  options: RequestOptions,
  codec: JsonCodec | undefined,
) => void;

/** How a field of a form is sent (OpenAPI 3.1.1, "Encoding Object"). */
export interface Part {
  /** As JSON: the whole, or each item of a list for itself. */
  readonly json?: true | "each";
  /** How a list or an object is spelled out. */
  readonly style?: Style;
  /** How text is encoded, where reserved characters are sent as they are. */
  readonly encode?: (text: string) => string;
  /** Its media type, in a form of parts; of a file, unless that says its own. */
  readonly mediaType?: string;
  /** Its further headers, in a form of parts. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A documented success. */
export interface ResponseCase {
  /** The type of its JSON; without it and without `decode`, there is no body. */
  readonly type?: Schema;
  /** How it is read; as JSON unless it is said. */
  readonly decode?: BodyDecoder;
  /** The data of the event that ends a stream of them. */
  readonly sentinel?: string;
  /** The field of the envelope that holds the body. */
  readonly field?: string;
  /** Whether the body may be missing; of a stream with a sentinel, whether that may be. */
  readonly optional?: true;
}
