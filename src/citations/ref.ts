import { builder } from "../graphql/builder.ts";
import type { CitationRow } from "./rows.ts";

export const Citation = builder.objectRef<CitationRow>("Citation");
