import neo4j, { type Driver } from "neo4j-driver";

/** Where to reach a Neo4j, and with which user. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

const CONNECT_TIMEOUT_MS = 2_000;
/**
 * Neo4j reserves 2 MiB for each transaction, however small, and the smallest local one has 128 MiB
 * for all of them: with the driver's default of 100 connections, a crowd of tiny reads would run
 * out of memory.
 */
export const MOST_CONNECTIONS = 50;

/**
 * A connection that has been idle this long is tested before use, so that a restarted or frozen
 * database costs a reconnect and not a failed request. A connection used more recently is assumed
 * to work: testing before every read would add a round trip to each.
 */
const IDLE_BEFORE_TEST_MS = 100;

/**
 * Opens a driver with short timeouts: a frozen database would block a default driver for 90 s.
 * Integers are returned as JavaScript numbers.
 */
export function openDriver(address: Neo4jAddress): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS,
    connectionLivenessCheckTimeout: IDLE_BEFORE_TEST_MS,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    telemetryDisabled: true,
    userAgent: "throughline",
  });
}
