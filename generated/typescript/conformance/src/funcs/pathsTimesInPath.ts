import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { date, dateTime } from "../lib/dates.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { TimesInPathRequest } from "../models/operations/timesinpath.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/times/{day}/{instant}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "day", in: "path", style: singleStyle, type: date },
    { name: "instant", in: "path", style: singleStyle, type: dateTime },
  ],
  responses: { "204": {} },
};

/** What `pathsTimesInPath` can end with: what the API documents, and what any call can meet. */
export type PathsTimesInPathError = SDKError;

/** Sends `GET /path/times/{day}/{instant}`. */
export function pathsTimesInPath(
  client: ConformanceCore,
  request: TimesInPathRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsTimesInPathError>> {
  return call(client, operation, request, options);
}
