import type { ConformanceCore } from "../core.ts";
import { bodiesSendBytes } from "../funcs/bodiesSendBytes.ts";
import { bodiesSendForm } from "../funcs/bodiesSendForm.ts";
import { bodiesSendParts } from "../funcs/bodiesSendParts.ts";
import { bodiesSendStyledForm } from "../funcs/bodiesSendStyledForm.ts";
import { bodiesSendText } from "../funcs/bodiesSendText.ts";
import type { Upload } from "../lib/body.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `bodies`. */
export class Bodies {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `POST /bodies/form`. */
  sendForm(request: components.Form, options?: RequestOptions): Promise<void> {
    return unwrap(bodiesSendForm(this.#client, request, options));
  }

  /** Sends `POST /bodies/form/styled`. */
  sendStyledForm(request: components.Styled, options?: RequestOptions): Promise<void> {
    return unwrap(bodiesSendStyledForm(this.#client, request, options));
  }

  /** Sends `POST /bodies/parts`. */
  sendParts(request: components.UploadModel, options?: RequestOptions): Promise<void> {
    return unwrap(bodiesSendParts(this.#client, request, options));
  }

  /** Sends `POST /bodies/text`. */
  sendText(request: string, options?: RequestOptions): Promise<void> {
    return unwrap(bodiesSendText(this.#client, request, options));
  }

  /** Sends `POST /bodies/bytes`. */
  sendBytes(request: Upload, options?: RequestOptions): Promise<void> {
    return unwrap(bodiesSendBytes(this.#client, request, options));
  }
}
