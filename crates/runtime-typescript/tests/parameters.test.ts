import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { rawCookie } from "../src/cookies.ts";
import { dateTime } from "../src/dates.ts";
import { InvalidRequestError } from "../src/errors.ts";
import type { Parameter, Style } from "../src/operation.ts";
import { write } from "../src/parameters.ts";
import { fillPath } from "../src/path.ts";
import * as styles from "../src/styles.ts";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

function written(place: Parameter["in"], style: Style | undefined, value: unknown, more: Partial<Parameter> = {}) {
  return write({ name: "color", in: place, ...(style && { style }), ...more }, value);
}

describe("styles", () => {
  it("are those of OpenAPI 3.1.1", () => {
    for (const [style, string, list, fields] of [
      ["matrixStyle", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
      ["matrixExplodedStyle", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
      ["labelStyle", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
      ["labelExplodedStyle", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
      ["simpleStyle", "blue", "blue,black,brown", "R,100,G,200,B,150"],
      ["simpleExplodedStyle", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ] as const) {
      assert.equal(written("path", styles[style], "blue"), string);
      assert.equal(written("path", styles[style], array), list);
      assert.equal(written("path", styles[style], object), fields);
    }
    for (const [style, value, expected] of [
      ["formStyle", "", "color="],
      ["formStyle", "blue", "color=blue"],
      ["formStyle", array, "color=blue,black,brown"],
      ["formStyle", object, "color=R,100,G,200,B,150"],
      ["formExplodedStyle", array, "color=blue&color=black&color=brown"],
      ["formExplodedStyle", object, "R=100&G=200&B=150"],
      ["formExplodedStyle", { R: 1, to: array, none: [] }, "R=1&to=blue&to=black&to=brown"],
      ["spaceDelimitedStyle", array, "color=blue%20black%20brown"],
      ["spaceDelimitedStyle", object, "color=R%20100%20G%20200%20B%20150"],
      ["pipeDelimitedStyle", array, "color=blue%7Cblack%7Cbrown"],
      ["deepObjectStyle", object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
      ["wholeJsonStyle", object, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"],
      ["wholeTextStyle", "$.a[1:1]", "%24.a%5B1%3A1%5D"],
      ["jsonStyle", object, "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"],
    ] as const) {
      assert.equal(written("query", styles[style], value), expected);
    }
  });

  it("leave out what is not there", () => {
    assert.equal(written("query", styles.formStyle, [null, "a", undefined]), "color=a");
    assert.equal(written("query", styles.formExplodedStyle, { x: undefined, y: 1 }), "y=1");
    assert.equal(written("query", styles.deepObjectStyle, { x: null, y: [1, { z: 2 }] }), "color%5By%5D%5B0%5D=1&color%5By%5D%5B1%5D%5Bz%5D=2");
    for (const empty of [[], {}, undefined, null]) assert.equal(written("query", styles.formStyle, empty), undefined);
  });

  it("encode everything but what is unreserved", () => {
    const text = "a b&c=d/e:f#g+h[i]é%2F%!'()*~";
    assert.equal(
      write({ name: "q[]", label: "q%5B%5D", in: "query" }, text),
      "q%5B%5D=a%20b%26c%3Dd%2Fe%3Af%23g%2Bh%5Bi%5D%C3%A9%252F%25%21%27%28%29%2A~",
    );
    assert.equal(
      write({ name: "q", in: "query", encode: styles.reserved }, text),
      "q=a%20b%26c=d/e:f%23g%2Bh%5Bi%5D%C3%A9%2F%25!'()*~",
    );
    assert.equal(written("query", styles.formStyle, ["a,b", "c"]), "color=a%2Cb,c");
  });

  it("leave headers and cookies as they are wanted there", () => {
    assert.equal(written("header", undefined, "a b"), "a b");
    assert.equal(written("header", styles.simpleExplodedStyle, object), "R=100,G=200,B=150");
    assert.equal(written("cookie", undefined, "a;b,c"), "color=a%3Bb%2Cc");
    assert.equal(written("cookie", styles.formStyle, ["a;", "b"]), "color=a%3B%2Cb");
    assert.equal(written("cookie", styles.formExplodedStyle, ["a;", "b"]), "color=a%3B; color=b");
    assert.equal(written("cookie", styles.formExplodedStyle, object), "R=100; G=200; B=150");
    assert.equal(written("cookie", styles.formExplodedStyle, ["a%", "(b)"], { encode: rawCookie }), "color=a%; color=(b)");
    for (const text of ["a;b", "a,b", 'a"b', "a b", "a\\b"]) {
      assert.throws(() => written("cookie", undefined, text, { encode: rawCookie }), InvalidRequestError);
    }
  });

  it("write values of every kind", () => {
    for (const [value, text] of [[25, "25"], [1e21, "1e%2B21"], [true, "true"], [10n ** 20n, "1" + "0".repeat(20)]] as const) {
      assert.equal(written("query", undefined, value), `color=${text}`);
    }
    assert.equal(written("query", styles.singleStyle, new Date(0), { type: dateTime }), "color=1970-01-01T00%3A00%3A00.000Z");
    const since = { fields: { since: dateTime }, wire: { since: "since_at" } };
    assert.equal(written("query", styles.deepObjectStyle, { since: new Date(0) }, { type: since }), "color%5Bsince_at%5D=1970-01-01T00%3A00%3A00.000Z");
  });

  it("refuse what no text can say", () => {
    const cases: [Parameter["in"], Style | undefined, unknown][] = [
      ["query", undefined, { nested: 1 }],
      ["query", styles.formStyle, [[1]]],
      ["query", undefined, "half \ud800"],
      ["path", undefined, undefined],
    ];
    for (const [place, style, value] of cases) {
      assert.throws(() => written(place, style, value), (error) => error instanceof InvalidRequestError && error.parameter === "color");
    }
    assert.throws(() => written("query", undefined, undefined, { required: true }), /color is not set/);
  });
});

describe("paths", () => {
  const parameters: Parameter[] = [
    { name: "a", in: "path" },
    { name: "userId", in: "path", wire: "user_id" },
  ];
  const fill = (template: string, values: Record<string, unknown>) => {
    const used = parameters.filter(({ name, wire = name }) => template.includes(`{${wire}}`));
    return fillPath(template, used, (name) => values[name]);
  };

  it("are filled in, and no value is taken for a placeholder", () => {
    assert.equal(fill("/x/{a}/{user_id}.json", { a: "{user_id}", userId: "2" }), "/x/%7Buser_id%7D/2.json");
    assert.equal(fill("/{a}{user_id}/", { a: "1", userId: 2 }), "/12/");
    assert.equal(fill("/customers/{a}", { a: "ext_user 42/ü?#%+" }), "/customers/ext_user%2042%2F%C3%BC%3F%23%25%2B");
    assert.equal(fill("/{a}", { a: "..%2F" }), "/..%252F");
    assert.equal(fill("/{a}", { a: "a/../b" }), "/a%2F..%2Fb");
    assert.equal(fill("/{other}", {}), "/{other}");
    const text = "projects/p 1/x?y#z%2F:a+b@c;d=e&f{user_id}";
    assert.equal(
      fillPath("/{a}", [{ name: "a", in: "path", encode: styles.segments }], () => text),
      "/projects/p%201/x%3Fy%23z%252F:a+b@c;d=e&f%7Buser_id%7D",
    );
  });

  it("never lead elsewhere", () => {
    for (const a of ["", ".", "..", null, undefined]) {
      assert.throws(() => fill("/x/{a}/y", { a }), (error) => error instanceof InvalidRequestError && error.parameter === "a");
    }
    assert.throws(() => fill("/x/{a}{user_id}", { a: ".", userId: "." }), InvalidRequestError);
    for (const a of ["../b", "b/..", "b/./c", "b/../../c"]) {
      assert.throws(() => fillPath("/x/{a}/y", [{ name: "a", in: "path", encode: styles.segments }], () => a), InvalidRequestError);
    }
    assert.throws(() => fill("/x/.{a}", { a: "." }), InvalidRequestError);
  });
});
