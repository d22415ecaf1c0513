import { builder } from "../graphql/builder.ts";
import type { Path as PathFound } from "./find-paths.ts";
import type { Hop as HopOfPath } from "./hop.ts";
import type { SkippedHub as HubSkipped } from "./skipped-hubs.ts";

export const Path = builder.objectRef<PathFound>("Path");
export const Hop = builder.objectRef<HopOfPath>("Hop");
export const SkippedHub = builder.objectRef<HubSkipped>("SkippedHub");
