import type { Upload } from "../../lib/body.ts";
import { type HeaderField, readHeaders } from "../../lib/headers.ts";

/** The parameter `X-Filter` and the parameter `where` of `listMakers`, also used in one more place. */
export interface ListMakersWhere {
  city?: string | undefined;
}

/** The request body of `uploadPicture`. */
export interface UploadPictureRequestBody {
  image: Upload;
  title: string;
  tags?: string[] | undefined;
  place?: ListMakersWhere | undefined;
  frames?: Upload[] | undefined;
  notes?: string | undefined;
  width?: number | undefined;
}

/** The documented headers of an answer to `uploadPicture`. */
export interface UploadPictureHeaders {
  /** How many more may follow. */
  xRemaining?: number | undefined;
  /** The header `X-Labels`. */
  xLabels?: string[] | undefined;
}

/** Reads the documented headers of an answer to `uploadPicture`. */
export function readUploadPictureHeaders(headers: Headers): UploadPictureHeaders {
  const fields: readonly HeaderField[] = [
    { name: "xRemaining", wire: "X-Remaining", as: "number" },
    { name: "xLabels", wire: "X-Labels", as: "list" },
  ];
  return readHeaders(fields, headers);
}
