import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A status and a body of JSON by method and path: `GET /customers`. */
export type Answers = Readonly<Record<string, readonly [number, unknown]>>;

/** Runs calls against a server of this machine, of which the environment tells clients; `run` sees the requests that came. */
export async function answering(
  variable: string,
  answers: Answers,
  run: (requests: readonly string[]) => Promise<void>,
): Promise<void> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const called = `${request.method ?? ""} ${decodeURIComponent((request.url ?? "").replace(/\?.*/, ""))}`;
    requests.push(called);
    const [status, body] = answers[called] ?? [599, { message: `nothing is at ${called}` }];
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  process.env[variable] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await run(requests);
  } finally {
    Reflect.deleteProperty(process.env, variable);
    server.close();
    server.closeAllConnections();
  }
}
