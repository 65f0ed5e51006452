import type { Schema } from "../../lib/schema.ts";
import { type Customer, customerSchema } from "./customer.ts";

/** A customer with everything that was asked for along with it. */
export type CustomerIncludes = Customer;

/** How `CustomerIncludes` travels as JSON. */
export const customerIncludesSchema: Schema = customerSchema;
