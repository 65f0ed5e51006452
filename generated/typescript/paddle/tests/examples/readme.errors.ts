import { Paddle } from "Paddle";
import * as errors from "Paddle/dist/sdk/models/errors";

const sdk = new Paddle({
  security: { bearerAuth: "<YOUR_API_KEY_HERE>" },
});

try {
  const result = await sdk.customers.getCustomer({
    customerId: "ctm_01hv8x29kz0t586xy6zn1a62ny",
  });

  console.log(result);
} catch (error) {
  if (error instanceof errors.ErrorResponse) {
    console.error(error.statusCode, error.data$);
  } else if (error instanceof errors.SDKError) {
    console.error(error.name, error.message, error.isRetryable);
  } else {
    throw error;
  }
}
