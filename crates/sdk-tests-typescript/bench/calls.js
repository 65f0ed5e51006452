// Calls per second of a generated package, against a `fetch` that is written by hand and does the same JSON work, with a
// server on this machine. Blocks of both alternate by chance, so that what disturbs the machine disturbs both. Where others
// use the machine too, the relation of the processor time that this process took is the steadier one.
//
//     npm run build --workspace generated/typescript/pimms && npm run bench --workspace crates/sdk-tests-typescript

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";

import { PimmsCore } from "pimms/core.js";
import { customersList } from "pimms/funcs/customersList.js";

const BUDGET = 0.95;
const ROUNDS = 120;
const WARM_UP = 30;

const [, , role, count = "100"] = process.argv;

if (role === "serve") await serve(Number(count));
else for (const size of [20, 100]) for (const atOnce of [1, 16]) await compare(size, atOnce);

/** Answers each request with a list of customers, and tells its port. */
async function serve(size) {
  const customers = Array.from({ length: size }, (_, index) => ({
    id: `cus_${index}`,
    externalId: `ext_${index}`,
    name: `Customer ${index}`,
    email: `customer${index}@example.com`,
    avatar: null,
    country: "FR",
    createdAt: "2025-02-13T09:00:00.000Z",
    discount: { id: `dis_${index}`, amount: 10, type: "percentage", maxDuration: 3 },
  }));
  const text = JSON.stringify(customers);
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
}

async function compare(size, atOnce) {
  const server = spawn(process.execPath, [new URL(import.meta.url).pathname, "serve", String(size)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await once(server.stdout, "data");
  const serverURL = `http://127.0.0.1:${Number(port)}`;
  const client = new PimmsCore({ token: "token", serverURL });

  const ways = {
    async byHand() {
      const query = new URLSearchParams({ email: "ada@example.com" });
      const response = await fetch(`${serverURL}/customers?${query}`, {
        headers: { accept: "application/json", authorization: "Bearer token", "user-agent": "bench/1.0" },
      });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
      const customers = await response.json();
      if (!Array.isArray(customers)) throw new Error("no list of customers");
      return customers;
    },
    async generated() {
      const result = await customersList(client, { email: "ada@example.com" });
      if (!result.ok) throw result.error;
      return result.value;
    },
  };

  const seconds = { byHand: [], generated: [] };
  const processor = { byHand: [], generated: [] };
  const block = Math.max(100, 8 * atOnce);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const name of Math.random() < 0.5 ? ["byHand", "generated"] : ["generated", "byHand"]) {
      const started = performance.now();
      const spent = process.cpuUsage();
      let left = block;
      const worker = async () => {
        while (left-- > 0) await ways[name]();
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      // The first rounds are for the compilers.
      if (round < 0) continue;
      seconds[name].push((performance.now() - started) / 1000);
      const { user, system } = process.cpuUsage(spent);
      processor[name].push(user + system);
    }
  }
  server.kill();

  // Of each round the relation, as both of it met the same machine.
  const relation = ({ byHand, generated }) => middle(byHand.map((time, round) => time / generated[round])).toFixed(2);
  const [ratio, ofProcessor] = [relation(seconds), relation(processor)];
  const perSecond = (name) => (block / middle(seconds[name])).toFixed(0);
  console.log(
    `${String(size).padStart(3)} items, ${String(atOnce).padStart(2)} at once: ${perSecond("byHand")} calls a second by hand, ` +
      `${perSecond("generated")} generated, ratio ${ratio}, of processor time ${ofProcessor} (budget: at least ${BUDGET})`,
  );
}

function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
