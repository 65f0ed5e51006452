/** Facts of your own, by name. */
export type TypesMetadata = Record<string, string>;
