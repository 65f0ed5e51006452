import { Flexprice } from "flexprice";
import * as errors from "flexprice/models/errors";

const flexprice = new Flexprice({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

try {
  const result = await flexprice.customers.getCustomerByExternalId({
    externalId: "<id>",
  });

  console.log(result);
} catch (error) {
  if (error instanceof errors.ErrorsErrorResponse) {
    console.error(error.statusCode, error.data$);
  } else if (error instanceof errors.SDKError) {
    console.error(error.name, error.message, error.isRetryable);
  } else {
    throw error;
  }
}
