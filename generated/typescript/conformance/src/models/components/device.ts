import { map } from "../../lib/maps.ts";
import type { Open } from "../../lib/open.ts";
import type { Schema } from "../../lib/schema.ts";
import type { Level } from "./level.ts";
import type { State } from "./state.ts";

/** The field `inline` of `Device`. */
export const DeviceInline = {
  A: "a",
} as const;
/** The field `inline` of `Device`. */
export type DeviceInline = Open<(typeof DeviceInline)[keyof typeof DeviceInline]>;

/** The response body of `readDevice` and the request body of `writeDevice`. */
export interface Device {
  state: State;
  level?: Level | undefined;
  states?: State[] | undefined;
  byState?: Record<string, State> | undefined;
  inline?: DeviceInline | null | undefined;
}

/** How `Device` travels as JSON. */
export const deviceSchema: Schema = {
  fields: {
    state: "string",
    level: "integer",
    states: { list: "string" },
    byState: { as: map, values: "string" },
    inline: "string",
  },
  wire: { byState: "by_state" },
  required: ["state"],
  nullable: ["inline"],
};
