import type { Table } from "./schema.ts";

declare const process: { readonly env: Table<string | undefined> };

/** A variable of the environment, where there is one; an empty one counts as not set. */
export function environment(name: string): string | undefined {
  try {
    return process.env[name] || undefined;
  } catch {
    // There is none, or Deno was not allowed to look.
    return undefined;
  }
}

/** Whether this is a page of a browser or a worker of one, where redirects and some headers are the browser's. */
export function isBrowser(): boolean {
  return "document" in globalThis || "WorkerGlobalScope" in globalThis;
}
