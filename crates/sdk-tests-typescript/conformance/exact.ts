/** A string, or a number, of JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What integers become that a number cannot hold: text that no document has. */
const LONG = "\u{e000}";

/** JSON in which no digit of a long integer is lost: they become texts of their own kind, to be compared. */
export function parseExact(text: string): unknown {
  const marked = text.replace(TOKEN, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${LONG}${token}"` : token,
  );
  return JSON.parse(marked);
}

/** The JSON of what `parseExact` gave. */
export function writeExact(value: unknown): string {
  return JSON.stringify(value).replace(new RegExp(`"${LONG}(-?\\d+)"`, "g"), "$1");
}

/** The same in which bigints are integers, as items of a test hold them. */
export function textOf(value: unknown): string {
  return writeExact(
    JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? longOf(inner) : inner))),
  );
}

function longOf(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : `${LONG}${value}`;
}
