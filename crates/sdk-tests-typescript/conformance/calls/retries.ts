// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done } from "../outcome.ts";

export const calls: readonly Play[] = [
  // GET is tried again.
  (conformance) => done(conformance.retries.getJob()),

  // PUT is tried again.
  (conformance) => done(conformance.retries.putJob()),

  // DELETE is tried again.
  (conformance) => done(conformance.retries.deleteJob()),

  // after 408.
  (conformance) => done(conformance.retries.getJob()),

  // after 429.
  (conformance) => done(conformance.retries.getJob()),

  // after 500.
  (conformance) => done(conformance.retries.getJob()),

  // after 502.
  (conformance) => done(conformance.retries.getJob()),

  // after 504.
  (conformance) => done(conformance.retries.getJob()),

  // not after 400.
  (conformance) => done(conformance.retries.getJob()),

  // not after 401.
  (conformance) => done(conformance.retries.getJob()),

  // not after 403.
  (conformance) => done(conformance.retries.getJob()),

  // not after 404.
  (conformance) => done(conformance.retries.getJob()),

  // not after 409.
  (conformance) => done(conformance.retries.getJob()),

  // not after 422.
  (conformance) => done(conformance.retries.getJob()),

  // not after 501.
  (conformance) => done(conformance.retries.getJob()),

  // three times at most.
  (conformance) => done(conformance.retries.getJob()),

  // POST is not tried again after 500.
  (conformance) => done(conformance.retries.postJob()),

  // POST is tried again after 429.
  (conformance) => done(conformance.retries.postJob()),

  // POST is tried again after 503 with Retry-After.
  (conformance) => done(conformance.retries.postJob()),

  // PATCH is not tried again after 500.
  (conformance) => done(conformance.retries.patchJob()),

  // PATCH is tried again after 429.
  (conformance) => done(conformance.retries.patchJob()),

  // PATCH is tried again after 503 with Retry-After.
  (conformance) => done(conformance.retries.patchJob()),

  // POST with a key of its own is tried again.
  (conformance) => done(conformance.retries.keyedJob({
  idempotencyKey: "k1",
})),

  // a pause that is too long is not waited for.
  (conformance) => done(conformance.retries.getJob()),

  // a pause that makes no sense is ignored.
  (conformance) => done(conformance.retries.getJob()),

  // a connection that closes is tried again.
  (conformance) => done(conformance.retries.getJob()),

  // connections that always close.
  (conformance) => done(conformance.retries.getJob()),

  // PUT after a connection that closes.
  (conformance) => done(conformance.retries.putJob()),

  // POST is not tried again when the connection closes.
  (conformance) => done(conformance.retries.postJob()),

  // PATCH is not tried again when the connection closes.
  (conformance) => done(conformance.retries.patchJob()),

  // two kinds of failure, then success.
  (conformance) => done(conformance.retries.getJob()),

  // Retry-After in milliseconds.
  (conformance) => done(conformance.retries.getJob()),

  // Retry-After as a date that has passed.
  (conformance) => done(conformance.retries.getJob()),

  // Retry-After in the form of RFC 850.
  (conformance) => done(conformance.retries.getJob()),

  // Retry-After in the form of asctime.
  (conformance) => done(conformance.retries.getJob()),

  // a negative pause is ignored.
  (conformance) => done(conformance.retries.getJob()),

  // a pause of more digits than any number has.
  (conformance) => done(conformance.retries.getJob()),

  // a key of its own is the same on each attempt.
  (conformance) => done(conformance.retries.keyedJob({})),

  // a key of the caller's is sent on each attempt.
  (conformance) => done(conformance.retries.keyedJob({
  idempotencyKey: "mine",
})),

  // a failure after a failure that is not tried again.
  (conformance) => done(conformance.retries.getJob()),
];
