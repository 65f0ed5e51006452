import type { Upload } from "../../lib/body.ts";
import type { Schema } from "../../lib/schema.ts";

/** The field `about` of `UploadModel`. */
export interface UploadAbout {
  year?: number | undefined;
}

/** How `UploadAbout` travels as JSON. */
export const uploadAboutSchema: Schema = { fields: { year: "integer" } };

/** The request body of `sendParts`. */
export interface UploadModel {
  photo: Upload;
  title?: string | undefined;
  tags?: string[] | undefined;
  about?: UploadAbout | undefined;
  more?: Upload[] | undefined;
}

/** How `UploadModel` travels as JSON. */
export const uploadModelSchema: Schema = {
  fields: { title: "string", tags: { list: "string" }, about: uploadAboutSchema },
  required: ["photo"],
};
