import { ConformanceCore } from "../core.ts";
import { Bodies } from "./bodies.ts";
import { Downloads } from "./downloads.ts";
import { Errors } from "./errors.ts";
import { Events } from "./events.ts";
import { HeadersResource } from "./headers.ts";
import { Json } from "./json.ts";
import { Lines } from "./lines.ts";
import { Nulls } from "./nulls.ts";
import { OpenResource } from "./open.ts";
import { Pages } from "./pages.ts";
import { Paths } from "./paths.ts";
import { Queries } from "./queries.ts";
import { Retries } from "./retries.ts";
import { Times } from "./times.ts";
import { Unions } from "./unions.ts";

/** A client of `Conformance`. */
export class Conformance extends ConformanceCore {
  #bodies?: Bodies;
  #downloads?: Downloads;
  #errors?: Errors;
  #events?: Events;
  #headers?: HeadersResource;
  #json?: Json;
  #lines?: Lines;
  #nulls?: Nulls;
  #open?: OpenResource;
  #pages?: Pages;
  #paths?: Paths;
  #queries?: Queries;
  #retries?: Retries;
  #times?: Times;
  #unions?: Unions;

  /** The operations of `bodies`. */
  get bodies(): Bodies {
    return (this.#bodies ??= new Bodies(this));
  }

  /** The operations of `downloads`. */
  get downloads(): Downloads {
    return (this.#downloads ??= new Downloads(this));
  }

  /** The operations of `errors`. */
  get errors(): Errors {
    return (this.#errors ??= new Errors(this));
  }

  /** The operations of `events`. */
  get events(): Events {
    return (this.#events ??= new Events(this));
  }

  /** The operations of `headers`. */
  get headers(): HeadersResource {
    return (this.#headers ??= new HeadersResource(this));
  }

  /** The operations of `json`. */
  get json(): Json {
    return (this.#json ??= new Json(this));
  }

  /** The operations of `lines`. */
  get lines(): Lines {
    return (this.#lines ??= new Lines(this));
  }

  /** The operations of `nulls`. */
  get nulls(): Nulls {
    return (this.#nulls ??= new Nulls(this));
  }

  /** The operations of `open`. */
  get open(): OpenResource {
    return (this.#open ??= new OpenResource(this));
  }

  /** The operations of `pages`. */
  get pages(): Pages {
    return (this.#pages ??= new Pages(this));
  }

  /** The operations of `paths`. */
  get paths(): Paths {
    return (this.#paths ??= new Paths(this));
  }

  /** The operations of `queries`. */
  get queries(): Queries {
    return (this.#queries ??= new Queries(this));
  }

  /** The operations of `retries`. */
  get retries(): Retries {
    return (this.#retries ??= new Retries(this));
  }

  /** The operations of `times`. */
  get times(): Times {
    return (this.#times ??= new Times(this));
  }

  /** The operations of `unions`. */
  get unions(): Unions {
    return (this.#unions ??= new Unions(this));
  }
}
