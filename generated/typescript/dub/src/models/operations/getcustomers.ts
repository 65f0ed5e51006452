import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";

/** What `getCustomers` takes. */
export interface GetCustomersRequest {
  /** Keep only customers with exactly this e-mail address, upper and lower case told apart. */
  email?: string | undefined;
  /** Keep only customers with exactly this id of yours, upper and lower case told apart. */
  externalId?: string | undefined;
  /** Keep only customers whose e-mail address, external id or name contains this text. */
  search?: string | undefined;
  /** Keep only customers from this country. */
  country?: string | undefined;
  /** Keep only customers who came through the link with this id. */
  linkId?: string | undefined;
  /** Send `link`, `partner` and `discount` as well. */
  includeExpandedFields?: boolean | undefined;
  /**
   * What the list is sorted by.
   *
   * The server assumes `createdAt` when it is left out.
   */
  sortBy?: GetCustomersSortBy | undefined;
  /**
   * Whether the smallest or the largest value comes first.
   *
   * The server assumes `desc` when it is left out.
   */
  sortOrder?: GetCustomersSortOrder | undefined;
  /**
   * Which page to send, counted from 1.
   *
   * The server assumes `1` when it is left out.
   */
  page?: number | undefined;
  /**
   * How many customers make a page.
   *
   * The server assumes `100` when it is left out.
   */
  pageSize?: number | undefined;
}

/** What the list is sorted by. */
export const GetCustomersSortBy = {
  CreatedAt: "createdAt",
  SaleAmount: "saleAmount",
} as const;
/** What the list is sorted by. */
export type GetCustomersSortBy = Open<(typeof GetCustomersSortBy)[keyof typeof GetCustomersSortBy]>;

/** Whether the smallest or the largest value comes first. */
export const GetCustomersSortOrder = {
  Asc: "asc",
  Desc: "desc",
} as const;
/** Whether the smallest or the largest value comes first. */
export type GetCustomersSortOrder = Open<(typeof GetCustomersSortOrder)[keyof typeof GetCustomersSortOrder]>;

/** Short link that the customer came from; sent with the expanded fields only. */
export interface Link {
  /** Id of the link. */
  id: string;
  /** Host name of the link. */
  domain: string;
  /** What follows the host name. */
  key: string;
  /** The whole link, as it is shared. */
  shortLink: string;
  /** Where the link leads. */
  url: string;
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
  email: string | null;
  /** Picture of the partner. */
  image: string | null;
}

/** Whether `amount` is a share of the price or a fixed sum. */
export const CustomerDiscountType = {
  Percentage: "percentage",
  Flat: "flat",
} as const;
/** Whether `amount` is a share of the price or a fixed sum. */
export type CustomerDiscountType = Open<(typeof CustomerDiscountType)[keyof typeof CustomerDiscountType]>;

/** Price reduction that the customer gets; sent with the expanded fields only. */
export interface CustomerDiscount {
  /** Identifies the discount. */
  id: string;
  /** How much is taken off, read as `type` says. */
  amount: number;
  /** Whether `amount` is a share of the price or a fixed sum. */
  type: CustomerDiscountType;
  /** Months after which the reduction ends. */
  maxDuration: number | null;
  /** Note about the discount. */
  description?: string | null | undefined;
  /** Coupon at the payment provider. */
  couponId: string | null;
  /** Coupon in the provider's test mode. */
  couponTestId: string | null;
  /** How many partners may hand out the discount. */
  partnersCount?: number | null | undefined;
  /** Whether partners get this discount unless another is chosen. */
  default: boolean;
}

/** A person who signed up for your product. */
export interface Customer {
  /** Id that Dub gave the customer. */
  id: string;
  /** Your own id of the customer. */
  externalId: string;
  /** Name to show for the customer. */
  name: string;
  /** E-mail address, if one is known. */
  email?: string | null | undefined;
  /** Where a picture of the customer can be loaded from. */
  avatar?: string | null | undefined;
  /** Country of the customer, as a code of two letters. */
  country?: string | null | undefined;
  /** How many times the customer bought something. */
  sales?: number | null | undefined;
  /** What the customer spent altogether. */
  saleAmount?: number | null | undefined;
  /** Moment at which the customer was recorded. */
  createdAt: string;
  /** Short link that the customer came from; sent with the expanded fields only. */
  link?: Link | null | undefined;
  /** Affiliate program that brought the customer, if any. */
  programId?: string | null | undefined;
  /** Affiliate who referred the customer; sent with the expanded fields only. */
  partner?: CustomerPartner | null | undefined;
  /** Price reduction that the customer gets; sent with the expanded fields only. */
  discount?: CustomerDiscount | null | undefined;
}

/** How `Customer` travels as JSON. */
export const customerSchema: Schema = { required: ["id", "externalId", "name", "createdAt"] };

/** What `getCustomers` gives. */
export type GetCustomersResponseBody = Customer;
