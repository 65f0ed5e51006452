// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, items } from "../outcome.ts";

export const calls: readonly Play[] = [
  // by cursor.
  (conformance) => items(conformance.pages.pagesByCursor({
  limit: 2,
}), (item) => item.id),

  // no cursor at the end.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // an empty page in the middle.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // a cursor that comes again.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // an error on the second page.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // by offset.
  (conformance) => items(conformance.pages.pagesByOffset({
  limit: 2,
}), (item) => item.id),

  // by number.
  (conformance) => items(conformance.pages.pagesByNumber({}), (item) => item.id),

  // by address.
  (conformance) => items(conformance.pages.pagesByUrl({
  q: "x",
}), (item) => item.id),

  // an address of another host gives its path only.
  (conformance) => items(conformance.pages.pagesByUrl({}), (item) => item.id),

  // a cursor in the body.
  (conformance) => items(conformance.pages.pagesInBody({
  text: "x",
}), (item) => item.id),

  // an empty cursor is the end.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // no items at all.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // a cursor that came two pages before.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // a failed page is tried again.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // a connection that closes between pages.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // the error says where to go on.
  (conformance) => items(conformance.pages.pagesByCursor({
  limit: 1,
}), (item) => item.id),

  // a page that cannot be decoded.
  (conformance) => items(conformance.pages.pagesByCursor({}), (item) => item.id),

  // a full page, then an empty one.
  (conformance) => items(conformance.pages.pagesByOffset({
  limit: 2,
}), (item) => item.id),

  // going on from an offset.
  (conformance) => items(conformance.pages.pagesByOffset({
  offset: 4,
  limit: 2,
}), (item) => item.id),

  // going on from a number.
  (conformance) => items(conformance.pages.pagesByNumber({
  page: 2,
}), (item) => item.id),

  // a relative address.
  (conformance) => items(conformance.pages.pagesByUrl({}), (item) => item.id),

  // an address that comes again.
  (conformance) => items(conformance.pages.pagesByUrl({}), (item) => item.id),

  // an address with a fragment.
  (conformance) => items(conformance.pages.pagesByUrl({}), (item) => item.id),
];
