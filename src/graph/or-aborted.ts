/**
 * What the work gives, or at once the signal's reason when that comes first. The work itself goes on
 * until whoever does it is told; how it ends is then of no interest to anybody.
 */
export function orAborted<T>(work: PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    const settled = () => signal?.removeEventListener("abort", leave);
    work.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error) => {
        settled();
        reject(error);
      },
    );
  });
}
