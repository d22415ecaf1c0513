import { fileURLToPath } from "node:url";

/** Where results and the servers' logs go; not part of the repository. */
export const RESULTS = fileURLToPath(new URL("../results/", import.meta.url));
