import { builder } from "../graphql/builder.ts";
import type { LinkKindName } from "../model/links.ts";
import type { LinkRow } from "./rows.ts";

export const Link = builder.interfaceRef<LinkRow>("Link");

export const HeldOffice = builder.objectRef<LinkRow>("HeldOffice");
export const PartOf = builder.objectRef<LinkRow>("PartOf");
export const Serves = builder.objectRef<LinkRow>("Serves");
export const DetainsFor = builder.objectRef<LinkRow>("DetainsFor");
export const Runs = builder.objectRef<LinkRow>("Runs");
export const SiteOf = builder.objectRef<LinkRow>("SiteOf");
export const SaidBy = builder.objectRef<LinkRow>("SaidBy");
export const About = builder.objectRef<LinkRow>("About");
export const Mentions = builder.objectRef<LinkRow>("Mentions");
export const AddressedTo = builder.objectRef<LinkRow>("AddressedTo");
export const RespondsTo = builder.objectRef<LinkRow>("RespondsTo");
export const PartOfStatement = builder.objectRef<LinkRow>("PartOfStatement");
export const PublishedBy = builder.objectRef<LinkRow>("PublishedBy");
export const WrittenBy = builder.objectRef<LinkRow>("WrittenBy");

/** The GraphQL type of each kind of link. */
export const linkRefs = {
  "held-office": HeldOffice,
  "part-of": PartOf,
  serves: Serves,
  "detains-for": DetainsFor,
  runs: Runs,
  "site-of": SiteOf,
  "said-by": SaidBy,
  about: About,
  mentions: Mentions,
  "addressed-to": AddressedTo,
  "responds-to": RespondsTo,
  "part-of-statement": PartOfStatement,
  "published-by": PublishedBy,
  "written-by": WrittenBy,
} as const satisfies Record<LinkKindName, unknown>;

export const linkTypes: ReadonlySet<string> = new Set(
  Object.values(linkRefs).map(({ name }) => name),
);
