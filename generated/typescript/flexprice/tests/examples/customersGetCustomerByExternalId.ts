import { FlexpriceCore } from "flexprice/core.js";
import { customersGetCustomerByExternalId } from "flexprice/funcs/customersGetCustomerByExternalId.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersGetCustomerByExternalId(flexprice, {
  externalId: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
