export * from "./createcustomer.ts";
export * from "./getcustomer.ts";
export * from "./listcreditbalances.ts";
export * from "./listcustomers.ts";
export * from "./updatecustomer.ts";
