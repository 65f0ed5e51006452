import { DubCore } from "../core.ts";
import { Customers } from "./customers.ts";

/** Look up and maintain the customers of a Dub workspace. */
export class Dub extends DubCore {
  #customers?: Customers;

  /**
   * The people who signed up for your product, with what they bought and the link that brought
   * them.
   */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this));
  }
}
