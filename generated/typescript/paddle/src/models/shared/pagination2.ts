import type { Schema } from "../../lib/schema.ts";

/** Where this page stands among the others. */
export interface Pagination2 {
  /**
   * Size of the page, which is less than what was asked for if that was too much.
   *
   * The server assumes `10` when it is left out.
   */
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
