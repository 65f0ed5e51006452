import type { Schema } from "../../lib/schema.ts";
import { type Address, addressSchema } from "./address.ts";

/**
 * The response body of `readProfile` and the request body of `writeProfile`, also used in one more
 * place.
 */
export interface Profile {
  id: string;
  bio: string | null;
  nick?: string | null | undefined;
  site?: string | undefined;
  tags?: string[] | null | undefined;
  age?: number | null | undefined;
  address?: Address | null | undefined;
}

/** How `Profile` travels as JSON. */
export const profileSchema: Schema = {
  fields: {
    id: "string",
    bio: "string",
    nick: "string",
    site: "string",
    tags: { list: "string" },
    age: "integer",
    address: addressSchema,
  },
  required: ["id", "bio"],
  nullable: ["bio", "nick", "tags", "age", "address"],
};
