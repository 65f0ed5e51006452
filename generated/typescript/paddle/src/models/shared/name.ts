/** A name in full. */
export type Name = string;
