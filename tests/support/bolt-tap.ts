import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Neo4jAddress } from "../../src/graph/driver.ts";

/** The message COMMIT as Bolt sends it: a chunk of two bytes, a structure without fields. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12]);

/**
 * A line to a real Neo4j that keeps a record of what goes over it, and that can be cut at the worst
 * moment: when the commit has been done, and its answer is on the way.
 * @param onSend is told how many times something was sent so far, before it is passed on
 */
export async function tapBolt(
  address: Neo4jAddress,
  onSend: (messages: number) => void = () => {},
) {
  const { hostname, port } = new URL(address.uri);
  const tap = { sent: "", received: "", commits: 0, cutsAfterCommit: false };
  const sockets = new Set<Socket>();
  let messages = 0;
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    let isCommitting = false;
    client.on("data", (data) => {
      messages += 1;
      onSend(messages);
      tap.sent += data.toString("latin1");
      if (data.includes(COMMIT)) {
        tap.commits += 1;
        isCommitting = true;
      }
      neo4j.write(data);
    });
    neo4j.on("data", (data) => {
      if (isCommitting && tap.cutsAfterCommit) return client.destroy();
      isCommitting = false;
      tap.received += data.toString("latin1");
      client.write(data);
    });
    for (const [socket, other] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      sockets.add(socket);
      socket.on("close", () => other.destroy());
      socket.on("error", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(tap, {
    address: { ...address, uri },
    cut() {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
}
