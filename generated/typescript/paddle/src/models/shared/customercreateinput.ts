import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { CreatedAt } from "./createdat.ts";
import type { CustomerId } from "./customerid.ts";
import type { Email } from "./email.ts";
import type { Name } from "./name.ts";
import type { Schemasstatus } from "./schemasstatus.ts";
import type { UpdatedAt } from "./updatedat.ts";

/** A customer to add. */
export interface CustomerCreateInput {
  /** Name of the person or company; an invoice cannot be made without one. */
  name?: Name | null | undefined;
  /** Address that receipts and invoices go to. */
  email: Email;
  /**
   * Language of mails and invoices, as a short IETF BCP 47 tag.
   *
   * The server assumes `en` when it is left out.
   */
  locale?: string | undefined;
  /**
   * Id of a customer.
   *
   * Set by the server; accepted and not sent.
   */
  id?: CustomerId | undefined;
  /**
   * Whether the customer ticked the box for news from you in Paddle's checkout.
   *
   * The server assumes `false` when it is left out.
   *
   * Set by the server; accepted and not sent.
   */
  marketingConsent?: boolean | undefined;
  /**
   * Whether Paddle still works with this.
   *
   * Set by the server; accepted and not sent.
   */
  status?: Open<Schemasstatus> | undefined;
  /**
   * Moment at which this was stored; Paddle sets it.
   *
   * Set by the server; accepted and not sent.
   */
  createdAt?: CreatedAt | undefined;
  /**
   * Moment of the last change; Paddle sets it.
   *
   * Set by the server; accepted and not sent.
   */
  updatedAt?: UpdatedAt | undefined;
}

/** How `CustomerCreateInput` travels as JSON. */
export const customerCreateInputSchema: Schema = {
  readOnly: ["id", "marketingConsent", "status", "createdAt", "updatedAt"],
};
