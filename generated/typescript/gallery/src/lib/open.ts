/**
 * An enumeration that may grow: the values known today, and whatever the API adds tomorrow. Editors still offer the
 * known ones.
 */
export type Open<Known, Base = string> = Known | (Base & Record<never, never>);
