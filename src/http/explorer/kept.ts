/**
 * Caches a value for a while. Concurrent callers share one computation.
 * @param keptMs how long a value is valid, in milliseconds
 */
export function kept<V>(make: () => Promise<V>, keptMs: (value: V) => number): () => Promise<V> {
  let value: Promise<V> | null = null;
  let goodUntil = 0;
  return () => {
    if (value === null || performance.now() >= goodUntil) {
      goodUntil = Number.POSITIVE_INFINITY;
      value = make().then(
        (made) => {
          goodUntil = performance.now() + keptMs(made);
          return made;
        },
        (error) => {
          value = null;
          throw error;
        },
      );
    }
    return value;
  };
}
