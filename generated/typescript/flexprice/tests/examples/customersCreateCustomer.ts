import { FlexpriceCore } from "flexprice/core.js";
import { customersCreateCustomer } from "flexprice/funcs/customersCreateCustomer.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersCreateCustomer(flexprice, {
  externalId: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
