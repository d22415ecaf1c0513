import { UNKNOWN_EARLIEST, UNKNOWN_LATEST } from "./dates.ts";
import { ENTITY_LINK_KINDS, linkKinds } from "./links.ts";

// The moments of an entity's life: what its timeline is made of. They are stored, one node for each
// entry of each timeline, as no index on links could hold the order of links of many kinds.

const ofLinks: Readonly<Record<string, string>> = Object.fromEntries(
  ENTITY_LINK_KINDS.map((kind) => [linkKinds[kind].type, linkKinds[kind].description]),
);

/** Entries that tell of no link between entities: the property that dates each, and what it means. */
const others = {
  SAID_BY: { date: "saidOn", means: "It made a statement, alone or with others." },
  ABOUT: { date: "saidOn", means: "Somebody made a statement about it." },
  PUBLISHED_BY: { date: "publishedOn", means: "It published an article." },
  WRITTEN_BY: { date: "publishedOn", means: "It wrote an article, or contributed to it." },
  ANNOUNCED: {
    date: "announcedOn",
    means: "A program was announced: itself, or one that it runs.",
  },
  OPENED: { date: "openedOn", means: "A case was opened: itself, or one that it has a part in." },
} as const;
type OtherKind = keyof typeof others;

/** The kinds of entries with their meanings; those that tell of links are called as these in the graph. */
export const MOMENT_KINDS: Readonly<Record<string, string>> = {
  ...ofLinks,
  ...Object.fromEntries(Object.entries(others).map(([kind, { means }]) => [kind, means])),
};

/** What happens to what an entry tells of. Of two entries of one day, the begin comes before the end. */
export const MOMENT_PHASES = {
  BEGAN: "Something began that lasts: an office, a membership, a tie. Also where no date is given.",
  ENDED: "It ended.",
  HAPPENED: "Something that begins and ends at once: a statement, an article, a gift.",
} as const;
export type MomentPhase = keyof typeof MOMENT_PHASES;

export interface Moment {
  /** `{entity} {link, program or case} {phase}`. */
  id: string;
  entity: string;
  /** The link between entities, statement, article, program or case that it tells of. */
  fact: string;
  /** The link that joins the entity to a statement or an article; else absent. */
  link?: string;
  kind: string;
  phase: MomentPhase;
  /** EDTF; absent if no source tells. */
  on?: string;
  /** No source gives the date, and it is a bound: the day by which it was so. */
  isDerived?: true;
  earliest: string;
  latest: string;
  /** What is sorted by: the earliest day, else the latest, which is the last of all if both are unknown. */
  sort: string;
}

/** A fact with what a timeline tells of it. */
export interface Told {
  fact: string;
  kind: string;
  link: string | null;
  entities: readonly string[];
  /** The properties that hold its dates, with their bounds. */
  dates: Readonly<Record<string, unknown>>;
}

/** The moments that a fact puts into the timelines of its entities. */
export function momentsOf({ fact, kind, link, entities, dates }: Told): Moment[] {
  const times = isOther(kind) ? [happened(dates, others[kind].date)] : timesOfLink(dates);
  return entities.flatMap((entity) =>
    times.map((time) => ({
      id: [entity, link ?? fact, time.phase].join(" "),
      ...{ entity, fact, kind },
      ...(link !== null && { link }),
      ...time,
    })),
  );
}

type Time = Pick<Moment, "phase" | "on" | "isDerived" | "earliest" | "latest" | "sort">;

function isOther(kind: string): kind is OtherKind {
  return kind in others;
}

function happened(dates: Told["dates"], property: string): Time {
  return { phase: "HAPPENED", ...timeOf(dates, property) };
}

/** What has no date at all is an entry too; of what is only known to have ended, its end is the only one. */
function timesOfLink(dates: Told["dates"]): Time[] {
  const { since = null, until = null } = dates;
  // What began and ended within one date happened then, as a link's sentence says.
  if (since !== null && since === until) return [happened(dates, "since")];
  const ends = until !== null && until !== "..";
  const begin: Time = { phase: "BEGAN", ...timeOf(dates, "since") };
  const end: Time = { phase: "ENDED", ...timeOf(dates, "until") };
  if (!ends) return [begin];
  return begin.on === undefined ? [end] : [begin, end];
}

function timeOf(dates: Told["dates"], property: string): Omit<Time, "phase"> {
  const [earliest, latest] = [
    String(dates[`${property}Earliest`] ?? UNKNOWN_EARLIEST),
    String(dates[`${property}Latest`] ?? UNKNOWN_LATEST),
  ];
  const stated = dates[property] ?? null;
  const on = stated ?? dates[`${property}Bound`] ?? boundOf(latest);
  return {
    ...(on !== null && { on: String(on) }),
    ...(on !== null && stated === null && { isDerived: true as const }),
    ...{ earliest, latest },
    sort: earliest === UNKNOWN_EARLIEST ? latest : earliest,
  };
}

/** Without a date, what is still so on an article's day had begun by then. */
function boundOf(latest: string): string | null {
  return latest === UNKNOWN_LATEST ? null : `../${latest}`;
}

/** The property of a thing that has its date and that citations back; null where they back the whole fact. */
export const CITED_DATES: Readonly<Record<string, string>> = {
  PUBLISHED_BY: others.PUBLISHED_BY.date,
  WRITTEN_BY: others.WRITTEN_BY.date,
  ANNOUNCED: others.ANNOUNCED.date,
  OPENED: others.OPENED.date,
};
