/**
 * What a server's process is told by its environment.
 * @throws Error when it is not told
 */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
