import type { Schema } from "../../lib/schema.ts";
import { type Loose, looseSchema } from "./loose.ts";
import { type Payment, paymentSchema } from "./payment.ts";
import { type Pet, petSchema } from "./pet.ts";

/** The response body of `readOwner` and the request body of `writeOwner`. */
export interface Owner {
  pet?: Pet | undefined;
  pets?: Pet[] | undefined;
  loose?: Loose | undefined;
  payment?: Payment | undefined;
}

/** How `Owner` travels as JSON. */
export const ownerSchema: Schema = {
  fields: { pet: petSchema, pets: { list: petSchema }, loose: looseSchema, payment: paymentSchema },
};
