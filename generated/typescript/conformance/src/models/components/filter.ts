import type { Schema } from "../../lib/schema.ts";

/** The field `owner` of `Filter`. */
export interface FilterOwner {
  name?: string | undefined;
  age?: number | undefined;
}

/** How `FilterOwner` travels as JSON. */
export const filterOwnerSchema: Schema = { fields: { name: "string", age: "integer" } };

/** The parameter `filter` of `nestedDeepObject` and of `jsonInQuery`. */
export interface Filter {
  status?: string | undefined;
  owner?: FilterOwner | undefined;
  tags?: string[] | undefined;
}

/** How `Filter` travels as JSON. */
export const filterSchema: Schema = {
  fields: { status: "string", owner: filterOwnerSchema, tags: { list: "string" } },
};
