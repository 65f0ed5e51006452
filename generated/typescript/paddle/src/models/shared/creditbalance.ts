import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { CurrencyCode2 } from "./currencycode2.ts";
import type { CustomerBalance } from "./customerbalance.ts";
import type { CustomerId } from "./customerid.ts";

/** The credit of one customer in one currency. */
export interface CreditBalance {
  /** Whose credit it is. */
  customerId?: CustomerId | undefined;
  /** Currency of the three totals. */
  currencyCode?: Open<CurrencyCode2> | undefined;
  /** The totals, over all subscriptions of the customer in this currency. */
  balance?: CustomerBalance | undefined;
}

/** How `CreditBalance` travels as JSON. */
export const creditBalanceSchema: Schema = {
  wire: { customerId: "customer_id", currencyCode: "currency_code" },
};
