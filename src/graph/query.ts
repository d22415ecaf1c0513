import neo4j from "neo4j-driver";
import { z } from "zod";
import { type CypherFile, claimCypherFile } from "./cypher-file.ts";
import type { Database } from "./database.ts";
import type { Parameters, ReadScope, RunScope } from "./scope.ts";
import type { RunInTransaction } from "./write.ts";

/** A parameter that Cypher takes as an integer, as LIMIT must: the driver would send a float. */
export const integer = z.int().transform((value) => neo4j.int(value));

/** A Cypher file bound to the types of its parameters and rows. */
export interface Query<P extends Parameters, R> {
  cypher: CypherFile;
  /**
   * @throws Problem DATABASE_UNAVAILABLE; ZodError when a row does not match the declared schema (a
   *   defect)
   */
  read(database: Database, parameters: P, scope?: ReadScope): Promise<R[]>;
  /** Row by row; see `Database.stream`. @throws as `read` does */
  stream(database: Database, parameters: P, scope?: RunScope): AsyncGenerator<R, void, undefined>;
  /** Runs inside a write transaction, whose scope applies. @throws as `read` does */
  runIn(run: RunInTransaction, parameters: P): Promise<R[]>;
}

const bound: Query<never, unknown>[] = [];

/**
 * Binds a Cypher file, once, to its parameters and rows; both are validated.
 * @param file its path below `cypher/`
 */
export function query<P extends z.ZodObject, R extends z.ZodObject>(
  file: string,
  types: { parameters: P; row: R },
): Query<z.input<P> & Parameters, z.output<R>> {
  const cypher = claimCypherFile(file, Object.keys(types.parameters.shape));
  const row = (record: { toObject(): object }) => types.row.parse(record.toObject());
  const made: Query<z.input<P> & Parameters, z.output<R>> = {
    cypher,
    read: async (database, parameters, scope) =>
      (await database.read(cypher, types.parameters.parse(parameters), scope)).map(row),
    async *stream(database, parameters, scope) {
      const records = database.stream(cypher, types.parameters.parse(parameters), scope);
      for await (const record of records) yield row(record);
    },
    runIn: async (run, parameters) =>
      (await run(cypher, types.parameters.parse(parameters))).map(row),
  };
  bound.push(made);
  return made;
}

/** Every query that loaded modules have bound. The tests run EXPLAIN on each. */
export function boundQueries(): readonly Pick<Query<never, unknown>, "cypher">[] {
  return bound;
}
