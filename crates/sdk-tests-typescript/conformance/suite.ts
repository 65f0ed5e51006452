import { readdirSync, readFileSync } from "node:fs";

import { parseExact } from "./exact.ts";

/** The folder of the suite, seen from where the tests are built. */
const FOLDER = new URL("../../../../conformance/", import.meta.url);

/** A case, as the suite's README describes it. */
export interface Case {
  name: string;
  call: string;
  exchanges: Exchange[];
  gives?: Gives;
}

/** What is sent, and how the server answers. */
export interface Exchange {
  request: {
    method: string;
    target: string;
    headers?: Record<string, string | number | boolean | null>;
    body?: unknown;
    text?: string;
    parts?: Part[];
  };
  response: {
    status?: number;
    headers?: Record<string, string>;
    body?: unknown;
    text?: string;
    type?: string;
    bytes?: string;
    announces?: number;
    cuts?: number[];
    closes?: boolean;
  };
}

/** A part of a multipart body. */
export interface Part {
  name: string;
  filename?: string;
  type?: string;
  text?: string;
  body?: unknown;
}

/** What a call gives. */
export interface Gives {
  "sent back by"?: string;
  as?: unknown;
  items?: unknown[];
  streamed?: unknown[];
  downloaded?: string;
  "downloaded bytes"?: string;
  nothing?: boolean;
  error?: Record<string, unknown>;
}

/** The names of the suite's files. */
export const files: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && name !== "openapi.json")
  .map((name) => name.replace(".json", ""))
  .sort();

/** The cases of a file. */
export function casesOf(file: string): Case[] {
  const text = readFileSync(new URL(`${file}.json`, FOLDER), "utf8");
  return (parseExact(text) as { "x-cases": Case[] })["x-cases"];
}
