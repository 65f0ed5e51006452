import { FlexpriceCore } from "flexprice/core.js";
import { customersGetCustomerEntitlements } from "flexprice/funcs/customersGetCustomerEntitlements.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersGetCustomerEntitlements(flexprice, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
