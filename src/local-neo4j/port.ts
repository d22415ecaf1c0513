import { createServer } from "node:net";
import { errorCode, failure } from "./failure.ts";

/**
 * Checks that a chosen port is free on loopback, because Neo4j reports it only after seconds.
 * @param port 0 needs no check: the operating system assigns a free one
 * @throws Problem LOCAL_NEO4J when it is taken or reserved
 */
export async function requireFreePort(port: number): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  } catch (error) {
    const reason =
      errorCode(error) === "EADDRINUSE"
        ? "is in use by another program"
        : `can't be opened (${errorCode(error)})`;
    throw failure(
      `Port ${port} on 127.0.0.1, chosen for Neo4j with NEO4J_BOLT_PORT, ${reason}. Choose another, or unset NEO4J_BOLT_PORT for any free one.`,
      error,
    );
  }
}
