import { builder } from "../graphql/builder.ts";

const entities = {
  PERSON: { value: "person", description: "A human being." },
  AGENCY: { value: "agency", description: "An organization that acts." },
  CITY: { value: "city", description: "A populated place." },
  PROGRAM: { value: "program", description: "Something that an agency runs." },
  TOPIC: { value: "topic", description: "A notion that people argue about." },
} as const;

export const EntityKindEnum = builder.enumType("EntityKind", {
  description: "The kinds of entities.",
  values: entities,
});

export const ThingKindEnum = builder.enumType("ThingKind", {
  description: "The kinds of things that can be shown by themselves.",
  values: {
    ...entities,
    STATEMENT: { value: "statement", description: "Something that somebody said or wrote." },
    ARTICLE: { value: "article", description: "A published piece of reporting." },
  } as const,
});
