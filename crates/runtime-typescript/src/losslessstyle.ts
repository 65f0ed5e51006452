import { encode as encodeModel } from "./encode.ts";
import { lossless } from "./lossless.ts";
import type { Style } from "./operation.ts";
import { formStyle } from "./styles.ts";

/** `color={"R":9007199254740993}`, encoded: as `jsonStyle`, with values whose digits no number can hold. */
export const losslessJsonStyle: Style = (value, label, encode, { type = "any", in: place, name }) =>
  formStyle(lossless.stringify(encodeModel(type, value)), label, encode, { in: place, name });
/** `{"R":9007199254740993}`, encoded, as all of the query: as `wholeJsonStyle`, with such values. */
export const losslessWholeJsonStyle: Style = (value, _label, encode, { type = "any" }) =>
  encode(lossless.stringify(encodeModel(type, value)));
