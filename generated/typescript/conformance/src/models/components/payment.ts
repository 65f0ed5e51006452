import type { Schema } from "../../lib/schema.ts";
import { union } from "../../lib/unions.ts";
import { type Account, accountSchema } from "./account.ts";
import { type Card, cardSchema } from "./card.ts";

/** The field `payment` of `Owner`. */
export type Payment = Card | Account;

/** How `Payment` travels as JSON. */
export const paymentSchema: Schema = { as: union, oneOf: [cardSchema, accountSchema] };
