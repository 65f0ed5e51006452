// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // the ends of 64 bits.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // beyond what a double holds.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // the ends of 32 bits.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // zero and fractions.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // whole numbers that are written as fractions.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // white space and order do not matter.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // escapes.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // control characters.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // separators of lines.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // empty values.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // keys of maps are data.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: an object.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: a list.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: text.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: a large number.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: a fraction.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // any value: true.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // fields that nobody knows are ignored.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // names that are not identifiers.
  (conformance) => sentBack(conformance.json.readNames(), (value) => conformance.json.writeNames(value)),

  // types in themselves.
  (conformance) => sentBack(conformance.json.readTree(), (value) => conformance.json.writeTree(value)),

  // a field of the wrong type.
  (conformance) => done(conformance.json.readTree()),

  // a required field that is missing.
  (conformance) => done(conformance.json.readTree()),

  // text after the end.
  (conformance) => done(conformance.json.readTexts()),

  // half of it.
  (conformance) => done(conformance.json.readTexts()),

  // a list at the top.
  (conformance) => sentBack(conformance.json.readList(), (value) => conformance.json.writeList(value)),

  // an empty list at the top.
  (conformance) => sentBack(conformance.json.readList(), (value) => conformance.json.writeList(value)),

  // one below the end of 64 bits.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // where doubles begin to lose integers.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // beyond what a double holds, negative.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // a large integer with an exponent.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // minus zero.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // small and large fractions.
  (conformance) => sentBack(conformance.json.readNumbers(), (value) => conformance.json.writeNumbers(value)),

  // an integer beyond 64 bits.
  (conformance) => done(conformance.json.readNumbers()),

  // a negative integer beyond 64 bits.
  (conformance) => done(conformance.json.readNumbers()),

  // an integer beyond 32 bits.
  (conformance) => done(conformance.json.readNumbers()),

  // a fraction where an integer is declared.
  (conformance) => done(conformance.json.readNumbers()),

  // text where an integer is declared.
  (conformance) => done(conformance.json.readNumbers()),

  // a boolean where a number is declared.
  (conformance) => done(conformance.json.readNumbers()),

  // an object where a number is declared.
  (conformance) => done(conformance.json.readNumbers()),

  // an element of the wrong type.
  (conformance) => done(conformance.json.readTexts()),

  // a member of a map of the wrong type.
  (conformance) => done(conformance.json.readTexts()),

  // a list where an object is declared.
  (conformance) => done(conformance.json.readTexts()),

  // any value: nested.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),

  // text of every width.
  (conformance) => sentBack(conformance.json.readTexts(), (value) => conformance.json.writeTexts(value)),
];
