import { Paddle } from "Paddle";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
});

const result = await sdk.customers.createCustomer({
  email: "ada@example.com",
  id: "ctm_01hv8x29kz0t586xy6zn1a62ny",
  locale: "de",
  name: "Ada Lovelace",
});

console.log(result);
