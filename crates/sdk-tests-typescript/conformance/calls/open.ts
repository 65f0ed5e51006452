// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // known values.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // unknown values survive.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // keys beside the known ones survive where they are declared.
  (conformance) => sentBack(conformance.open.readLabels(), (value) => conformance.open.writeLabels(value)),

  // keys beside the known ones are sent.
  (conformance) => done(conformance.open.writeLabels({
  name: "n",
  additionalProperties: { a: 1 },
})),

  // an unknown integer.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // an unknown value in a list.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // an unknown value in a map.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // case matters.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // a value that looks like a number.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // an unknown value of an inline enum.
  (conformance) => sentBack(conformance.open.readDevice(), (value) => conformance.open.writeDevice(value)),

  // a number where an enum of text is declared.
  (conformance) => done(conformance.open.readDevice()),

  // large values of unknown keys.
  (conformance) => sentBack(conformance.open.readLabels(), (value) => conformance.open.writeLabels(value)),

  // an unknown key of the wrong type.
  (conformance) => done(conformance.open.readLabels()),
];
