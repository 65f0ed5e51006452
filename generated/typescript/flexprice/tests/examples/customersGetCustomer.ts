import { FlexpriceCore } from "flexprice/core.js";
import { customersGetCustomer } from "flexprice/funcs/customersGetCustomer.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersGetCustomer(flexprice, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
