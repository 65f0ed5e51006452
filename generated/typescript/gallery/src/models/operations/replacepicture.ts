import type { Upload } from "../../lib/body.ts";

/** What `replacePicture` takes. */
export interface ReplacePictureRequest {
  /** `id` of the request. */
  id: string;
  /** What is sent. */
  requestBody: Upload;
}
