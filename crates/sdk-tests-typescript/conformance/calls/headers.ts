// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done } from "../outcome.ts";

export const calls: readonly Play[] = [
  // simple.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "blue",
  xList: ["blue", "black", "brown"],
  xObject: { r: 100, g: 200, b: 150 },
  xNumber: -1n,
  xFlag: true,
})),

  // what is not given is not sent.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "x",
})),

  // exploded.
  (conformance) => done(conformance.headers.headersExploded({
  xList: ["blue", "black", "brown"],
  xObject: { r: 100, g: 200, b: 150 },
})),

  // values are not percent-encoded.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "a b/c?d=e&f;g,h%20\"i\"",
})),

  // a carriage return is refused.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "a\rb",
})),

  // a line feed is refused.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "a\nX-Other: b",
})),

  // a zero is refused.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "a\u0000b",
})),

  // cookies.
  (conformance) => done(conformance.headers.cookies({
  session: "abc",
  ids: [1, 2],
})),

  // delimiters in cookies are encoded.
  (conformance) => done(conformance.headers.cookies({
  session: "a;b,c=d e",
})),

  // headers that OpenAPI ignores are no parameters.
  (conformance) => done(conformance.headers.ignoredHeaders({
  xKept: "1",
})),

  // blanks inside of values stay.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "a b",
})),

  // a list of one.
  (conformance) => done(conformance.headers.headersSimple({
  xList: ["a"],
})),

  // an integer at the end of 64 bits.
  (conformance) => done(conformance.headers.headersSimple({
  xNumber: 9223372036854775807n,
})),

  // quotes and backslashes stay.
  (conformance) => done(conformance.headers.headersSimple({
  xText: "\"a\\b\"",
})),

  // blanks and quotes in cookies are encoded.
  (conformance) => done(conformance.headers.cookies({
  session: "a \"b\"",
})),

  // one cookie of two.
  (conformance) => done(conformance.headers.cookies({
  ids: [1],
})),
];
