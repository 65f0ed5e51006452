import { FlexpriceCore } from "flexprice/core.js";
import { customersUpdateCustomer } from "flexprice/funcs/customersUpdateCustomer.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersUpdateCustomer(flexprice, {
  customer: {},
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
