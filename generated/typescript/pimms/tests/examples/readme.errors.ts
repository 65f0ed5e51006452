import { Pimms } from "pimms";
import * as errors from "pimms/models/errors";

const pimms = new Pimms({
  token: "PIMMS_API_KEY",
});

try {
  const result = await pimms.customers.get({
    id: "<id>",
  });

  console.log(result);
} catch (error) {
  if (error instanceof errors.NotFound) {
    console.error(error.statusCode, error.data$);
  } else if (error instanceof errors.SDKError) {
    console.error(error.name, error.message, error.isRetryable);
  } else {
    throw error;
  }
}
