import { PimmsCore } from "../core.ts";
import { Customers } from "./customers.ts";

/** Look up and maintain the customers of a Pimms workspace. */
export class Pimms extends PimmsCore {
  #customers?: Customers;

  /** The people who signed up for your product, each with the short link that brought them. */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this));
  }
}
