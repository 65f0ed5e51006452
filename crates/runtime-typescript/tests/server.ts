import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from "node:net";

/** A request that reached the server. */
export interface Seen {
  method: string;
  /** Path and query as they were on the wire. */
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A server on this machine. */
export interface Loopback {
  url: string;
  seen: Seen[];
  close(): Promise<void>;
}

/** An answer: status, headers and body. */
export type Reply = [status: number, body?: unknown, headers?: Record<string, string>];

/** Answers each request as the function says; the number of requests before it is its second argument. */
export async function serve(
  answer: (seen: Seen, count: number, response: ServerResponse) => Reply | undefined | Promise<Reply | undefined>,
): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const record: Seen = {
        method: request.method ?? "",
        target: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      void Promise.resolve(answer(record, seen.push(record) - 1, response)).then((reply) => {
        if (reply === undefined) return;
        const [status, body, headers = {}] = reply;
        const isText = typeof body === "string" || Buffer.isBuffer(body);
        if (body !== undefined && headers["content-type"] === undefined) headers["content-type"] = "application/json";
        response.writeHead(status, headers).end(body === undefined || isText ? body : JSON.stringify(body));
      });
    });
  });
  return listen(server, seen, () => {
    server.closeAllConnections();
  });
}

/** Gives each connection to the function, so that every byte is under control. */
export async function serveRaw(connected: (socket: Socket, count: number) => void): Promise<Loopback> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    connected(socket, count++);
  });
  return listen(server, [], () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listen(server: RawServer, seen: Seen[], hangUp: () => void): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        hangUp();
        server.close(() => {
          resolve();
        });
      }),
  };
}
