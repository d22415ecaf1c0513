import { builder } from "../graphql/builder.ts";
import type { TopicRow } from "../things/rows.ts";

export const Topic = builder.objectRef<TopicRow>("Topic");
