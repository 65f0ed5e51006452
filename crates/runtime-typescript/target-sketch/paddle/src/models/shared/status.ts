/** Which customers are meant, by their status. */
export enum Status {
  /** Customers that can buy. */
  Active = "active",
  /** Customers that were put away and cannot be billed. */
  Archived = "archived",
}
