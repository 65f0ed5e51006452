import type { Sale } from "../components/sale.ts";

/** What `addNote` takes. */
export interface AddNoteRequest {
  /** `id` of the request. */
  id: string;
  /** What is sent. */
  sale: Sale;
}
