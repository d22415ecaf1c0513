#!/usr/bin/env node
// The command line as an installed command: registers the TypeScript loader, then runs the sources.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// Wherever it is called: by default the settings of the current folder would count.
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import("../src/main.ts");
