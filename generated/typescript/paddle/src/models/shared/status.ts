/** Keep only customers with this status, or with these, separated by commas. */
export enum Status {
  /** Customers that can buy. */
  Active = "active",
  /** Customers that were put away and cannot be billed. */
  Archived = "archived",
}
