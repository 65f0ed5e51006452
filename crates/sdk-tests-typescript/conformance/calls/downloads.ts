// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, downloaded } from "../outcome.ts";

export const calls: readonly Play[] = [
  // in one piece.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // in pieces.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // nothing at all.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // bytes are not text.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // less than was announced.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // a server that recovers.
  (conformance) => downloaded(conformance.downloads.downloadFile()),

  // an error of the API.
  (conformance) => downloaded(conformance.downloads.downloadFile()),
];
