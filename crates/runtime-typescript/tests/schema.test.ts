import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { base64 } from "../src/base64.ts";
import { date, dateTime, RFCDate } from "../src/dates.ts";
import { decimal, exact } from "../src/decimal.ts";
import { decode } from "../src/decode.ts";
import { encode } from "../src/encode.ts";
import { int64, lossless } from "../src/lossless.ts";
import { losslessJsonStyle, losslessWholeJsonStyle } from "../src/losslessstyle.ts";
import { map, openObject } from "../src/maps.ts";
import type { Style } from "../src/operation.ts";
import { write } from "../src/parameters.ts";
import { getKey, type Schema } from "../src/schema.ts";
import { deepObjectStyle, formStyle } from "../src/styles.ts";
import { tuple } from "../src/tuples.ts";
import { taggedUnion, union } from "../src/unions.ts";
import { validate } from "../src/validate.ts";

const customer: Schema = {
  fields: { createdAt: dateTime, parent: () => customer, children: { list: () => customer } },
  wire: { createdAt: "created_at", externalId: "external_id" },
};

/** Decodes, and checks that encoding gives the same JSON again. */
function roundTrip(schema: Schema, json: unknown): unknown {
  const model = decode(schema, structuredClone(json));
  assert.deepEqual(JSON.parse(JSON.stringify(encode(schema, model))), json);
  return model;
}

describe("objects", () => {
  it("are renamed at every depth", () => {
    const json = {
      id: 1,
      external_id: "a",
      parent: { created_at: "2025-01-01T00:00:00Z", children: [{ external_id: "b" }] },
    };
    const model = roundTrip(customer, json) as Record<string, unknown>;
    assert.deepEqual(Object.keys(model), ["id", "externalId", "parent"]);
    assert.ok((model["parent"] as { createdAt: unknown }).createdAt instanceof Date);
  });

  it("keep what nobody knows, null, and what is not as it should be", () => {
    const json = { shoe_size: 44, created_at: null, parent: "root", children: { a: 1 } };
    assert.deepEqual(roundTrip(customer, json), { shoe_size: 44, createdAt: null, parent: "root", children: { a: 1 } });
    assert.deepEqual(decode(customer, ["x"]), ["x"]);
  });

  it("prefer what is known to what is only called alike", () => {
    assert.deepEqual(decode(customer, { external_id: "known", externalId: "stranger" }), { externalId: "known" });
    assert.deepEqual(decode(customer, { externalId: "stranger", external_id: "known" }), { externalId: "known" });
  });

  it("leave the prototype alone", () => {
    const json: unknown = JSON.parse('{"__proto__": {"admin": true}, "constructor": 1, "external_id": "a"}');
    const model = decode(customer, json) as Record<string, unknown>;
    assert.equal(Object.getPrototypeOf(model), Object.prototype);
    assert.equal(model["admin"], undefined);
    assert.deepEqual(Object.keys(model), ["__proto__", "constructor", "externalId"]);
    assert.equal(JSON.stringify(encode(customer, model)), JSON.stringify(json));
    const renamed: Schema = { wire: { constructor: "ctor" } };
    assert.deepEqual(Object.entries(decode(renamed, { ctor: 1 }) as object), [["constructor", 1]]);
    assert.deepEqual(decode({ wire: { a: "b" } }, { toString: 1 }), { toString: 1 });
  });

  it("take the getters of a class, and not what each class inherits", () => {
    class Filter {
      readonly toString = () => "own";
      get email() {
        return "a@b.c";
      }
    }
    const filter = new Filter();
    const read = (key: string) => getKey(filter as unknown as Record<string, unknown>, key);
    assert.equal(read("email"), "a@b.c");
    assert.equal(read("toString"), filter.toString);
    for (const key of ["constructor", "__proto__", "hasOwnProperty"]) assert.equal(read(key), undefined, key);
  });

  it("do not send what only the server sets, and send constants", () => {
    const input: Schema = { readOnly: ["id"], constants: { kind: "person" }, wire: { kind: "@kind", lastName: "last_name" } };
    assert.deepEqual(encode(input, { id: "x", lastName: "L", gone: undefined }), { last_name: "L", "@kind": "person" });
    assert.deepEqual(encode(input, { kind: "other" }), { "@kind": "other" });
  });

  it("are refused beyond a depth of 128", () => {
    let deep: object = {};
    for (let depth = 0; depth < 200; depth++) deep = { parent: deep };
    assert.throws(() => decode(customer, deep), RangeError);
    assert.throws(() => encode(customer, deep), RangeError);
  });

  it("are not copied where nothing differs", () => {
    const json = { a: { b: [1] } };
    assert.equal(decode({ required: ["a"] }, json), json);
    assert.equal(decode("any", json), json);
    const list = [json];
    assert.equal(decode({ list: "any" }, list), list);
  });
});

describe("maps", () => {
  it("convert their values and no key", () => {
    const schema: Schema = { as: map, values: () => customer };
    const model = roundTrip(schema, { external_id: { external_id: "a" } });
    assert.deepEqual(model, { external_id: { externalId: "a" } });
  });

  it("may stand behind known fields", () => {
    const schema: Schema = {
      as: openObject,
      object: { fields: { firstName: "any", at: dateTime }, wire: { firstName: "first_name" } },
      values: () => customer,
      name: "additionalProperties",
    };
    const model = roundTrip(schema, { first_name: "A", x: { external_id: "b" } });
    assert.deepEqual(model, { firstName: "A", additionalProperties: { x: { externalId: "b" } } });
  });
});

describe("tuples", () => {
  it("convert each position by its own type, and keep what stands behind the last", () => {
    const schema: Schema = { as: tuple, positions: ["string", date, () => customer] };
    const model = roundTrip(schema, ["a", "2025-02-13", { external_id: "b" }, { external_id: "c" }]);
    assert.deepEqual(model, ["a", new RFCDate("2025-02-13"), { externalId: "b" }, { external_id: "c" }]);
  });

  it("need not have all positions, and may have more elements of one type", () => {
    const schema: Schema = { as: tuple, positions: ["string", date], least: 1, rest: () => customer };
    assert.deepEqual(roundTrip(schema, ["a"]), ["a"]);
    assert.deepEqual(roundTrip(schema, ["a", "2025-02-13", { external_id: "b" }]), [
      "a",
      new RFCDate("2025-02-13"),
      { externalId: "b" },
    ]);
    const either: Schema = { as: union, oneOf: [schema, { list: "any" }] };
    assert.deepEqual(decode(either, ["a", "2025-02-13"]), ["a", new RFCDate("2025-02-13")]);
  });

  it("are told from other lists by their length", () => {
    const schema: Schema = { as: union, oneOf: [{ as: tuple, positions: [date, date] }, { list: "any" }] };
    assert.deepEqual(decode(schema, ["2025-02-13"]), ["2025-02-13"]);
  });
});

describe("unions", () => {
  const card: Schema = { wire: { lastFour: "last_four" }, required: ["lastFour"] };
  const bank: Schema = { fields: { since: date }, wire: { bankName: "bank_name" }, required: ["bankName"] };

  it("are told apart by a tag, and keep variants of tomorrow", () => {
    const schema: Schema = {
      as: taggedUnion,
      oneOf: [() => card, () => bank],
      tag: { name: "objectType", wire: "object_type", cases: { card: 0, bank: 1 } },
    };
    const tagged: Schema = { list: schema };
    const json = [{ object_type: "card", last_four: "1" }, { object_type: "toString", last_four: "2" }, null, 7];
    const decoded = decode(tagged, json) as Record<string, unknown>[];
    assert.equal(decoded[0]?.["lastFour"], "1");
    assert.equal(decoded[1], json[1]);
    assert.deepEqual(encode(schema, { objectType: "card", lastFour: "1" }), { objectType: "card", last_four: "1" });
  });

  it("are told apart by tags that are numbers, and have a variant for all others", () => {
    const schema: Schema = { as: taggedUnion, oneOf: [() => card, () => bank], tag: { name: "v", cases: { 1: 0, true: 0 }, fallback: 1 } };
    assert.deepEqual(roundTrip(schema, { v: 1, last_four: "1" }), { v: 1, lastFour: "1" });
    assert.deepEqual(roundTrip(schema, { v: true, last_four: "1" }), { v: true, lastFour: "1" });
    for (const v of [2, "toString", null, { toString: 1 }, undefined]) {
      const json = { ...(v !== undefined && { v }), bank_name: "b" };
      assert.equal((roundTrip(schema, json) as Record<string, unknown>)["bankName"], "b");
    }
    assert.equal(decode(schema, "text"), "text");
  });

  it("are told apart by what they require and by their kind", () => {
    const schema: Schema = { as: union, oneOf: ["string", "integer", { list: "string" }, () => card, () => bank, date] };
    assert.deepEqual(roundTrip(schema, { bank_name: "b", since: "2025-02-13" }), { bankName: "b", since: new RFCDate("2025-02-13") });
    assert.deepEqual(roundTrip(schema, { last_four: "1" }), { lastFour: "1" });
    for (const plain of ["text", 5, ["a"], { neither: true }, 0.5]) assert.deepEqual(roundTrip(schema, plain), plain);
  });

  it("are told apart by constants", () => {
    const cat: Schema = { constants: { kind: "cat" }, required: ["kind"], wire: { lives: "nine_lives" } };
    const dog: Schema = { constants: { kind: "dog" }, required: ["kind"], wire: { tricks: "nine_lives" } };
    const pet: Schema = { as: union, oneOf: [cat, dog] };
    assert.deepEqual(decode(pet, { kind: "dog", nine_lives: 1 }), { kind: "dog", tricks: 1 });
  });
});

describe("decimals", () => {
  const price: Schema = { fields: { price: decimal, id: int64, all: { list: decimal }, since: date } };

  it("keep their digits", () => {
    const text = '{"price":1.10,"id":9007199254740993,"all":[0.1,1e400,-0,100,12345678901234567890.123,5E-1],"other":[1.10,1.0]}';
    const value = exact.parse(text, (json) => decode(price, json)) as Record<string, unknown>;
    assert.deepEqual(value, {
      price: "1.10",
      id: 9007199254740993n,
      all: ["0.1", "1e400", "-0", "100", "12345678901234567890.123", "5E-1"],
      other: [1.1, 1],
    });
    assert.equal(
      exact.stringify(encode(price, value)),
      '{"price":1.10,"id":9007199254740993,"all":[0.1,1e400,-0,100,12345678901234567890.123,5E-1],"other":[1.1,1]}',
    );
    assert.deepEqual(exact.parse('{"id":1.0,"price":5}', (json) => decode(price, json)), { id: 1n, price: "5" });
  });

  it("are numbers and nothing else", () => {
    for (const text of ["", "1,5", "0x1", "1.", ".5", "01", "NaN", '1"', "1}"]) {
      assert.throws(() => encode(price, { price: text }), /is no decimal number/);
    }
    assert.equal(validate(price, { price: "1.5" })?.path, "$.price");
    assert.equal(validate(price, { price: 1.5 }), undefined);
    assert.throws(() => exact.parse('{"price":1.1.1}', (json) => json), SyntaxError);
    assert.throws(() => exact.parse("{1.10:1}", (json) => json), SyntaxError);
  });

  it("are texts where texts are sent", () => {
    const parameter = (style: Style, value: unknown, type: Schema) => write({ name: "q", in: "query", style, type }, value);
    assert.equal(parameter(formStyle, ["1.10", "2"], { list: decimal }), "q=1.10,2");
    assert.equal(parameter(deepObjectStyle, { price: "1.10" }, price), "q%5Bprice%5D=1.10");
    assert.equal(parameter(losslessWholeJsonStyle, { id: 5n }, price), "%7B%22id%22%3A5%7D");
    assert.equal(parameter(losslessJsonStyle, { price: "1.10", id: 5n }, price), "q=%7B%22price%22%3A1.10%2C%22id%22%3A5%7D");
  });
});

describe("dates", () => {
  it("keep their offset, their digits and their spelling", () => {
    for (const text of [
      "2025-04-11T14:20:08.663487+02:00",
      "2025-04-11t14:20:08z",
      "1990-12-31T23:59:60Z",
      "2025-04-11 14:20:08-08:00",
      "not a date",
      "",
    ]) {
      const model = decode(dateTime, text) as Date;
      assert.ok(model instanceof Date);
      assert.equal(encode(dateTime, model), text);
      assert.equal(JSON.stringify(model), JSON.stringify(text));
    }
  });

  it("are the moment they say", () => {
    const time = (text: string) => (decode(dateTime, text) as Date).getTime();
    assert.equal(time("2025-04-11T14:20:08.663487+02:00"), Date.UTC(2025, 3, 11, 12, 20, 8, 663));
    assert.equal(time("1990-12-31t23:59:60z"), Date.UTC(1991, 0, 1));
    assert.equal(time("2025-04-11T00:00:00"), Date.UTC(2025, 3, 11));
    assert.ok(Number.isNaN(time("11 April 2025")));
    const changed = decode(dateTime, "2025-04-11T14:20:08+02:00") as Date;
    changed.setUTCFullYear(2030);
    assert.equal(encode(dateTime, changed), "2030-04-11T12:20:08.000Z");
  });

  it("are not sent where they are none", () => {
    assert.throws(() => encode(dateTime, new Date(NaN)), TypeError);
    assert.equal(encode(dateTime, new Date(0)), "1970-01-01T00:00:00.000Z");
  });

  it("of days are no moments", () => {
    const day = decode(date, "2024-02-29");
    assert.ok(day instanceof RFCDate);
    assert.equal(`${day.toString()} ${JSON.stringify(day)}`, '2024-02-29 "2024-02-29"');
    assert.equal(decode(date, "2025-02-30"), "2025-02-30");
    for (const bad of ["2025-02-30", "2025-2-3", "20250203", "2025-02-03T00:00:00Z", ""]) {
      assert.throws(() => new RFCDate(bad), RangeError, bad);
    }
    assert.equal(new RFCDate(new Date("2025-02-13T23:59:59Z")).toString(), "2025-02-13");
  });
});

describe("bytes", () => {
  it("are base64", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual(decode(base64, encode(base64, bytes)), bytes);
    assert.deepEqual(decode(base64, "-_8"), Uint8Array.of(0xfb, 0xff));
    assert.equal(decode(base64, "no base64!"), "no base64!");
  });
});

describe("big integers", () => {
  const schema: Schema = { fields: { big: int64, list: { list: int64 } } };
  const parse = (text: string) => lossless.parse(text, (json) => decode(schema, json));

  it("lose no digit", () => {
    assert.deepEqual(parse('{"big": 9007199254740993, "list": [1, -9223372036854775808]}'), {
      big: 9007199254740993n,
      list: [1n, -9223372036854775808n],
    });
    assert.deepEqual(parse('{"big": 5}'), { big: 5n });
    const text = lossless.stringify(encode(schema, { big: 9007199254740993n, list: [1, 2n], s: '"1"' }));
    assert.equal(text, '{"big":9007199254740993,"list":[1,2],"s":"\\"1\\""}');
  });

  it("are numbers where nobody asked for bigints", () => {
    assert.deepEqual(parse('{"other": 9007199254740993, "big": 9007199254740993, "s": "12345678901234567890"}'), {
      other: 9007199254740992,
      big: 9007199254740993n,
      s: "12345678901234567890",
    });
    assert.deepEqual(parse('[12345678901234567890.5, 1e20, "a\\"12345678901234567890"]'), [
      12345678901234567890.5,
      1e20,
      'a"12345678901234567890',
    ]);
  });

  it("are no excuse for what is not JSON", () => {
    for (const bad of ["{12345678901234567890: 1}", "[12345678901234567890,]", "0123456789012345678", '"1234567890123456']) {
      assert.throws(() => parse(bad), SyntaxError, bad);
    }
  });

  it("must be whole", () => {
    assert.throws(() => encode(int64, 2 ** 60), TypeError);
    assert.throws(() => encode(int64, 0.5), TypeError);
  });
});

describe("validation", () => {
  const item: Schema = {
    fields: { id: "string", count: "integer", at: dateTime, kind: "string" },
    wire: { count: "item_count" },
    required: ["id"],
    nullable: ["at"],
    constants: { kind: "item" },
  };
  const page: Schema = { fields: { data: { list: () => item }, more: { as: map, values: "number" } }, required: ["data"] };

  it("finds what is wrong, and where", () => {
    for (const [value, path, message] of [
      [{}, "$.data", "is missing"],
      [{ data: {} }, "$.data", "is no list"],
      [{ data: [{ id: "1" }, {}] }, "$.data[1].id", "is missing"],
      [{ data: [{ id: null }] }, "$.data[0].id", "is null"],
      [{ data: [{ id: "1", item_count: 1.5 }] }, "$.data[0].item_count", "is no integer"],
      [{ data: [{ id: "1", at: "soon" }] }, "$.data[0].at", "is no date-time"],
      [{ data: [{ id: "1", kind: "other" }] }, "$.data[0].kind", 'is not "item"'],
      [{ data: [], more: { "a b": "x" } }, '$.more["a b"]', "is no number"],
      [[], "$", "is no object"],
    ] as const) {
      assert.deepEqual(validate(page, value), { path, message });
    }
  });

  it("looks inside tuples", () => {
    const row: Schema = { as: tuple, positions: ["string", () => item], least: 1, rest: "number" };
    for (const [value, path, message] of [
      [[], "$", "is no tuple"],
      [["a", { id: 5 }], "$[1].id", "is no string"],
      [["a", { id: "1" }, 1, "x"], "$[3]", "is no number"],
    ] as const) {
      assert.deepEqual(validate(row, value), { path, message });
    }
    assert.equal(validate(row, ["a"]), undefined);
    assert.equal(validate(row, ["a", { id: "1" }, 1]), undefined);
    assert.equal(validate({ as: tuple, positions: ["string"] }, ["a", "new"]), undefined);
  });

  it("finds nothing wrong with what is new", () => {
    const value = { data: [{ id: "1", at: null, kind: "item", shoe_size: 44 }], more: { a: 1 }, extra: [] };
    assert.equal(validate(page, value), undefined);
    const either: Schema = { as: union, oneOf: [() => item, "null"] };
    assert.equal(validate(either, { of: "tomorrow" }), undefined);
    assert.deepEqual(validate(either, { id: 5 }), { path: "$.id", message: "is no string" });
  });
});
