/** An e-mail address. */
export type Email = string;
