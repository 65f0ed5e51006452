// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, streamed } from "../outcome.ts";

export const calls: readonly Play[] = [
  // a value a line.
  (conformance) => streamed(conformance.lines.readRows()),

  // no line end at the end.
  (conformance) => streamed(conformance.lines.readRows()),

  // blank lines.
  (conformance) => streamed(conformance.lines.readRows()),

  // lines that end with both.
  (conformance) => streamed(conformance.lines.readRows()),

  // record separators.
  (conformance) => streamed(conformance.lines.readRows()),

  // line ends inside of text are escaped.
  (conformance) => streamed(conformance.lines.readRows()),

  // text of every width.
  (conformance) => streamed(conformance.lines.readRows()),

  // nothing at all.
  (conformance) => streamed(conformance.lines.readRows()),

  // integers are exact.
  (conformance) => streamed(conformance.lines.readRows()),

  // the last line breaks off.
  (conformance) => streamed(conformance.lines.readRows()),

  // a line of the wrong shape.
  (conformance) => streamed(conformance.lines.readRows()),

  // a line that is no JSON.
  (conformance) => streamed(conformance.lines.readRows()),

  // another media type.
  (conformance) => streamed(conformance.lines.readRows()),

  // lines are sent.
  (conformance) => done(conformance.lines.writeRows([{ n: 1n, text: "a\nb" }, { n: 2n }])),
];
