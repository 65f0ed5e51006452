import { Dub } from "dub";
import * as errors from "dub/models/errors";

const dub = new Dub({
  token: "DUB_API_KEY",
});

try {
  const result = await dub.customers.get({
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
