import type { Schema } from "../../lib/schema.ts";

/** About the response itself. */
export interface Meta {
  /** Names the request; Paddle's support will ask for it. */
  requestId: string;
}

/** How `Meta` travels as JSON. */
export const metaSchema: Schema = { wire: { requestId: "request_id" } };

/** Where this page stands among the others. */
export interface Pagination2 {
  /** Size of the page, which is less than what was asked for if that was too much. */
  perPage: number;
  /** Address of the next page; there is one even on the last page. */
  next: string;
  /** Whether anything follows this page. */
  hasMore: boolean;
  /** Roughly how many there are on all pages together. */
  estimatedTotal: number;
}

/** How `Pagination2` travels as JSON. */
export const pagination2Schema: Schema = {
  wire: { perPage: "per_page", hasMore: "has_more", estimatedTotal: "estimated_total" },
};

/** About the response itself and the page it holds. */
export interface MetaPaginated {
  /** Names the request; Paddle's support will ask for it. */
  requestId: string;
  /** Where this page stands among the others. */
  pagination: Pagination2 | null;
}

/** How `MetaPaginated` travels as JSON. */
export const metaPaginatedSchema: Schema = {
  fields: { pagination: () => pagination2Schema },
  wire: { requestId: "request_id" },
};
