import { Flexprice } from "flexprice";

const flexprice = new Flexprice({
  serverURL: "https://api.example.com",
  apiKeyAuth: "<YOUR_API_KEY_HERE>",
});

const result = await flexprice.customers.queryCustomer({});

for await (const item of result.items()) {
  console.log(item);
}
