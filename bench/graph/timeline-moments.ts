import { isBetweenEntities, type LinkKind, linkKinds } from "../../src/model/links.ts";
import { type Moment, momentsOf } from "../../src/model/moments.ts";
import type { ThingKind } from "../../src/model/things.ts";
import type { CsvValue } from "./csv-file.ts";

type Given = Readonly<Record<string, CsvValue>>;

/** By kind of thing: the property whose day timelines tell. */
const DATES: Partial<Record<ThingKind, string>> = {
  statement: "saidOn",
  article: "publishedOn",
  program: "announcedOn",
};

/** The moments of timelines, as the loader makes them, of facts in the order in which they are written. */
export class TimelineMoments {
  readonly #dates = new Map<string, Given>();

  ofThing(kind: ThingKind, id: string, values: Given): Moment[] {
    const property = DATES[kind];
    if (!property) return [];
    const named = ["", "Earliest", "Latest"].map((end) => property + end);
    const dates = Object.fromEntries(named.map((name) => [name, values[name]]));
    this.#dates.set(id, dates);
    return kind === "program" ? announced(id, dates, id) : [];
  }

  ofLink(kind: LinkKind, id: string, from: string, to: string, values: Given): Moment[] {
    const { type } = linkKinds[kind];
    if (isBetweenEntities(kind)) {
      const told = { fact: id, kind: type, link: null, entities: [from, to], dates: values };
      const program = kind === "runs" && this.#dates.get(to);
      return [...momentsOf(told), ...(program ? announced(to, program, from) : [])];
    }
    const dates = this.#dates.get(from);
    const isTold = ["said-by", "about", "published-by", "written-by"].includes(kind);
    if (!isTold || !dates) return [];
    return momentsOf({ fact: from, kind: type, link: id, entities: [to], dates });
  }
}

function announced(program: string, dates: Given, entity: string): Moment[] {
  return momentsOf({ fact: program, kind: "ANNOUNCED", link: null, entities: [entity], dates });
}
