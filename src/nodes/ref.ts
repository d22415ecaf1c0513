import { builder } from "../graphql/builder.ts";

/** All that has an id: things, links and citations. */
export const Node = builder.interfaceRef<{ id: string }>("Node");
