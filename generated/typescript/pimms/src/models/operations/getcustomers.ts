import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";

/** What `getCustomers` takes. */
export interface GetCustomersRequest {
  /** Keep only customers with exactly this e-mail address, upper and lower case told apart. */
  email?: string | undefined;
  /** Keep only customers with exactly this id of yours, upper and lower case told apart. */
  externalId?: string | undefined;
  /** Send `link`, `partner` and `discount` as well. */
  includeExpandedFields?: boolean | undefined;
}

/** Short link that the customer came from; sent with the expanded fields only. */
export interface CustomerLink {
  /** Id of the link. */
  id: string;
  /** Host name of the link. */
  domain: string;
  /** What follows the host name. */
  key: string;
  /** The whole link, as it is shared. */
  shortLink: string;
  /** Affiliate program that the link is part of, if any. */
  programId: string | null;
}

/** Affiliate who referred the customer; sent with the expanded fields only. */
export interface CustomerPartner {
  /** Id of the partner. */
  id: string;
  /** Name of the partner. */
  name: string;
  /** E-mail address of the partner. */
  email: string;
  /** Picture of the partner. */
  image?: string | null | undefined;
}

/** Whether `amount` is a share of the price or a fixed sum. */
export const CustomerDiscountType = {
  Percentage: "percentage",
  Flat: "flat",
} as const;
/** Whether `amount` is a share of the price or a fixed sum. */
export type CustomerDiscountType = Open<(typeof CustomerDiscountType)[keyof typeof CustomerDiscountType]>;

/** What `duration` counts. */
export const CustomerDiscountInterval = {
  Month: "month",
  Year: "year",
} as const;
/** What `duration` counts. */
export type CustomerDiscountInterval = Open<
  (typeof CustomerDiscountInterval)[keyof typeof CustomerDiscountInterval]
>;

/** Price reduction that the customer gets; sent with the expanded fields only. */
export interface CustomerDiscount {
  /** Identifies the discount. */
  id: string;
  /** Coupon at the payment provider. */
  couponId: string | null;
  /** Coupon in the provider's test mode. */
  couponTestId: string | null;
  /** How much is taken off, read as `type` says. */
  amount: number;
  /** Whether `amount` is a share of the price or a fixed sum. */
  type: CustomerDiscountType;
  /** For how many intervals the reduction lasts. */
  duration: number | null;
  /** What `duration` counts. */
  interval: CustomerDiscountInterval | null;
}

/** A person who signed up for your product. */
export interface Customer {
  /** Id that Pimms gave the customer. */
  id: string;
  /** Your own id of the customer. */
  externalId: string;
  /** Name to show for the customer. */
  name: string;
  /** E-mail address, if one is known. */
  email?: string | null | undefined;
  /** Where a picture of the customer can be loaded from. */
  avatar?: string | null | undefined;
  /** Country the customer was last seen in. */
  country?: string | null | undefined;
  /** Moment at which the customer was recorded. */
  createdAt: string;
  /** Short link that the customer came from; sent with the expanded fields only. */
  link?: CustomerLink | null | undefined;
  /** Affiliate who referred the customer; sent with the expanded fields only. */
  partner?: CustomerPartner | null | undefined;
  /** Price reduction that the customer gets; sent with the expanded fields only. */
  discount?: CustomerDiscount | null | undefined;
}

/** How `Customer` travels as JSON. */
export const customerSchema: Schema = { required: ["id", "externalId", "name", "createdAt"] };

/** What `getCustomers` gives. */
export type GetCustomersResponseBody = Customer;
