/** What became of the credit, in the smallest unit of the currency. */
export interface CustomerBalance {
  /** Credit that can be spent. */
  available?: string | undefined;
  /** Credit that is set aside for billed transactions. */
  reserved?: string | undefined;
  /** Credit that was spent. */
  used?: string | undefined;
}
