import { builder } from "../api/builder.ts";
import type { StatementRow } from "../things/rows.ts";

export const Statement = builder.objectRef<StatementRow>("Statement");
