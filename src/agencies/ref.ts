import { builder } from "../api/builder.ts";
import type { AgencyRow } from "../things/rows.ts";

export const Agency = builder.objectRef<AgencyRow>("Agency");
