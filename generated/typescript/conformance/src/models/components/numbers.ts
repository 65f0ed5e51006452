import { int64 } from "../../lib/lossless.ts";
import type { Schema } from "../../lib/schema.ts";

/**
 * The response body of `readNumbers` and the request body of `writeNumbers`, also used in one more
 * place.
 */
export interface Numbers {
  small?: number | undefined;
  large?: bigint | undefined;
  plain?: number | undefined;
  real?: number | undefined;
  single?: number | undefined;
}

/** How `Numbers` travels as JSON. */
export const numbersSchema: Schema = {
  fields: { small: "integer", large: int64, plain: "integer", real: "number", single: "number" },
};
