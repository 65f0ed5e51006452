// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // read: everything is there.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // write: everything is there.
  (conformance) => done(conformance.nulls.writeProfile({
  id: "1",
  bio: "b",
  nick: "n",
  site: "s",
  tags: ["t"],
  age: 0,
  address: { city: "c" },
})),

  // read: everything may be null.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // write: everything may be null.
  (conformance) => done(conformance.nulls.writeProfile({
  id: "1",
  bio: null,
  nick: null,
  tags: null,
  age: null,
  address: null,
})),

  // read: everything optional is absent.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // write: everything optional is absent.
  (conformance) => done(conformance.nulls.writeProfile({
  id: "1",
  bio: null,
})),

  // read: null inside of an object.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // write: null inside of an object.
  (conformance) => done(conformance.nulls.writeProfile({
  id: "1",
  bio: "",
  address: { city: null },
})),

  // null where the document does not allow it is taken as absent.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // null and absent side by side.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),

  // empty values are not null.
  (conformance) => sentBack(conformance.nulls.readProfile(), (value) => conformance.nulls.writeProfile(value)),
];
