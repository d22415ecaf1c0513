import { fileURLToPath } from "node:url";

/** The folder for results and the servers' logs; not part of the repository. */
export const RESULTS = fileURLToPath(new URL("../results/", import.meta.url));
