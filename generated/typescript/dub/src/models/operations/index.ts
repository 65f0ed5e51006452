export * from "./createcustomer.ts";
export * from "./deletecustomer.ts";
export * from "./getcustomer.ts";
export * from "./getcustomers.ts";
export * from "./updatecustomer.ts";
