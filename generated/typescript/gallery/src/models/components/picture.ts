import type { Schema } from "../../lib/schema.ts";

/** The response body of `uploadPicture` and of `replacePicture`, also used in 4 more places. */
export interface Picture {
  id: string;
  title?: string | undefined;
}

/** How `Picture` travels as JSON. */
export const pictureSchema: Schema = { required: ["id"] };
