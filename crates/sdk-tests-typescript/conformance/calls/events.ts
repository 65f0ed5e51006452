// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, streamed } from "../outcome.ts";

export const calls: readonly Play[] = [
  // one event.
  (conformance) => streamed(conformance.events.listen()),

  // several events.
  (conformance) => streamed(conformance.events.listen()),

  // several lines of data.
  (conformance) => streamed(conformance.events.listen()),

  // data without a blank after the colon.
  (conformance) => streamed(conformance.events.listen()),

  // one blank is taken away, no more.
  (conformance) => streamed(conformance.events.listen()),

  // a tab stays.
  (conformance) => streamed(conformance.events.listen()),

  // a colon in data.
  (conformance) => streamed(conformance.events.listen()),

  // lines that end with a line feed.
  (conformance) => streamed(conformance.events.listen()),

  // lines that end with a carriage return.
  (conformance) => streamed(conformance.events.listen()),

  // lines that end with both.
  (conformance) => streamed(conformance.events.listen()),

  // lines that end in all three ways.
  (conformance) => streamed(conformance.events.listen()),

  // a byte order mark at the beginning.
  (conformance) => streamed(conformance.events.listen()),

  // a byte order mark in the middle is part of a name.
  (conformance) => streamed(conformance.events.listen()),

  // two byte order marks.
  (conformance) => streamed(conformance.events.listen()),

  // comments.
  (conformance) => streamed(conformance.events.listen()),

  // a field without a colon.
  (conformance) => streamed(conformance.events.listen()),

  // data that is empty.
  (conformance) => streamed(conformance.events.listen()),

  // an event without data is none.
  (conformance) => streamed(conformance.events.listen()),

  // fields that nobody knows.
  (conformance) => streamed(conformance.events.listen()),

  // the name of an event.
  (conformance) => streamed(conformance.events.listen()),

  // the last name counts.
  (conformance) => streamed(conformance.events.listen()),

  // an empty name.
  (conformance) => streamed(conformance.events.listen()),

  // an id stays until there is another.
  (conformance) => streamed(conformance.events.listen()),

  // an empty id takes it back.
  (conformance) => streamed(conformance.events.listen()),

  // an id with a zero is ignored.
  (conformance) => streamed(conformance.events.listen()),

  // an id without data.
  (conformance) => streamed(conformance.events.listen()),

  // a time to wait.
  (conformance) => streamed(conformance.events.listen()),

  // a time that is no number.
  (conformance) => streamed(conformance.events.listen()),

  // text of every width.
  (conformance) => streamed(conformance.events.listen()),

  // blank lines only.
  (conformance) => streamed(conformance.events.listen()),

  // nothing at all.
  (conformance) => streamed(conformance.events.listen()),

  // the last event does not end.
  (conformance) => streamed(conformance.events.listen()),

  // the last line does not end.
  (conformance) => streamed(conformance.events.listen()),

  // a comment at the end.
  (conformance) => streamed(conformance.events.listen()),

  // data of JSON.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // data of JSON over several lines.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // nothing is read after the last event.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // an end before the last event.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // fields that nobody knows are ignored in data.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // data that is empty is a sign of life.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // data of the wrong shape.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // data that is no JSON.
  (conformance) => streamed(conformance.events.listenForTokens()),

  // another media type.
  (conformance) => streamed(conformance.events.listen()),

  // an error before the first event.
  (conformance) => streamed(conformance.events.listen()),

  // a stream is asked for again before it began.
  (conformance) => streamed(conformance.events.listen()),

  // a media type with a character set.
  (conformance) => streamed(conformance.events.listen()),
];
