import { PaddleCore } from "../core.ts";
import { Customers } from "./customers.ts";

/** Keep the customers of your Paddle account in step with your own records and see what credit they hold. */
export class Paddle extends PaddleCore {
  #customers?: Customers;

  /** The people and companies that buy from you. */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this));
  }
}
