import { dateTime } from "../../lib/dates.ts";
import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { CreatedAt } from "./createdat.ts";
import type { CustomerId } from "./customerid.ts";
import type { Email } from "./email.ts";
import type { Name } from "./name.ts";
import type { Schemasstatus } from "./schemasstatus.ts";
import type { UpdatedAt } from "./updatedat.ts";

/** Somebody who buys from you. */
export interface Customer {
  /** Id of a customer. */
  id?: CustomerId | undefined;
  /** Name of the person or company; an invoice cannot be made without one. */
  name?: Name | null | undefined;
  /** Address that receipts and invoices go to. */
  email?: Email | undefined;
  /**
   * Whether the customer ticked the box for news from you in Paddle's checkout.
   *
   * The server assumes `false` when it is left out.
   */
  marketingConsent?: boolean | undefined;
  /** Whether Paddle still works with this. */
  status?: Open<Schemasstatus> | undefined;
  /**
   * Language of mails and invoices, as a short IETF BCP 47 tag.
   *
   * The server assumes `en` when it is left out.
   */
  locale?: string | undefined;
  /** Moment at which this was stored; Paddle sets it. */
  createdAt?: CreatedAt | undefined;
  /** Moment of the last change; Paddle sets it. */
  updatedAt?: UpdatedAt | undefined;
}

/** How `Customer` travels as JSON. */
export const customerSchema: Schema = {
  fields: { createdAt: dateTime, updatedAt: dateTime },
  wire: { marketingConsent: "marketing_consent", createdAt: "created_at", updatedAt: "updated_at" },
};
