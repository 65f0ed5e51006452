import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";

import { timestampedWebhook, untimedWebhook, verifyWebhook, WebhookVerificationError } from "../src/webhooks.ts";

describe("webhooks", () => {
  // The example of the Standard Webhooks specification.
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const body = '{"test": 2432232314}';
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,bm9ldHUjKzFob2VudXRob2VodWUzMjRvdWVvdW9ldQo= v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const now = 1614265330_000;

  it("are known by their signature", async () => {
    assert.deepEqual(await verifyWebhook(secret, headers, body, { now }), { test: 2432232314 });
    assert.deepEqual(await verifyWebhook(["whsec_AAAA", secret], new Headers(headers), body, { now: now + 300_000 }), { test: 2432232314 });
  });

  it("are refused otherwise", async () => {
    for (const [key, sent, text, time] of [
      [secret, headers, `${body} `, now],
      ["whsec_AAAA", headers, body, now],
      [secret, headers, body, now + 301_000],
      [secret, headers, body, now - 301_000],
      [secret, { ...headers, "webhook-timestamp": "1614265330.0" }, body, now],
      [secret, { ...headers, "webhook-signature": "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" }, body, now],
      [secret, { ...headers, "webhook-id": "" }, body, now],
    ] as const) {
      await assert.rejects(verifyWebhook(key, sent, text, { now: time }), WebhookVerificationError);
    }
  });

  it("are refused with a secret that is none", async () => {
    for (const key of ["", "whsec_", "whsec_not base64!"]) {
      await assert.rejects(verifyWebhook(key, headers, body, { now }), WebhookVerificationError);
    }
  });

  it("may have a time and a signature in one header", async () => {
    const sign = (text: string) => createHmac("sha256", "pdl_secret").update(text).digest("hex");
    const cases = [
      ["Paddle-Signature", `ts=1614265330;h1=${sign(`1614265330:${body}`)}`],
      ["Paddle-Signature", `ts=1614265330;h1=${sign("other")};h1=${sign(`1614265330:${body}`)}`],
      ["Stripe-Signature", `t=1614265330, v1=${sign(`1614265330.${body}`)},v0=ab`],
    ] as const;
    for (const [name, value] of cases) {
      const scheme = timestampedWebhook(name);
      const sent = { [name.toLowerCase()]: value };
      assert.deepEqual(await verifyWebhook("pdl_secret", sent, body, { scheme, now }), { test: 2432232314 });
      assert.deepEqual(await verifyWebhook(["new", "pdl_secret"], { [name]: value }, body, { scheme, now }), { test: 2432232314 });
      for (const options of [{ now: now + 301_000 }, { now: now - 301_000 }, { now: now + 2_000, tolerance: 1 }]) {
        await assert.rejects(verifyWebhook("pdl_secret", sent, body, { scheme, ...options }), WebhookVerificationError);
      }
      await assert.rejects(verifyWebhook("other", sent, body, { scheme, now }), WebhookVerificationError);
      await assert.rejects(verifyWebhook("pdl_secret", sent, `${body} `, { scheme, now }), WebhookVerificationError);
    }
    const scheme = timestampedWebhook("Paddle-Signature");
    for (const value of ["", "h1=ab", `ts=;h1=${sign(`:${body}`)}`, "ts=1614265330;h1=zz", "ts=1614265330"]) {
      await assert.rejects(verifyWebhook("pdl_secret", { "paddle-signature": value }, body, { scheme, now }), WebhookVerificationError);
    }
  });

  it("may have the signature of the body alone", async () => {
    const scheme = untimedWebhook("X-Hub-Signature-256");
    const mac = createHmac("sha256", "secret").update(body).digest();
    const [hex, base64] = [mac.toString("hex"), mac.toString("base64")];
    for (const value of [hex, `sha256=${hex}`, hex.toUpperCase(), base64]) {
      assert.deepEqual(await verifyWebhook("secret", { "X-Hub-Signature-256": value }, body, { scheme }), { test: 2432232314 });
    }
    for (const value of [hex.slice(2), `sha1=${hex}`, "", "sha256="]) {
      await assert.rejects(verifyWebhook("secret", { "X-Hub-Signature-256": value }, body, { scheme }), WebhookVerificationError);
    }
  });

  it("are decoded after the check", async () => {
    const scheme = untimedWebhook("X-Signature");
    const value = createHmac("sha256", "secret").update("no json").digest("hex");
    await assert.rejects(verifyWebhook("secret", { "X-Signature": value }, "no json", { scheme }), /signed and is no JSON/);
    await assert.rejects(verifyWebhook("wrong", { "X-Signature": value }, "no json", { scheme }), /no signature is right/);
  });
});
