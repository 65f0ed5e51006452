import type { Shape, Table } from "./schema.ts";

/**
 * A day without a time: `2025-02-13` (RFC 3339, full-date). It is not a `Date`, as a day is no moment and would be
 * another one in another time zone.
 */
export class RFCDate {
  readonly #text: string;

  /**
   * A day from its text, or the day on which a moment falls in UTC; without an argument, today in UTC.
   *
   * @throws RangeError if the text is no day, or the moment no moment
   */
  constructor(value: string | Date = new Date()) {
    const text = typeof value === "string" ? value : value.toISOString().slice(0, 10);
    const time = Date.parse(`${text}T00:00:00Z`);
    // Date.parse takes the 30th of February for the 2nd of March; what comes back out tells.
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) || text.length !== 10) {
      throw new RangeError(`${JSON.stringify(text)} is no day such as "2025-02-13"`);
    }
    this.#text = text;
  }

  /** `2025-02-13` */
  toString(): string {
    return this.#text;
  }

  /** `2025-02-13` */
  toJSON(): string {
    return this.#text;
  }

  /** The beginning of the day in UTC. */
  toDate(): Date {
    return new Date(`${this.#text}T00:00:00Z`);
  }
}

/**
 * A moment as the API wrote it. It is a `Date`, and goes back out with the offset and the digits it came with, as long as
 * nobody changes it. A text that is no moment is an invalid date that keeps its text.
 */
export class Timestamp extends Date {
  readonly #text: string;
  readonly #time: number;

  constructor(text: string) {
    super(instant(text));
    this.#text = text;
    this.#time = this.getTime();
  }

  /** The text it came with; after a change, the moment in UTC. */
  override toJSON(): string {
    return Object.is(this.getTime(), this.#time) ? this.#text : this.toISOString();
  }
}

const RFC3339 =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[Tt ](?<minute>\d\d:\d\d):(?<second>\d\d(?:\.\d+)?)(?<zone>[Zz]|[+-]\d\d:?\d\d)?)?$/;

/** What a moment consists of, as far as the text has it. */
function partsOf(text: string): Table<string | undefined> {
  return RFC3339.exec(text)?.groups ?? {};
}

/** Milliseconds since 1970, or NaN. A missing offset is read as UTC, so that the answer is the same everywhere. */
function instant(text: string): number {
  const { day, minute = "00:00", second = "00", zone = "Z" } = partsOf(text);
  if (!day) return NaN;
  // A leap second is the last one of its minute, and one more.
  const leap = second.startsWith("60");
  const time = Date.parse(`${day}T${minute}:${leap ? second.replace("60", "59") : second}${zone.toUpperCase()}`);
  return leap ? time + 1000 : time;
}

/** Whether it is a moment to the letter of RFC 3339: with a time, an offset, and a day that there is. */
function isMoment(value: unknown): boolean {
  if (typeof value !== "string" || Number.isNaN(instant(value))) return false;
  const { day, minute, zone } = partsOf(value);
  return !!minute && !!zone && isDay(day);
}

function isDay(value: unknown): boolean {
  try {
    return typeof value === "string" && new RFCDate(value).toString() === value;
  } catch {
    return false;
  }
}

/** `date-time` of RFC 3339, a `Date`. */
export const dateTime: Shape = {
  as: {
    format: "date-time",
    decode: (value) => (typeof value === "string" ? new Timestamp(value) : value),
    encode: (value) => {
      if (!(value instanceof Date)) return value;
      // JSON.stringify would make null of it, which says something else.
      if (!(value instanceof Timestamp) && Number.isNaN(value.getTime())) throw new TypeError("is an invalid date");
      return value.toJSON();
    },
    fits: (value, decoding) => (decoding ? isMoment(value) : value instanceof Date),
  },
};

/** `date` of RFC 3339, an `RFCDate`. */
export const date: Shape = {
  as: {
    format: "date",
    decode: (value) => {
      try {
        return typeof value === "string" ? new RFCDate(value) : value;
      } catch {
        return value;
      }
    },
    encode: (value) => {
      if (value instanceof Date) return new RFCDate(value).toString();
      return value instanceof RFCDate ? value.toString() : value;
    },
    fits: (value, decoding) => (decoding ? isDay(value) : value instanceof RFCDate),
  },
};
