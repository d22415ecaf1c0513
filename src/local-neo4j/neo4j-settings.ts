import type { LocalNeo4j } from "../config.ts";
import { dataPaths } from "./paths.ts";

/**
 * Neo4j's configuration: it is reachable only from this machine, and Cypher can't access files or
 * other machines. Neo4j refuses to start with an unknown setting.
 */
export function neo4jSettings(settings: LocalNeo4j): Record<string, string> {
  const { logs } = dataPaths(settings.dataFolder);
  // Limiting all queries together to half the heap leaves room for the rest of Neo4j.
  const queriesMiB = Math.floor(settings.heapMiB / 2);
  return {
    "server.config.strict_validation.enabled": "true",
    "dbms.security.auth_enabled": "true",

    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${settings.boltPort}`,
    "server.routing.listen_address": "127.0.0.1:0",
    "server.http.enabled": "false",
    "server.https.enabled": "false",

    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    // LOAD CSV would otherwise fetch from any address that this machine can reach.
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",

    "server.directories.logs": logs,
    "db.logs.query.enabled": "OFF",

    "server.memory.heap.initial_size": `${settings.heapMiB}m`,
    "server.memory.heap.max_size": `${settings.heapMiB}m`,
    "server.memory.pagecache.size": `${settings.pageCacheMiB}m`,
    "db.memory.transaction.max": `${Math.ceil(queriesMiB / 2)}m`,
    "dbms.memory.transaction.total.max": `${queriesMiB}m`,
    // With the default, 2 s, a query's timeout fires up to that much late.
    "db.transaction.monitor.check.interval": "100ms",

    // Recovery needs the log only since the last checkpoint; the default keeps two days, and at
    // least 256 MiB.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "64m size",

    // By default, every shutdown waits 10 s for connections that our own driver has already closed.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.dbms.bolt.netty_server_shutdown_timeout": "2s",
    "internal.server.bolt.connection_shutdown_wait_time": "5s",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "5s",
    "db.shutdown_transaction_end_timeout": "3s",
  };
}
