// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // by a tag.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // by a tag, sent.
  (conformance) => done(conformance.unions.writeOwner({
  pet: { kind: "cat", name: "Tom", lives: 9 },
})),

  // by another tag.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // by another tag, sent.
  (conformance) => done(conformance.unions.writeOwner({
  pet: { kind: "dog", name: "Rex" },
})),

  // a tag in the last place.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a tag in the last place, sent.
  (conformance) => done(conformance.unions.writeOwner({
  pets: [{ kind: "cat", name: "Tom" }, { kind: "dog", name: "Rex", breed: "b" }],
})),

  // an unknown tag is kept whole.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // no tag is kept whole.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // text.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // text, sent.
  (conformance) => done(conformance.unions.writeOwner({
  loose: "x",
})),

  // a number.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a number, sent.
  (conformance) => done(conformance.unions.writeOwner({
  loose: 5,
})),

  // a boolean.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a boolean, sent.
  (conformance) => done(conformance.unions.writeOwner({
  loose: false,
})),

  // a list.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a list, sent.
  (conformance) => done(conformance.unions.writeOwner({
  loose: ["a"],
})),

  // an object.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // an object, sent.
  (conformance) => done(conformance.unions.writeOwner({
  loose: { a: 1 },
})),

  // a kind that is none of them is kept.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // by the keys that one requires.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // by the keys that one requires, sent.
  (conformance) => done(conformance.unions.writeOwner({
  payment: { number: "4", holder: "Ada" },
})),

  // by the keys that the other requires.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // by the keys that the other requires, sent.
  (conformance) => done(conformance.unions.writeOwner({
  payment: { iban: "DE" },
})),

  // no key of either is kept.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a list of both tags.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // an unknown tag among known ones.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // an unknown tag with a large integer.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a tag that is no text is kept whole.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a known tag without what it requires.
  (conformance) => done(conformance.unions.readOwner()),

  // keys of both variants.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // an empty list.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // an empty object.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a list of the wrong items.
  (conformance) => done(conformance.unions.readOwner()),

  // a fraction where an integer is declared is kept.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),

  // a large integer.
  (conformance) => sentBack(conformance.unions.readOwner(), (value) => conformance.unions.writeOwner(value)),
];
