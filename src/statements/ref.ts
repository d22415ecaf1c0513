import { builder } from "../graphql/builder.ts";
import type { StatementRow } from "../things/rows.ts";

export const Statement = builder.objectRef<StatementRow>("Statement");
