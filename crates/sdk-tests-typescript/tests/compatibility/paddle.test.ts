// Calls as users of Paddle have written them: the same imports, methods and arguments must go on to work.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Paddle } from "Paddle";
import type {
  CreateCustomerResponse,
  GetCustomerResponse,
  ListCreditBalancesResponse,
  ListCustomersResponse,
  UpdateCustomerResponse,
} from "Paddle/dist/sdk/models/operations";
import { Schemasstatus, Status } from "Paddle/dist/sdk/models/shared";

import { answering } from "./answering.ts";

const customer = {
  id: "ctm_1",
  status: "active",
  name: null,
  email: "ada@example.com",
  marketing_consent: false,
  locale: "en",
  created_at: "2025-04-11T13:57:24.813Z",
  updated_at: "2025-04-11T13:57:24.813Z",
};
const meta = { request_id: "0e9c3a52-6f1d-4b0e-9a57-2d8f64c1b7a3" };
const pagination = { per_page: 50, next: "https://api.paddle.com/customers?after=ctm_1", has_more: false, estimated_total: 1 };

const answers = {
  "POST /customers": [201, { data: customer, meta }],
  "GET /customers": [200, { data: [customer], meta: { ...meta, pagination } }],
  "GET /customers/ctm_1": [200, { data: customer, meta }],
  "PATCH /customers/ctm_1": [200, { data: customer, meta }],
  "GET /customers/ctm_1/credit-balances": [200, { data: [], meta }],
} as const;

test("methods", async () => {
  await answering("PADDLE_BASE_URL", answers, async () => {
    const sdk = new Paddle({
      security: {
        bearerAuth: "",
      },
    });

    await sdk.customers.createCustomer({
      email: "ada@example.com",
      id: "ctm_1",
      locale: "en",
      name: "Ada Lovelace",
    }).then((res: CreateCustomerResponse) => {
      // The documented status.
      assert.equal(res.statusCode, 201);
      assert.equal(res.createCustomerResponseBody?.data.id, "ctm_1");
    });

    await sdk.customers.getCustomer({
      customerId: "ctm_1",
    }).then((res: GetCustomerResponse) => {
      assert.equal(res.statusCode, 200);
      assert.equal(res.getCustomerResponseBody?.data.name, null);
    });

    await sdk.customers.listCreditBalances({
      currencyCode: "EUR",
      customerId: "ctm_1",
    }).then((res: ListCreditBalancesResponse) => {
      assert.equal(res.statusCode, 200);
      assert.deepEqual(res.listCreditBalancesResponseBody?.data, []);
    });

    await sdk.customers.listCustomers({
      after: "ctm_0",
      id: "ctm_1",
      orderBy: "id[ASC]",
      perPage: 50,
      search: "ada",
      status: Status.Archived,
    }).then((res: ListCustomersResponse) => {
      assert.equal(res.statusCode, 200);
      assert.equal(res.listCustomersResponseBody?.data[0]?.email, "ada@example.com");
      assert.equal(res.contentType, "application/json");
    });

    await sdk.customers.updateCustomer({
      customerInput: {
        email: "ada@example.com",
        id: "ctm_1",
        locale: "en",
        name: "Ada Lovelace",
        status: Schemasstatus.Active,
      },
      customerId: "ctm_1",
    }).then((res: UpdateCustomerResponse) => {
      assert.equal(res.statusCode, 200);
      assert.equal(res.rawResponse.status, 200);
    });
  });
});
