import type { Schema } from "../../lib/schema.ts";

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
