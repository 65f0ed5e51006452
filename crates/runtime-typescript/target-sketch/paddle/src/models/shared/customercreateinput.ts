import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { Schemasstatus } from "./schemasstatus.ts";

/** A customer to add. */
export interface CustomerCreateInput {
  /** Id of a customer. Set by the server; accepted and not sent. */
  id?: string | undefined;
  /** Name of the person or company; an invoice cannot be made without one. */
  name?: string | null | undefined;
  /** Address that receipts and invoices go to. */
  email: string;
  /** Whether the customer ticked the box for news from you in Paddle's checkout. Set by the server; accepted and not sent. */
  marketingConsent?: boolean | undefined;
  /** Whether Paddle still works with this. Set by the server; accepted and not sent. */
  status?: Open<Schemasstatus> | undefined;
  /** Language of mails and invoices, as a short IETF BCP 47 tag. */
  locale?: string | undefined;
  /** Moment at which this was stored. Set by the server; accepted and not sent. */
  createdAt?: Date | undefined;
  /** Moment of the last change. Set by the server; accepted and not sent. */
  updatedAt?: Date | undefined;
}

/** How `CustomerCreateInput` travels as JSON. */
export const customerCreateInputSchema: Schema = {
  readOnly: ["id", "marketingConsent", "status", "createdAt", "updatedAt"],
};
