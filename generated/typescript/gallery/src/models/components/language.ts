import type { Open } from "../../lib/open.ts";

/** The language of descriptions. */
export const Language = {
  En: "en",
  Fr: "fr",
} as const;
/** The language of descriptions. */
export type Language = Open<(typeof Language)[keyof typeof Language]>;
