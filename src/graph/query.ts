import type { z } from "zod";
import { type CypherFile, claimCypherFile } from "./cypher-file.ts";
import type { Database, Parameters, ReadScope, RunInTransaction } from "./database.ts";

/** A Cypher file bound to the types of its parameters and rows. */
export interface Query<P extends Parameters, R> {
  cypher: CypherFile;
  /** @throws Problem DATABASE_UNAVAILABLE; ZodError when a row is not of the declared form (a defect) */
  read(database: Database, parameters: P, scope?: ReadScope): Promise<R[]>;
  runIn(run: RunInTransaction, parameters: P): Promise<R[]>;
}

const bound: Query<never, unknown>[] = [];

/**
 * Binds a Cypher file, once, to its parameters and rows; both are checked where they cross into TypeScript.
 * @param file its path below `cypher/`
 */
export function query<P extends z.ZodObject, R extends z.ZodObject>(
  file: string,
  types: { parameters: P; row: R },
): Query<z.input<P> & Parameters, z.output<R>> {
  const cypher = claimCypherFile(file, Object.keys(types.parameters.shape));
  const rows = (records: { toObject(): object }[]) =>
    records.map((record) => types.row.parse(record.toObject()));
  const made: Query<z.input<P> & Parameters, z.output<R>> = {
    cypher,
    read: async (database, parameters, scope) =>
      rows(await database.read(cypher, types.parameters.parse(parameters), scope)),
    runIn: async (run, parameters) => rows(await run(cypher, types.parameters.parse(parameters))),
  };
  bound.push(made);
  return made;
}

/** Every query that loaded modules have bound: the tests ask Neo4j to explain each. */
export function boundQueries(): readonly Pick<Query<never, unknown>, "cypher">[] {
  return bound;
}
