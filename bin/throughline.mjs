#!/usr/bin/env node
// The command line as an installed command: registers the TypeScript loader, then runs the sources.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
