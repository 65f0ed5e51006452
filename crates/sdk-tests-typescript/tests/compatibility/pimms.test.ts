// Calls as users of Pimms have written them: the same imports, methods, functions and arguments must go on to work.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Pimms } from "pimms";
import { PimmsCore } from "pimms/core.js";
import { customersCreate } from "pimms/funcs/customersCreate.js";
import { customersDelete } from "pimms/funcs/customersDelete.js";
import { customersGet } from "pimms/funcs/customersGet.js";
import { customersList } from "pimms/funcs/customersList.js";
import { customersUpdate } from "pimms/funcs/customersUpdate.js";
import * as errors from "pimms/models/errors";
import type * as operations from "pimms/models/operations";

import { answering } from "./answering.ts";

const customer = { id: "cus_1", externalId: "user_1", name: "Ada Lovelace", createdAt: "2025-02-13T09:30:00.000Z" };

const answers = {
  "GET /customers": [200, [customer]],
  "POST /customers": [201, customer],
  "GET /customers/<id>": [200, customer],
  "PATCH /customers/<id>": [200, customer],
  "DELETE /customers/<id>": [200, { id: "cus_1" }],
  "GET /customers/missing": [404, { error: { code: "not_found", message: "There is none." } }],
} as const;

test("methods", async () => {
  await answering("PIMMS_BASE_URL", answers, async (requests) => {
    const pimms = new Pimms({
      token: "PIMMS_API_KEY",
    });

    const customers: operations.GetCustomersResponseBody[] = await pimms.customers.list({});
    const created: operations.CreateCustomerResponseBody = await pimms.customers.create();
    const found: operations.GetCustomerResponseBody = await pimms.customers.get({
      id: "<id>",
    });
    const updated: operations.UpdateCustomerResponseBody = await pimms.customers.update({
      id: "<id>",
    });
    const deleted: operations.DeleteCustomerResponseBody = await pimms.customers.delete("<id>");

    assert.deepEqual(customers.map(({ name }) => name), ["Ada Lovelace"]);
    assert.deepEqual([created.id, found.id, updated.externalId, deleted.id], ["cus_1", "cus_1", "user_1", "cus_1"]);
    assert.deepEqual(requests, [
      "GET /customers",
      "POST /customers",
      "GET /customers/<id>",
      "PATCH /customers/<id>",
      "DELETE /customers/<id>",
    ]);
  });
});

test("standalone functions", async () => {
  await answering("PIMMS_BASE_URL", answers, async () => {
    const pimms = new PimmsCore({
      token: "PIMMS_API_KEY",
    });

    const results = [
      await customersList(pimms, {}),
      await customersCreate(pimms),
      await customersGet(pimms, {
        id: "<id>",
      }),
      await customersUpdate(pimms, {
        id: "<id>",
      }),
      await customersDelete(pimms, "<id>"),
    ];

    for (const res of results) {
      if (!res.ok) {
        throw res.error;
      }

      const { value: result } = res;

      assert.ok(result);
    }
  });
});

test("options and errors", async () => {
  await answering("PIMMS_BASE_URL", answers, async () => {
    const pimms = new Pimms({ token: "PIMMS_API_KEY" });
    const get = pimms.customers.get(
      { id: "missing" },
      { fetchOptions: { headers: { "x-note": "1" } }, retries: { strategy: "none" } },
    );

    await assert.rejects(get, (error) => {
      assert.ok(error instanceof errors.NotFound && error instanceof errors.APIError);
      assert.equal(error.statusCode, 404);
      return true;
    });
  });
});
