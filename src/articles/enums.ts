import { wordEnum } from "../graphql/word-enum.ts";
import type { WriterRole } from "./words.ts";

export const WriterRoleEnum = wordEnum<WriterRole>(
  "WriterRole",
  "What somebody did for an article.",
  {
    AUTHOR: "Wrote it.",
    CONTRIBUTOR: "Contributed to it.",
  },
);
