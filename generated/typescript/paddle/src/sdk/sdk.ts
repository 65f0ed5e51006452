import { PaddleCore } from "../core.ts";
import { Adjustments } from "./adjustments.ts";
import { AdjustmentService } from "./adjustmentservice.ts";
import { Customers } from "./customers.ts";
import { CustomerService } from "./customerservice.ts";

/**
 * Keep the customers of your Paddle account in step with your own records and see what credit they
 * hold.
 *
 * Every response wraps its content in `data` and tells about itself in `meta`.
 */
export class Paddle extends PaddleCore {
  #customers?: Customers;
  #customerService?: CustomerService;
  #adjustments?: Adjustments;
  #adjustmentService?: AdjustmentService;

  /**
   * The people and companies that buy from you.
   *
   * Paddle's guides for developers <https://developer.paddle.com/>
   */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this));
  }

  /** The operations of `customer-service`. */
  get customerService(): CustomerService {
    return (this.#customerService ??= new CustomerService(this));
  }

  /** Credit that was granted to customers. */
  get adjustments(): Adjustments {
    return (this.#adjustments ??= new Adjustments(this));
  }

  /** The operations of `adjustment-service`. */
  get adjustmentService(): AdjustmentService {
    return (this.#adjustmentService ??= new AdjustmentService(this));
  }
}
