import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";

/** What became of the credit, in the smallest unit of the currency. */
export interface CustomerBalance {
  /** Credit that can be spent. */
  available?: string | undefined;
  /** Credit that is set aside for billed transactions. */
  reserved?: string | undefined;
  /** Credit that was spent. */
  used?: string | undefined;
}

/** A currency that Paddle supports, as its ISO 4217 code. */
export enum CurrencyCode2 {
  /** Euro */
  Eur = "EUR",
  /** Pound sterling */
  Gbp = "GBP",
  /** US dollar */
  Usd = "USD",
}

/** The credit of one customer in one currency. */
export interface CreditBalance {
  /** Whose credit it is. */
  customerId?: string | undefined;
  /** Currency of the three totals. */
  currencyCode?: Open<CurrencyCode2> | undefined;
  /** The totals, over all subscriptions of the customer in this currency. */
  balance?: CustomerBalance | undefined;
}

/** How `CreditBalance` travels as JSON. */
export const creditBalanceSchema: Schema = { wire: { customerId: "customer_id", currencyCode: "currency_code" } };
