import type { ConformanceCore } from "../core.ts";
import { pathsKindInPath } from "../funcs/pathsKindInPath.ts";
import { pathsLabelExplodedList } from "../funcs/pathsLabelExplodedList.ts";
import { pathsLabelExplodedObject } from "../funcs/pathsLabelExplodedObject.ts";
import { pathsLabelList } from "../funcs/pathsLabelList.ts";
import { pathsLabelObject } from "../funcs/pathsLabelObject.ts";
import { pathsLabelText } from "../funcs/pathsLabelText.ts";
import { pathsMatrixExplodedList } from "../funcs/pathsMatrixExplodedList.ts";
import { pathsMatrixExplodedObject } from "../funcs/pathsMatrixExplodedObject.ts";
import { pathsMatrixList } from "../funcs/pathsMatrixList.ts";
import { pathsMatrixObject } from "../funcs/pathsMatrixObject.ts";
import { pathsMatrixText } from "../funcs/pathsMatrixText.ts";
import { pathsNumbersInPath } from "../funcs/pathsNumbersInPath.ts";
import { pathsSeveralInSegment } from "../funcs/pathsSeveralInSegment.ts";
import { pathsSimpleExplodedList } from "../funcs/pathsSimpleExplodedList.ts";
import { pathsSimpleExplodedObject } from "../funcs/pathsSimpleExplodedObject.ts";
import { pathsSimpleList } from "../funcs/pathsSimpleList.ts";
import { pathsSimpleObject } from "../funcs/pathsSimpleObject.ts";
import { pathsSimpleText } from "../funcs/pathsSimpleText.ts";
import { pathsTimesInPath } from "../funcs/pathsTimesInPath.ts";
import { pathsVerbAfterValue } from "../funcs/pathsVerbAfterValue.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `paths`. */
export class Paths {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /path/simple/text/{color}/end`. */
  simpleText(request: operations.SimpleTextRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsSimpleText(this.#client, request, options));
  }

  /** Sends `GET /path/simple/list/{color}/end`. */
  simpleList(request: operations.SimpleListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsSimpleList(this.#client, request, options));
  }

  /** Sends `GET /path/simple/object/{color}/end`. */
  simpleObject(request: operations.SimpleObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsSimpleObject(this.#client, request, options));
  }

  /** Sends `GET /path/simple/exploded-list/{color}/end`. */
  simpleExplodedList(request: operations.SimpleExplodedListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsSimpleExplodedList(this.#client, request, options));
  }

  /** Sends `GET /path/simple/exploded-object/{color}/end`. */
  simpleExplodedObject(
    request: operations.SimpleExplodedObjectRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(pathsSimpleExplodedObject(this.#client, request, options));
  }

  /** Sends `GET /path/label/text/{color}/end`. */
  labelText(request: operations.LabelTextRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsLabelText(this.#client, request, options));
  }

  /** Sends `GET /path/label/list/{color}/end`. */
  labelList(request: operations.LabelListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsLabelList(this.#client, request, options));
  }

  /** Sends `GET /path/label/object/{color}/end`. */
  labelObject(request: operations.LabelObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsLabelObject(this.#client, request, options));
  }

  /** Sends `GET /path/label/exploded-list/{color}/end`. */
  labelExplodedList(request: operations.LabelExplodedListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsLabelExplodedList(this.#client, request, options));
  }

  /** Sends `GET /path/label/exploded-object/{color}/end`. */
  labelExplodedObject(
    request: operations.LabelExplodedObjectRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(pathsLabelExplodedObject(this.#client, request, options));
  }

  /** Sends `GET /path/matrix/text/{color}/end`. */
  matrixText(request: operations.MatrixTextRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsMatrixText(this.#client, request, options));
  }

  /** Sends `GET /path/matrix/list/{color}/end`. */
  matrixList(request: operations.MatrixListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsMatrixList(this.#client, request, options));
  }

  /** Sends `GET /path/matrix/object/{color}/end`. */
  matrixObject(request: operations.MatrixObjectRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsMatrixObject(this.#client, request, options));
  }

  /** Sends `GET /path/matrix/exploded-list/{color}/end`. */
  matrixExplodedList(request: operations.MatrixExplodedListRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsMatrixExplodedList(this.#client, request, options));
  }

  /** Sends `GET /path/matrix/exploded-object/{color}/end`. */
  matrixExplodedObject(
    request: operations.MatrixExplodedObjectRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrap(pathsMatrixExplodedObject(this.#client, request, options));
  }

  /** Sends `GET /path/{owner}/{repo}.{format}/blob`. */
  severalInSegment(request: operations.SeveralInSegmentRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsSeveralInSegment(this.#client, request, options));
  }

  /** Sends `GET /path/numbers/{whole}/{real}/{flag}`. */
  numbersInPath(request: operations.NumbersInPathRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsNumbersInPath(this.#client, request, options));
  }

  /** Sends `GET /path/times/{day}/{instant}`. */
  timesInPath(request: operations.TimesInPathRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsTimesInPath(this.#client, request, options));
  }

  /** Sends `GET /path/kinds/{kind}`. */
  kindInPath(request: operations.KindInPathRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsKindInPath(this.#client, request, options));
  }

  /** Sends `POST /path/models/{name}:cancel`. */
  verbAfterValue(request: operations.VerbAfterValueRequest, options?: RequestOptions): Promise<void> {
    return unwrap(pathsVerbAfterValue(this.#client, request, options));
  }
}
