import type { Schema } from "../../lib/schema.ts";

/** What `headersSimple` takes. */
export interface HeadersSimpleRequest {
  /** `X-Text` of the request. */
  xText?: string | undefined;
  /** `X-List` of the request. */
  xList?: string[] | undefined;
  /** `X-Object` of the request. */
  xObject?: DeepObjectColor | undefined;
  /** `X-Number` of the request. */
  xNumber?: bigint | undefined;
  /** `X-Flag` of the request. */
  xFlag?: boolean | undefined;
}

/**
 * The parameter `X-Object` of `headersSimple` and of `headersExploded`, also used in 11 more
 * places.
 */
export interface DeepObjectColor {
  r?: number | undefined;
  g?: number | undefined;
  b?: number | undefined;
}

/** How `DeepObjectColor` travels as JSON. */
export const deepObjectColorSchema: Schema = {
  fields: { r: "integer", g: "integer", b: "integer" },
  wire: { r: "R", g: "G", b: "B" },
};
