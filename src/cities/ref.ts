import { builder } from "../graphql/builder.ts";
import type { CityRow } from "../things/rows.ts";

export const City = builder.objectRef<CityRow>("City");
