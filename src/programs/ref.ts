import { builder } from "../graphql/builder.ts";
import type { ProgramRow } from "../things/rows.ts";

export const Program = builder.objectRef<ProgramRow>("Program");
