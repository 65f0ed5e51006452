// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // a documented status.
  (conformance) => done(conformance.errors.readItem()),

  // a documented class.
  (conformance) => done(conformance.errors.readItem()),

  // a status that nobody documented.
  (conformance) => done(conformance.errors.readItem()),

  // the default.
  (conformance) => done(conformance.errors.deleteItem()),

  // an error that is no JSON stays an error of the API.
  (conformance) => done(conformance.errors.readItem()),

  // an error with half of a body.
  (conformance) => done(conformance.errors.readItem()),

  // an error without a body.
  (conformance) => done(conformance.errors.readItem()),

  // an error of the wrong shape.
  (conformance) => done(conformance.errors.readItem()),

  // the request id.
  (conformance) => done(conformance.errors.readItem()),

  // a success of the wrong type.
  (conformance) => done(conformance.errors.readItem()),

  // an empty success where a body is declared.
  (conformance) => done(conformance.errors.readItem()),

  // a suffix and a character set are JSON.
  (conformance) => sentBack(conformance.errors.readItem(), (value) => conformance.errors.addItem(value)),

  // no content.
  (conformance) => done(conformance.errors.deleteItem()),

  // nothing where something may come.
  (conformance) => done(conformance.errors.readMaybe()),

  // another success than the documented one.
  (conformance) => done(conformance.errors.addItem({
  id: "1",
})),
];
