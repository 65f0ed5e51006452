import type { Open } from "../../lib/open.ts";

/** Whether a feature is counted, allowed or a fixed value. */
export const TypesFeatureType = {
  FeatureTypeMetered: "metered",
  FeatureTypeBoolean: "boolean",
  FeatureTypeStatic: "static",
} as const;
/** Whether a feature is counted, allowed or a fixed value. */
export type TypesFeatureType = Open<(typeof TypesFeatureType)[keyof typeof TypesFeatureType]>;
