import { dateTime } from "../../lib/dates.ts";
import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { Schemasstatus } from "./schemasstatus.ts";

/** Somebody who buys from you. */
export interface Customer {
  /** Id of a customer. */
  id?: string | undefined;
  /** Name of the person or company; an invoice cannot be made without one. */
  name?: string | null | undefined;
  /** Address that receipts and invoices go to. */
  email?: string | undefined;
  /** Whether the customer ticked the box for news from you in Paddle's checkout. */
  marketingConsent?: boolean | undefined;
  /** Whether Paddle still works with this. */
  status?: Open<Schemasstatus> | undefined;
  /** Language of mails and invoices, as a short IETF BCP 47 tag. */
  locale?: string | undefined;
  /** Moment at which this was stored; Paddle sets it. */
  createdAt?: Date | undefined;
  /** Moment of the last change; Paddle sets it. */
  updatedAt?: Date | undefined;
}

/** How `Customer` travels as JSON. */
export const customerSchema: Schema = {
  fields: { createdAt: dateTime, updatedAt: dateTime },
  wire: { marketingConsent: "marketing_consent", createdAt: "created_at", updatedAt: "updated_at" },
};
