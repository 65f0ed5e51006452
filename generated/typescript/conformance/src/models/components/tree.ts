import type { Schema } from "../../lib/schema.ts";

/** The response body of `readTree` and the request body of `writeTree`, also used in 3 more places. */
export interface Tree {
  name: string;
  children?: Tree[] | undefined;
  parent?: Tree | undefined;
}

/** How `Tree` travels as JSON. */
export const treeSchema: Schema = {
  fields: { name: "string", children: { list: () => treeSchema }, parent: () => treeSchema },
  required: ["name"],
};
