import { Paddle } from "Paddle";
import { Status } from "Paddle/dist/sdk/models/shared";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
});

const result = await sdk.customerService.listCustomers({
  after: "ctm_01hv8wptq8987qeep44cyrewp9",
  id: "ctm_01hv8x29kz0t586xy6zn1a62ny",
  orderBy: "id[DESC]",
  perPage: 50,
  search: "lovelace",
  status: Status.Archived,
});

for await (const item of result.items()) {
  console.log(item);
}
