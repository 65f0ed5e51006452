/** Moment at which this was stored; Paddle sets it. */
export type CreatedAt = Date;
