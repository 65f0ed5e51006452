import { Conformance } from "conformance";
import * as errors from "conformance/models/errors";

const conformance = new Conformance();

try {
  const result = await conformance.errors.readItem();

  console.log(result);
} catch (error) {
  if (error instanceof errors.Problem) {
    console.error(error.statusCode, error.data$);
  } else if (error instanceof errors.SDKError) {
    console.error(error.name, error.message, error.isRetryable);
  } else {
    throw error;
  }
}
