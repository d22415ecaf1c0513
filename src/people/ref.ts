import { builder } from "../graphql/builder.ts";
import type { PersonRow } from "../things/rows.ts";

export const Person = builder.objectRef<PersonRow>("Person");
