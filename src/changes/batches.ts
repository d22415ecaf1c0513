const ROWS_A_BATCH = 1_000;

/** What a write gives to one statement after another, as a parameter has to fit into its memory. */
export function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_A_BATCH) yield rows.slice(at, at + ROWS_A_BATCH);
}
