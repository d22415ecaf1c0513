/**
 * Whether two words differ by some letters that were added, removed, changed or swapped with their neighbors, but not by
 * more: the distance as the index counts it.
 * @param most 1 or 2
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  return a !== b && isWithin(a, b, most);
}

function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  if (restOfA === restOfB) return true;
  if (most === 0) return false;
  const left = most - 1;
  return (
    isWithin(restOfA.slice(1), restOfB.slice(1), left) ||
    isWithin(restOfA.slice(1), restOfB, left) ||
    isWithin(restOfA, restOfB.slice(1), left) ||
    (restOfA[0] === restOfB[1] &&
      restOfA[1] === restOfB[0] &&
      isWithin(restOfA.slice(2), restOfB.slice(2), left))
  );
}
