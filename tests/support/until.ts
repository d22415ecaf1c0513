import { vi } from "vitest";

/** Waits until another program is in a state that it sends no event for: asks it fifty times a second. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(holds, { timeout: 40_000, interval: 20 });
}
