import type { Schema } from "../../lib/schema.ts";
import type {
  GithubComFlexpriceFlexpriceInternalTypesValue,
} from "./githubcomflexpriceflexpriceinternaltypesvalue.ts";
import type { TypesDataType } from "./typesdatatype.ts";
import type { TypesFilterOperatorType } from "./typesfilteroperatortype.ts";

/** Compares a field of the customer with a value. */
export interface TypesFilterCondition {
  /** Which member of a value is read. */
  dataType?: TypesDataType | undefined;
  /** Name of the field. */
  field?: string | undefined;
  /** How a field is compared with a value. */
  operator?: TypesFilterOperatorType | undefined;
  /** What a filter compares with; the member that `data_type` names is read. */
  value?: GithubComFlexpriceFlexpriceInternalTypesValue | undefined;
}

/** How `TypesFilterCondition` travels as JSON. */
export const typesFilterConditionSchema: Schema = { wire: { dataType: "data_type" } };
