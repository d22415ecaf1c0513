/**
 * Reads a setting of a server's process from its environment.
 * @throws Error when it is not set
 */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
