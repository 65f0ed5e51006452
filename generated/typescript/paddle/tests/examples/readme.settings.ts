import axios from "axios";
import { Paddle } from "Paddle";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
  defaultClient: axios.create({ maxRate: 100_000 }),
});
