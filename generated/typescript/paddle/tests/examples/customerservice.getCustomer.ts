import { Paddle } from "Paddle";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
});

const result = await sdk.customerService.getCustomer({
  customerId: "ctm_01hv8x29kz0t586xy6zn1a62ny",
});

console.log(result);
