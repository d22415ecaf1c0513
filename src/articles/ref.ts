import { builder } from "../api/builder.ts";
import type { ArticleRow } from "../things/rows.ts";

export const Article = builder.objectRef<ArticleRow>("Article");
