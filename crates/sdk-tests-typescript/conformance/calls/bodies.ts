// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

import { type Play, done } from "../outcome.ts";

export const calls: readonly Play[] = [
  // a form.
  (conformance) => done(conformance.bodies.sendForm({
  name: "Ada",
  count: 1n,
  ok: true,
})),

  // what forms encode.
  (conformance) => done(conformance.bodies.sendForm({
  name: "a b&c=d+e%\u00e9",
})),

  // a list in a form.
  (conformance) => done(conformance.bodies.sendForm({
  name: "n",
  tags: ["a", "b,c"],
})),

  // empty text in a form.
  (conformance) => done(conformance.bodies.sendForm({
  name: "",
})),

  // a large integer in a form.
  (conformance) => done(conformance.bodies.sendForm({
  name: "n",
  count: 9223372036854775807n,
})),

  // styles in a form.
  (conformance) => done(conformance.bodies.sendStyledForm({
  ids: [1, 2],
  place: { city: "Brest", zip: "29200" },
})),

  // a file among parts.
  (conformance) => done(conformance.bodies.sendParts({
  photo: { fileName: "dawn.png", content: new Blob(["PNG"]) },
  title: "Dawn",
})),

  // lists, objects and several files.
  (conformance) => done(conformance.bodies.sendParts({
  photo: { fileName: "a.png", content: new Blob([""]) },
  tags: ["x", "y"],
  about: { year: 1843 },
  more: [
    { fileName: "1.bin", content: new Blob(["1"]) },
    { fileName: "2.txt", content: new Blob(["2"], { type: "text/plain" }) },
  ],
})),

  // a name that would end a header.
  (conformance) => done(conformance.bodies.sendParts({
  photo: { fileName: "a\"b\r\nc.png", content: new Blob(["x"]) },
})),

  // line ends in text are kept.
  (conformance) => done(conformance.bodies.sendParts({
  photo: { fileName: "a.png", content: new Blob(["x"]) },
  title: "a\r\nb--c",
})),

  // text.
  (conformance) => done(conformance.bodies.sendText("a\r\n\u00e9")),

  // no text.
  (conformance) => done(conformance.bodies.sendText("")),

  // bytes.
  (conformance) => done(conformance.bodies.sendBytes({
  fileName: "ignored.bin",
  content: new Blob(["0\n1"]),
})),

  // bytes of another type.
  (conformance) => done(conformance.bodies.sendBytes({
  fileName: "a.csv",
  content: new Blob(["a,b"], { type: "text/csv" }),
})),
];
