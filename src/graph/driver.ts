import neo4j, { type Driver } from "neo4j-driver";

/** Where a Neo4j answers, and as whom. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

const MILLISECONDS_TO_CONNECT = 2_000;
/**
 * Neo4j reserves 2 MiB for each transaction, however little it does, and the smallest local one has
 * 128 MiB for all: with the driver's own 100, a crowd of tiny reads would be refused for want of memory.
 */
export const MOST_CONNECTIONS = 50;

/**
 * A connection that has rested so long is tested before use, so that a restarted or frozen database costs a
 * reconnect and not a failed request. One that was in use just now is as good as in use: a test before every
 * read would be a round trip more for each.
 */
const MILLISECONDS_OF_TRUST = 100;

/**
 * A driver that gives up soon: a frozen database would hold a default driver for 90 s. Integers come
 * back as JavaScript numbers.
 */
export function openDriver(address: Neo4jAddress): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: MILLISECONDS_TO_CONNECT,
    connectionAcquisitionTimeout: MILLISECONDS_TO_CONNECT,
    connectionLivenessCheckTimeout: MILLISECONDS_OF_TRUST,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
    userAgent: "throughline",
  });
}
