import { FlexpriceCore } from "flexprice/core.js";
import { customersDeleteCustomer } from "flexprice/funcs/customersDeleteCustomer.js";

const flexprice = new FlexpriceCore({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await customersDeleteCustomer(flexprice, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}
