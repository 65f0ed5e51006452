// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { RFCDate } from "conformance";
import { Timestamp } from "conformance/lib/dates.js";

import { type Play, done } from "../outcome.ts";

export const calls: readonly Play[] = [
  // simple text.
  (conformance) => done(conformance.paths.simpleText({
  color: "blue",
})),

  // simple list.
  (conformance) => done(conformance.paths.simpleList({
  color: ["blue", "black", "brown"],
})),

  // simple object.
  (conformance) => done(conformance.paths.simpleObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // simple exploded list.
  (conformance) => done(conformance.paths.simpleExplodedList({
  color: ["blue", "black", "brown"],
})),

  // simple exploded object.
  (conformance) => done(conformance.paths.simpleExplodedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // label text.
  (conformance) => done(conformance.paths.labelText({
  color: "blue",
})),

  // label list.
  (conformance) => done(conformance.paths.labelList({
  color: ["blue", "black", "brown"],
})),

  // label object.
  (conformance) => done(conformance.paths.labelObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // label exploded list.
  (conformance) => done(conformance.paths.labelExplodedList({
  color: ["blue", "black", "brown"],
})),

  // label exploded object.
  (conformance) => done(conformance.paths.labelExplodedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // matrix text.
  (conformance) => done(conformance.paths.matrixText({
  color: "blue",
})),

  // matrix list.
  (conformance) => done(conformance.paths.matrixList({
  color: ["blue", "black", "brown"],
})),

  // matrix object.
  (conformance) => done(conformance.paths.matrixObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // matrix exploded list.
  (conformance) => done(conformance.paths.matrixExplodedList({
  color: ["blue", "black", "brown"],
})),

  // matrix exploded object.
  (conformance) => done(conformance.paths.matrixExplodedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // reserved characters.
  (conformance) => done(conformance.paths.simpleText({
  color: "a/b?c#d%2e,;=&+ \u00e9",
})),

  // unreserved characters.
  (conformance) => done(conformance.paths.simpleText({
  color: "A-z_0.9~",
})),

  // brackets and quotes.
  (conformance) => done(conformance.paths.simpleText({
  color: "[a]{b}\"c\"<d>|e\\f^g`",
})),

  // other characters.
  (conformance) => done(conformance.paths.simpleText({
  color: "\u65e5\u672c \ud83d\ude00",
})),

  // a percent sign.
  (conformance) => done(conformance.paths.simpleText({
  color: "100%",
})),

  // three dots.
  (conformance) => done(conformance.paths.simpleText({
  color: "...",
})),

  // a dot alone is refused.
  (conformance) => done(conformance.paths.simpleText({
  color: ".",
})),

  // two dots is refused.
  (conformance) => done(conformance.paths.simpleText({
  color: "..",
})),

  // nothing is refused.
  (conformance) => done(conformance.paths.simpleText({
  color: "",
})),

  // two values in one segment.
  (conformance) => done(conformance.paths.severalInSegment({
  owner: "a/b",
  repo: "c.d",
  format: "json",
})),

  // a value that looks like a placeholder.
  (conformance) => done(conformance.paths.severalInSegment({
  owner: "{repo}",
  repo: "x",
  format: "{owner}",
})),

  // numbers and booleans.
  (conformance) => done(conformance.paths.numbersInPath({
  whole: -9007199254740993n,
  real: 0.5,
  flag: false,
})),

  // dates.
  (conformance) => done(conformance.paths.timesInPath({
  day: new RFCDate("2024-02-29"),
  instant: new Timestamp("2024-02-29T23:59:59+02:00"),
})),

  // a value of an enum.
  (conformance) => done(conformance.paths.kindInPath({
  kind: "c/d",
})),

  // a value that the enum does not know.
  (conformance) => done(conformance.paths.kindInPath({
  kind: "new one",
})),

  // a verb after a colon.
  (conformance) => done(conformance.paths.verbAfterValue({
  name: "m:1",
})),

  // an integer at the end of 64 bits.
  (conformance) => done(conformance.paths.numbersInPath({
  whole: 9223372036854775807n,
  real: 0.5,
  flag: false,
})),

  // an integer at the other end of 64 bits.
  (conformance) => done(conformance.paths.numbersInPath({
  whole: -9223372036854775808n,
  real: -1.5,
  flag: true,
})),

  // a time with an offset.
  (conformance) => done(conformance.paths.timesInPath({
  day: new RFCDate("2024-02-29"),
  instant: new Timestamp("2024-05-06T07:08:09+05:30"),
})),

  // a slash at the end.
  (conformance) => done(conformance.paths.simpleText({
  color: "a/",
})),

  // two slashes.
  (conformance) => done(conformance.paths.simpleText({
  color: "//",
})),

  // a blank alone.
  (conformance) => done(conformance.paths.simpleText({
  color: " ",
})),

  // what looks like dots that are encoded.
  (conformance) => done(conformance.paths.simpleText({
  color: "%2e%2e",
})),

  // a query and a fragment.
  (conformance) => done(conformance.paths.simpleText({
  color: "a?b#c",
})),

  // line ends.
  (conformance) => done(conformance.paths.simpleText({
  color: "a\r\nb",
})),

  // a zero.
  (conformance) => done(conformance.paths.simpleText({
  color: "a\u0000b",
})),

  // delimiters inside of items.
  (conformance) => done(conformance.paths.simpleList({
  color: ["a,b", "c;d"],
})),

  // a colon in a value before a verb.
  (conformance) => done(conformance.paths.verbAfterValue({
  name: "a:b",
})),
];
