import { Paddle } from "Paddle";
import { Schemasstatus } from "Paddle/dist/sdk/models/shared";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
});

const result = await sdk.customerService.updateCustomer({
  customerInput: {
    email: "ada.lovelace@example.com",
    id: "ctm_01hv8x29kz0t586xy6zn1a62ny",
    locale: "de",
    name: "Ada Lovelace",
    status: Schemasstatus.Active,
  },
  customerId: "ctm_01hv8x29kz0t586xy6zn1a62ny",
});

console.log(result);
