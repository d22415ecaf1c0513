// Loaded into a real server by --import: on SIGUSR2 it says what the process listens on and what it has loaded.
import { createRequire } from "node:module";

const { cache } = createRequire(import.meta.url);

process.on("SIGUSR2", () => {
  const listening = process.getActiveResourcesInfo().filter((kind) => kind === "TCPServerWrap");
  const packages = Object.keys(cache).map(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path,
  );
  const loaded = [...new Set(packages)];
  console.log(`LOADED ${JSON.stringify({ listening: listening.length, loaded })}`);
});
