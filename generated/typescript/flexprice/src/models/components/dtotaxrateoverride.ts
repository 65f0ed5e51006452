import type { Schema } from "../../lib/schema.ts";

/** Puts a tax on a customer. */
export interface DtoTaxRateOverride {
  /**
   * Whether the tax goes onto invoices by itself.
   *
   * The server assumes `true` when it is left out.
   */
  autoApply?: boolean | undefined;
  /** Currency of the invoices that are taxed. */
  currency: string;
  /** Facts of your own about the tax, by name. */
  metadata?: Record<string, string> | undefined;
  /** Which tax comes first if there are several. */
  priority?: number | undefined;
  /** Code of the tax rate. */
  taxRateCode: string;
}

/** How `DtoTaxRateOverride` travels as JSON. */
export const dtoTaxRateOverrideSchema: Schema = {
  wire: { autoApply: "auto_apply", taxRateCode: "tax_rate_code" },
};
