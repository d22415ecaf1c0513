import { builder } from "../graphql/builder.ts";
import type { AgencyRow } from "../things/rows.ts";

export const Agency = builder.objectRef<AgencyRow>("Agency");
