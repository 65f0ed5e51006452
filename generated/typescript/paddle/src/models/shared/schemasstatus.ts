/** Whether Paddle still works with this. */
export enum Schemasstatus {
  /** In use. */
  Active = "active",
  /** Put away, of no further use for billing. */
  Archived = "archived",
}
