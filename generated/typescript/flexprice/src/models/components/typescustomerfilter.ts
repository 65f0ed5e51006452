import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import { type TypesFilterCondition, typesFilterConditionSchema } from "./typesfiltercondition.ts";
import type { TypesSortCondition } from "./typessortcondition.ts";
import type { TypesStatus } from "./typesstatus.ts";

/** Direction of the sorting. */
export const TypesCustomerFilterOrder = {
  Asc: "asc",
  Desc: "desc",
} as const;
/** Direction of the sorting. */
export type TypesCustomerFilterOrder = Open<
  (typeof TypesCustomerFilterOrder)[keyof typeof TypesCustomerFilterOrder]
>;

/** Which customers to list, and in which order. */
export interface TypesCustomerFilter {
  /** Keep only the customers with these ids. */
  customerIds?: string[] | undefined;
  /** Keep only customers with this e-mail address. */
  email?: string | undefined;
  /** Keep only customers added until this moment. */
  endTime?: string | undefined;
  /** Related things to send as well, separated by commas. */
  expand?: string | undefined;
  /** Keep only the customer with this id of yours. */
  externalId?: string | undefined;
  /** Keep only the customers with these ids of yours. */
  externalIds?: string[] | undefined;
  /** Further conditions; a customer must fulfil all of them. */
  filters?: TypesFilterCondition[] | undefined;
  /** How many customers make a page. */
  limit?: number | undefined;
  /** How many customers to leave out in front of the page. */
  offset?: number | undefined;
  /** Direction of the sorting. */
  order?: TypesCustomerFilterOrder | undefined;
  /** Keep only customers below one of these. */
  parentCustomerIds?: string[] | undefined;
  /** What to sort by, the weightiest first. */
  sort?: TypesSortCondition[] | undefined;
  /** Keep only customers added from this moment on. */
  startTime?: string | undefined;
  /** Whether a record is in use, put away or removed. */
  status?: TypesStatus | undefined;
}

/** How `TypesCustomerFilter` travels as JSON. */
export const typesCustomerFilterSchema: Schema = {
  fields: { filters: { list: typesFilterConditionSchema } },
  wire: {
    customerIds: "customer_ids",
    endTime: "end_time",
    externalId: "external_id",
    externalIds: "external_ids",
    parentCustomerIds: "parent_customer_ids",
    startTime: "start_time",
  },
};
