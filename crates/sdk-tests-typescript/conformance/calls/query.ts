// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { RFCDate } from "conformance";
import { Timestamp } from "conformance/lib/dates.js";

import { type Play, done } from "../outcome.ts";

export const calls: readonly Play[] = [
  // form text.
  (conformance) => done(conformance.queries.formText({
  color: "blue",
})),

  // form list.
  (conformance) => done(conformance.queries.formList({
  color: ["blue", "black", "brown"],
})),

  // form object.
  (conformance) => done(conformance.queries.formObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // spaceDelimited list.
  (conformance) => done(conformance.queries.spaceDelimitedList({
  color: ["blue", "black", "brown"],
})),

  // spaceDelimited object.
  (conformance) => done(conformance.queries.spaceDelimitedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // pipeDelimited list.
  (conformance) => done(conformance.queries.pipeDelimitedList({
  color: ["blue", "black", "brown"],
})),

  // pipeDelimited object.
  (conformance) => done(conformance.queries.pipeDelimitedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // exploded text.
  (conformance) => done(conformance.queries.explodedText({
  color: "blue",
})),

  // exploded list.
  (conformance) => done(conformance.queries.explodedList({
  color: ["blue", "black", "brown"],
})),

  // exploded object.
  (conformance) => done(conformance.queries.explodedObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // deep object.
  (conformance) => done(conformance.queries.deepObject({
  color: { r: 100, g: 200, b: 150 },
})),

  // deep object of one field.
  (conformance) => done(conformance.queries.deepObject({
  color: { g: 0 },
})),

  // deep object with an object in it.
  (conformance) => done(conformance.queries.nestedDeepObject({
  filter: { status: "open", owner: { name: "Ada L", age: 36 } },
})),

  // JSON.
  (conformance) => done(conformance.queries.jsonInQuery({
  filter: { status: "a b", tags: ["x", "y&z"] },
})),

  // nothing at all.
  (conformance) => done(conformance.queries.explodedText({})),

  // empty text.
  (conformance) => done(conformance.queries.explodedText({
  color: "",
})),

  // an empty list is not sent.
  (conformance) => done(conformance.queries.explodedList({
  color: [],
})),

  // a list of one.
  (conformance) => done(conformance.queries.formList({
  color: ["blue"],
})),

  // a delimiter inside of a value.
  (conformance) => done(conformance.queries.formList({
  color: ["a,b", "c"],
})),

  // a pipe inside of a value.
  (conformance) => done(conformance.queries.pipeDelimitedList({
  color: ["a b", "c"],
})),

  // reserved characters.
  (conformance) => done(conformance.queries.explodedText({
  color: "a b&c=d/e:f#g+h[i]?@!$'()*,;%",
})),

  // unreserved characters.
  (conformance) => done(conformance.queries.explodedText({
  color: "A-z_0.9~",
})),

  // other characters.
  (conformance) => done(conformance.queries.explodedText({
  color: "\u00e9 \u65e5\u672c \ud83d\ude00",
})),

  // line ends.
  (conformance) => done(conformance.queries.explodedText({
  color: "a\r\nb",
})),

  // what looks encoded.
  (conformance) => done(conformance.queries.explodedText({
  color: "%2F",
})),

  // allowed reserved characters.
  (conformance) => done(conformance.queries.allowReserved({
  url: "a b&c=d/e:f#g+h[i]%2F%",
})),

  // brackets and dots in names.
  (conformance) => done(conformance.queries.bracketsInName({
  ids: ["1", "2"],
  pageSize: 3,
  aB: "x",
})),

  // scalars stand in the order of the document.
  (conformance) => done(conformance.queries.scalarsInQuery({
  whole: 9007199254740993n,
  real: -1.5,
  flag: true,
  day: new RFCDate("2024-01-01"),
  instant: new Timestamp("2024-01-01T00:00:00Z"),
  kind: "desc",
})),

  // an unknown value of an enum.
  (conformance) => done(conformance.queries.scalarsInQuery({
  kind: "random",
})),

  // a map gives its keys.
  (conformance) => done(conformance.queries.mapInQuery({
  labels: { "a b": "1", c: "2" },
})),

  // a query in the path stays.
  (conformance) => done(conformance.queries.fixedQuery({
  q: "x",
})),

  // required values.
  (conformance) => done(conformance.queries.requiredInQuery({
  q: "",
  n: 0,
})),

  // an integer at the end of 64 bits.
  (conformance) => done(conformance.queries.scalarsInQuery({
  whole: 9223372036854775807n,
})),

  // an integer at the other end of 64 bits.
  (conformance) => done(conformance.queries.scalarsInQuery({
  whole: -9223372036854775808n,
})),

  // an integer beyond what a double holds.
  (conformance) => done(conformance.queries.scalarsInQuery({
  whole: 9007199254740993n,
})),

  // zero and false are values.
  (conformance) => done(conformance.queries.scalarsInQuery({
  whole: 0n,
  flag: false,
})),

  // a fraction.
  (conformance) => done(conformance.queries.scalarsInQuery({
  real: 0.25,
})),

  // a time with an offset.
  (conformance) => done(conformance.queries.scalarsInQuery({
  instant: new Timestamp("2024-05-06T07:08:09+05:30"),
})),

  // a list of one, exploded.
  (conformance) => done(conformance.queries.explodedList({
  color: ["blue"],
})),

  // the same item twice.
  (conformance) => done(conformance.queries.explodedList({
  color: ["a", "a"],
})),

  // empty text in a list.
  (conformance) => done(conformance.queries.explodedList({
  color: ["", "b"],
})),

  // an equals sign and an ampersand in an item.
  (conformance) => done(conformance.queries.explodedList({
  color: ["a=b&c"],
})),

  // a plus sign and a blank.
  (conformance) => done(conformance.queries.explodedText({
  color: "a+b c",
})),

  // an empty object is not sent.
  (conformance) => done(conformance.queries.explodedObject({
  color: {},
})),

  // a list of one, space-delimited.
  (conformance) => done(conformance.queries.spaceDelimitedList({
  color: ["a"],
})),

  // keys and values of a map are encoded.
  (conformance) => done(conformance.queries.mapInQuery({
  labels: { "a&b": "c=d" },
})),

  // a blank and a hash in required text.
  (conformance) => done(conformance.queries.requiredInQuery({
  q: "a #b",
  n: -1,
})),
];
