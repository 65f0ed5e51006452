import { FlexpriceCore } from "flexprice/core.js";
import { customersQueryCustomer } from "flexprice/funcs/customersQueryCustomer.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersQueryCustomer(flexprice, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
