import { builder } from "../graphql/builder.ts";
import type { ArticleRow } from "../things/rows.ts";

export const Article = builder.objectRef<ArticleRow>("Article");
