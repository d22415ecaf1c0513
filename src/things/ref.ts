import { builder } from "../graphql/builder.ts";
import type { EntityRow, NameRow, ThingRow } from "./rows.ts";

export const Thing = builder.interfaceRef<ThingRow>("Thing");
export const Entity = builder.interfaceRef<EntityRow>("Entity");
export const Name = builder.objectRef<NameRow>("Name");
