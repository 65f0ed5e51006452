import type { ConformanceCore } from "../core.ts";
import { queriesAllowReserved } from "../funcs/queriesAllowReserved.ts";
import { queriesBracketsInName } from "../funcs/queriesBracketsInName.ts";
import { queriesDeepObject } from "../funcs/queriesDeepObject.ts";
import { queriesExplodedList } from "../funcs/queriesExplodedList.ts";
import { queriesExplodedObject } from "../funcs/queriesExplodedObject.ts";
import { queriesExplodedText } from "../funcs/queriesExplodedText.ts";
import { queriesFixedQuery } from "../funcs/queriesFixedQuery.ts";
import { queriesFormList } from "../funcs/queriesFormList.ts";
import { queriesFormObject } from "../funcs/queriesFormObject.ts";
import { queriesFormText } from "../funcs/queriesFormText.ts";
import { queriesJsonInQuery } from "../funcs/queriesJsonInQuery.ts";
import { queriesMapInQuery } from "../funcs/queriesMapInQuery.ts";
import { queriesNestedDeepObject } from "../funcs/queriesNestedDeepObject.ts";
import { queriesPipeDelimitedList } from "../funcs/queriesPipeDelimitedList.ts";
import { queriesPipeDelimitedObject } from "../funcs/queriesPipeDelimitedObject.ts";
import { queriesRequiredInQuery } from "../funcs/queriesRequiredInQuery.ts";
import { queriesScalarsInQuery } from "../funcs/queriesScalarsInQuery.ts";
import { queriesSpaceDelimitedList } from "../funcs/queriesSpaceDelimitedList.ts";
import { queriesSpaceDelimitedObject } from "../funcs/queriesSpaceDelimitedObject.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `queries`. */
export class Queries {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /query/form/text`. */
  formText(request?: operations.FormTextRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesFormText(this.#client, request, options));
  }

  /** Sends `GET /query/form/list`. */
  formList(request?: operations.FormListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesFormList(this.#client, request, options));
  }

  /** Sends `GET /query/form/object`. */
  formObject(request?: operations.FormObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesFormObject(this.#client, request, options));
  }

  /** Sends `GET /query/spaceDelimited/list`. */
  spaceDelimitedList(
    request?: operations.SpaceDelimitedListRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(queriesSpaceDelimitedList(this.#client, request, options));
  }

  /** Sends `GET /query/spaceDelimited/object`. */
  spaceDelimitedObject(
    request?: operations.SpaceDelimitedObjectRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(queriesSpaceDelimitedObject(this.#client, request, options));
  }

  /** Sends `GET /query/pipeDelimited/list`. */
  pipeDelimitedList(request?: operations.PipeDelimitedListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesPipeDelimitedList(this.#client, request, options));
  }

  /** Sends `GET /query/pipeDelimited/object`. */
  pipeDelimitedObject(
    request?: operations.PipeDelimitedObjectRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(queriesPipeDelimitedObject(this.#client, request, options));
  }

  /** Sends `GET /query/exploded/text`. */
  explodedText(request?: operations.ExplodedTextRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesExplodedText(this.#client, request, options));
  }

  /** Sends `GET /query/exploded/list`. */
  explodedList(request?: operations.ExplodedListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesExplodedList(this.#client, request, options));
  }

  /** Sends `GET /query/exploded/object`. */
  explodedObject(request?: operations.ExplodedObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesExplodedObject(this.#client, request, options));
  }

  /** Sends `GET /query/deepObject`. */
  deepObject(request?: operations.DeepObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesDeepObject(this.#client, request, options));
  }

  /** Sends `GET /query/nested`. */
  nestedDeepObject(request?: operations.NestedDeepObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesNestedDeepObject(this.#client, request, options));
  }

  /** Sends `GET /query/json`. */
  jsonInQuery(request?: operations.JsonInQueryRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesJsonInQuery(this.#client, request, options));
  }

  /** Sends `GET /query/reserved`. */
  allowReserved(request?: operations.AllowReservedRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesAllowReserved(this.#client, request, options));
  }

  /** Sends `GET /query/brackets`. */
  bracketsInName(request?: operations.BracketsInNameRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesBracketsInName(this.#client, request, options));
  }

  /** Sends `GET /query/scalars`. */
  scalarsInQuery(request?: operations.ScalarsInQueryRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesScalarsInQuery(this.#client, request, options));
  }

  /** Sends `GET /query/map`. */
  mapInQuery(request?: operations.MapInQueryRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesMapInQuery(this.#client, request, options));
  }

  /** Sends `GET /query/fixed?v=2`. */
  fixedQuery(request?: operations.FixedQueryRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesFixedQuery(this.#client, request, options));
  }

  /** Sends `GET /query/required`. */
  requiredInQuery(request: operations.RequiredInQueryRequest, options?: RequestOptions): Promise<void> {
    return unwrap(queriesRequiredInQuery(this.#client, request, options));
  }
}
