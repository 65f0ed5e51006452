/** Id of a customer. */
export type CustomerId = string;
