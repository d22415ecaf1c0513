import type { TestProject } from "vitest/node";
import { provideScratch, provideSeeded } from "./test-databases.ts";

/** Both databases, started side by side. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stops = await Promise.all([provideScratch(project), provideSeeded(project)]);
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
