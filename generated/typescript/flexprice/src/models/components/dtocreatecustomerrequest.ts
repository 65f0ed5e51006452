import type { Schema } from "../../lib/schema.ts";
import type { DtoIntegrationEntityMapping } from "./dtointegrationentitymapping.ts";
import { type DtoTaxRateOverride, dtoTaxRateOverrideSchema } from "./dtotaxrateoverride.ts";

/** A customer to add. */
export interface DtoCreateCustomerRequest {
  /** Town. */
  addressCity?: string | undefined;
  /** Country, as a code of two letters after ISO 3166-1. */
  addressCountry?: string | undefined;
  /** First line of the address. */
  addressLine1?: string | undefined;
  /** Second line of the address. */
  addressLine2?: string | undefined;
  /** Postal code. */
  addressPostalCode?: string | undefined;
  /** State, province or region. */
  addressState?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Your own id of the customer. */
  externalId: string;
  /** The same customer at payment providers. */
  integrationEntityMapping?: DtoIntegrationEntityMapping[] | undefined;
  /** Facts of your own about the customer, by name. */
  metadata?: Record<string, string> | undefined;
  /** Name of the person or company. */
  name?: string | undefined;
  /** Your own id of the customer above this one; not together with `parent_customer_id`. */
  parentCustomerExternalId?: string | undefined;
  /** Flexprice's id of the customer above this one; not together with `parent_customer_external_id`. */
  parentCustomerId?: string | undefined;
  /**
   * Do not start the onboarding workflow, so that a workflow can add customers without starting
   * itself again.
   */
  skipOnboardingWorkflow?: boolean | undefined;
  /** Taxes that apply to this customer. */
  taxRateOverrides?: DtoTaxRateOverride[] | undefined;
}

/** How `DtoCreateCustomerRequest` travels as JSON. */
export const dtoCreateCustomerRequestSchema: Schema = {
  fields: { taxRateOverrides: { list: dtoTaxRateOverrideSchema } },
  wire: {
    addressCity: "address_city",
    addressCountry: "address_country",
    addressLine1: "address_line1",
    addressLine2: "address_line2",
    addressPostalCode: "address_postal_code",
    addressState: "address_state",
    externalId: "external_id",
    integrationEntityMapping: "integration_entity_mapping",
    parentCustomerExternalId: "parent_customer_external_id",
    parentCustomerId: "parent_customer_id",
    skipOnboardingWorkflow: "skip_onboarding_workflow",
    taxRateOverrides: "tax_rate_overrides",
  },
};
