import { createServer, type Server, type Socket } from "node:net";

import { writeExact } from "./exact.ts";
import type { Exchange } from "./suite.ts";

/** A request as it was on the wire. */
export interface Seen {
  method: string;
  target: string;
  /** By their names in lower case. */
  headers: Map<string, string>;
  body: string;
}

/** A server that answers what a case says, in its order, one request to a connection. */
export class Playing {
  /** What it was asked. */
  readonly seen: Seen[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /** `seed` is by which bodies are cut. */
  constructor(responses: Exchange["response"][], seed: number) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      let received = Buffer.alloc(0);
      socket.on("data", (bytes) => {
        received = Buffer.concat([received, bytes]);
        const seen = requestOf(received);
        if (seen === undefined) return;
        socket.removeAllListeners("data");
        const response = responses[this.seen.push(seen) - 1] ?? { status: 500 };
        if (response.closes === true) socket.destroy();
        else void answer(socket, response, seed);
      });
    });
  }

  /** Begins, and gives its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
  }

  /** Hangs up on everybody. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A request, once it is all there. */
function requestOf(bytes: Buffer): Seen | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = new Map(lines.map((header) => {
    const [, name = "", value = ""] = /^([^:]*): *(.*)$/.exec(header) ?? [];
    return [name.toLowerCase(), value];
  }));
  const rest = bytes.subarray(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? unchunked(rest) : rest;
  if (body === undefined || body.length < Number(headers.get("content-length") ?? 0)) return undefined;
  const [method = "", target = ""] = line.split(" ");
  return { method, target, headers, body: body.toString() };
}

function unchunked(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at);
    if (end < 0) return undefined;
    const length = parseInt(bytes.subarray(at, end).toString(), 16);
    if (length === 0) return Buffer.concat(chunks);
    if (bytes.length < end + 2 + length + 2) return undefined;
    chunks.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

async function answer(socket: Socket, response: Exchange["response"], seed: number): Promise<void> {
  const { status = 200, headers = {}, body, text, type = "application/json", bytes, announces } = response;
  const content = body === undefined ? (bytes === undefined ? Buffer.from(text ?? "") : Buffer.from(bytes, "hex")) : Buffer.from(writeExact(body));
  const lines = [`HTTP/1.1 ${status} Said`, "connection: close"];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  const hasBody = body !== undefined || text !== undefined || bytes !== undefined;
  if (hasBody) lines.push(`content-type: ${type}`);
  if (seed === 0) {
    // What has no body must not announce one.
    if (hasBody || ![204, 304].includes(status)) lines.push(`content-length: ${announces ?? content.length}`);
    socket.end(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), content]));
    return;
  }
  socket.write(`${lines.join("\r\n")}\r\ntransfer-encoding: chunked\r\n\r\n`);
  for (const chunk of cut(content, seed)) {
    // Each for itself, as far as the operating system lets them be.
    await new Promise((resolve) => setImmediate(resolve));
    socket.write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]));
  }
  socket.end("0\r\n\r\n");
}

/** Pieces of 1 to 8 bytes, by the numbers that the suite's README gives. */
function cut(bytes: Buffer, seed: number): Buffer[] {
  const chunks: Buffer[] = [];
  let x = BigInt(seed);
  for (let at = 0; at < bytes.length; ) {
    x = (x * 1103515245n + 12345n) % 2n ** 31n;
    const length = 1 + Number((x / 65536n) % 8n);
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}
