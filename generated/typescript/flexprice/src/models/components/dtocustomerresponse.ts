import type { Schema } from "../../lib/schema.ts";
import type { TypesStatus } from "./typesstatus.ts";

/** A person or company you bill. */
export interface DtoCustomerResponse {
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
  /** Moment at which the customer was added. */
  createdAt?: string | undefined;
  /** Who added the customer. */
  createdBy?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Environment of the account. */
  environmentId?: string | undefined;
  /** Your own id of the customer. */
  externalId?: string | undefined;
  /** Flexprice's id of the customer. */
  id?: string | undefined;
  /** Facts of your own about the customer, by name. */
  metadata?: Record<string, string> | undefined;
  /** Name of the person or company. */
  name?: string | undefined;
  /** A person or company you bill. */
  parentCustomer?: DtoCustomerResponse | undefined;
  /** Flexprice's id of the customer above this one. */
  parentCustomerId?: string | undefined;
  /** Whether a record is in use, put away or removed. */
  status?: TypesStatus | undefined;
  /** Account that this belongs to. */
  tenantId?: string | undefined;
  /** Moment of the last change. */
  updatedAt?: string | undefined;
  /** Who made the last change. */
  updatedBy?: string | undefined;
}

/** How `DtoCustomerResponse` travels as JSON. */
export const dtoCustomerResponseSchema: Schema = {
  fields: { parentCustomer: () => dtoCustomerResponseSchema },
  wire: {
    addressCity: "address_city",
    addressCountry: "address_country",
    addressLine1: "address_line1",
    addressLine2: "address_line2",
    addressPostalCode: "address_postal_code",
    addressState: "address_state",
    createdAt: "created_at",
    createdBy: "created_by",
    environmentId: "environment_id",
    externalId: "external_id",
    parentCustomer: "parent_customer",
    parentCustomerId: "parent_customer_id",
    tenantId: "tenant_id",
    updatedAt: "updated_at",
    updatedBy: "updated_by",
  },
};
