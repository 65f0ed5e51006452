import type { Open } from "../../lib/open.ts";

/** Which member of a value is read. */
export const TypesDataType = {
  DataTypeString: "string",
  DataTypeNumber: "number",
  DataTypeDate: "date",
  DataTypeArray: "array",
} as const;
/** Which member of a value is read. */
export type TypesDataType = Open<(typeof TypesDataType)[keyof typeof TypesDataType]>;
