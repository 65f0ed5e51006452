import { FlexpriceCore } from "../core.ts";
import { Customers } from "./customers.ts";

/** Customers of a Flexprice account, what they are entitled to and what they used of it. */
export class Flexprice extends FlexpriceCore {
  #customers?: Customers;

  /** The people and companies you bill. */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this));
  }
}
