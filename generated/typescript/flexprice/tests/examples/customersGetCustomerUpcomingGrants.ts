import { FlexpriceCore } from "flexprice/core.js";
import { customersGetCustomerUpcomingGrants } from "flexprice/funcs/customersGetCustomerUpcomingGrants.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersGetCustomerUpcomingGrants(flexprice, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
