import { afterEach } from "node:test";

import { type Loopback, type Reply, serve } from "./server.ts";

const open: Loopback[] = [];

/** A server that gives these answers in turn, and the last of them from then on. It ends with the test. */
export async function start(...replies: Reply[]): Promise<Loopback> {
  return track(await serve((_, count) => replies[Math.min(count, replies.length - 1)]));
}

/** A server that ends with the test. */
export function track(server: Loopback): Loopback {
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
