import { type LinkKindEntry, unended } from "./link-kind.ts";

/** Links of articles. */
export const articleLinks = {
  "published-by": {
    type: "PUBLISHED_BY",
    from: ["article"],
    to: ["agency"],
    description: "An agency published an article.",
    properties: {},
    forward: {
      word: "publishedBy",
      description: "The outlet that published it.",
      statedAs: "agency",
    },
    backward: {
      word: "published",
      description: "The articles that it published, the latest first.",
    },
    single: "the publisher",
    sentence: ({ from, to }) => `${to} published: ${unended(from)}`,
  },
  "written-by": {
    type: "WRITTEN_BY",
    from: ["article"],
    to: ["person", "agency"],
    description: "Somebody wrote an article or contributed to it.",
    properties: {
      role: {
        type: "word",
        vocabulary: "WriterRole",
        description: "Whether they wrote it or contributed.",
        filter: "Those in this role: authors, or contributors.",
      },
    },
    keyFrom: "role",
    forward: {
      word: "writtenBy",
      one: "writer",
      filter: "Which of an article's writers to keep.",
      description: "Who wrote it or contributed; the link has the role.",
      statedAs: "by",
    },
    backward: {
      word: "wrote",
      one: "writtenArticle",
      filter: "Which of a writer's articles to keep.",
      description: "The articles that it wrote or contributed to, the latest first.",
    },
    sentence: ({ from, to, role }) =>
      role === "CONTRIBUTOR"
        ? `${to} contributed to: ${unended(from)}`
        : `${to} wrote: ${unended(from)}`,
  },
} as const satisfies Record<string, LinkKindEntry>;
