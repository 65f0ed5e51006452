import type { Open } from "../../lib/open.ts";

/** The payment provider. */
export const DtoIntegrationEntityMappingProvider = {
  Stripe: "stripe",
  Razorpay: "razorpay",
  Paypal: "paypal",
} as const;
/** The payment provider. */
export type DtoIntegrationEntityMappingProvider = Open<
  (typeof DtoIntegrationEntityMappingProvider)[keyof typeof DtoIntegrationEntityMappingProvider]
>;

/** Ties a customer to the same customer at a payment provider. */
export interface DtoIntegrationEntityMapping {
  /** The provider's id of the customer. */
  id: string;
  /** The payment provider. */
  provider: DtoIntegrationEntityMappingProvider;
}
