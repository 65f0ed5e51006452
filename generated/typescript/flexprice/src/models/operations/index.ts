export * from "./deletecustomer.ts";
export * from "./getcustomer.ts";
export * from "./getcustomerbyexternalid.ts";
export * from "./getcustomerentitlements.ts";
export * from "./getcustomerupcominggrants.ts";
export * from "./getcustomerusagesummary.ts";
export * from "./querycustomer.ts";
export * from "./updatecustomer.ts";
