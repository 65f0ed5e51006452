/** Moment of the last change; Paddle sets it. */
export type UpdatedAt = Date;
