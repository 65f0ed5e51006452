// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done, sentBack } from "../outcome.ts";

export const calls: readonly Play[] = [
  // in UTC.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // an offset is kept.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a negative offset is kept.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // milliseconds.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // nanoseconds.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // lower case.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a leap second.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // long ago.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // far away.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a leap day.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a day that does not exist.
  (conformance) => done(conformance.times.readTimes()),

  // a month that does not exist.
  (conformance) => done(conformance.times.readTimes()),

  // no offset.
  (conformance) => done(conformance.times.readTimes()),

  // no time.
  (conformance) => done(conformance.times.readTimes()),

  // an hour that does not exist.
  (conformance) => done(conformance.times.readTimes()),

  // the largest offset.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // an offset of half an hour.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // an offset of three quarters.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a fraction with an offset.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // before 1970.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // the last moment of a day.
  (conformance) => sentBack(conformance.times.readTimes(), (value) => conformance.times.writeTimes(value)),

  // a second that does not exist.
  (conformance) => done(conformance.times.readTimes()),

  // an offset that does not exist.
  (conformance) => done(conformance.times.readTimes()),

  // a day that February lacks.
  (conformance) => done(conformance.times.readTimes()),

  // a number where a time is declared.
  (conformance) => done(conformance.times.readTimes()),

  // text that is no time.
  (conformance) => done(conformance.times.readTimes()),

  // a time where a day is declared.
  (conformance) => done(conformance.times.readTimes()),
];
