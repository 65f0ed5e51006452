import { Flexprice } from "flexprice";

const flexprice = new Flexprice({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

await flexprice.customers.deleteCustomer({
  id: "<id>",
});
