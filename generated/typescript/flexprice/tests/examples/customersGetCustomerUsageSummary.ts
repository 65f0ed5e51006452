import { FlexpriceCore } from "flexprice/core.js";
import { customersGetCustomerUsageSummary } from "flexprice/funcs/customersGetCustomerUsageSummary.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersGetCustomerUsageSummary(flexprice, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
