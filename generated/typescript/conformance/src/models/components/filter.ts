import type { Schema } from "../../lib/schema.ts";

export interface FilterOwner {
  name?: string | undefined;
  age?: number | undefined;
}

/** How `FilterOwner` travels as JSON. */
export const filterOwnerSchema: Schema = { fields: { name: "string", age: "integer" } };

export interface Filter {
  status?: string | undefined;
  owner?: FilterOwner | undefined;
  tags?: string[] | undefined;
}

/** How `Filter` travels as JSON. */
export const filterSchema: Schema = {
  fields: { status: "string", owner: filterOwnerSchema, tags: { list: "string" } },
};
