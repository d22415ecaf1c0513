import { kindOf, type ThingKind } from "../model/things.ts";
import type { Bundle } from "./bundle.ts";
import type { Facts } from "./facts.ts";
import { Item, type Loose, present } from "./item.ts";
import type { Path } from "./mistake.ts";
import { slug } from "./slug.ts";

type Entity = NonNullable<Bundle["people" | "cities" | "topics"]>[number];
type Agency = NonNullable<Bundle["agencies"]>[number];
type Program = NonNullable<Bundle["programs"]>[number];
type Statement = NonNullable<Bundle["statements"]>[number];

/** All that a bundle says, as flat lists, in the order of the file. */
export function collectFacts(bundle: Bundle): Facts {
  const collector = new Collector(bundle.article.id);
  collector.article(bundle.article);
  bundle.people?.forEach((person, index) => {
    const item = collector.entity(person, ["people", index], {});
    person.offices?.forEach(({ of, title, key, cite, ...span }, office) => {
      const path = ["people", index, "offices", office];
      const link = {
        kind: "held-office",
        from: person.id,
        to: of,
        field: "offices",
        path,
      } as const;
      item.link({ ...link, key: key ?? slug(title), stated: { title, ...dates(span) }, cite });
    });
  });
  bundle.agencies?.forEach((agency, index) => {
    agencyLinks(agency, collector.entity(agency, ["agencies", index], { kind: agency.kind }));
  });
  bundle.cities?.forEach((city, index) => {
    collector.entity(city, ["cities", index], { region: city.region, country: city.country });
  });
  bundle.programs?.forEach((program, index) => {
    const announcedOn = program.announcedOn?.value;
    programLinks(program, collector.entity(program, ["programs", index], { announcedOn }));
  });
  bundle.topics?.forEach((topic, index) => {
    collector.entity(topic, ["topics", index], {});
  });
  bundle.statements?.forEach((statement, index) => {
    collector.statement(statement, ["statements", index]);
  });
  return collector.facts(bundle.article);
}

function dates({ since, until }: { since?: string | undefined; until?: string | undefined }) {
  return { since, until };
}

function agencyLinks({ id, ...agency }: Agency, item: Item): void {
  agency.partOf?.forEach(({ agency: whole, cite, ...span }, index) => {
    const path = [...item.path, "partOf", index];
    item.link({
      kind: "part-of",
      from: id,
      to: whole,
      field: "partOf",
      path,
      stated: dates(span),
      cite,
    });
  });
  agency.serves?.forEach(({ city, cite, ...span }, index) => {
    const path = [...item.path, "serves", index];
    item.link({
      kind: "serves",
      from: id,
      to: city,
      field: "serves",
      path,
      stated: dates(span),
      cite,
    });
  });
  agency.detainsFor?.forEach(({ for: to, cite, ...span }, index) => {
    const path = [...item.path, "detainsFor", index];
    item.link({
      kind: "detains-for",
      from: id,
      to,
      field: "detainsFor",
      path,
      stated: dates(span),
      cite,
    });
  });
}

function programLinks({ id, ...program }: Program, item: Item): void {
  if (program.announcedOn) item.passages("announcedOn", program.announcedOn.cite);
  program.runBy?.forEach(({ agency, cite, ...span }, index) => {
    const path = [...item.path, "runBy", index];
    item.link({
      kind: "runs",
      from: agency,
      to: id,
      field: "runBy",
      path,
      stated: dates(span),
      cite,
    });
  });
  program.sites?.forEach(({ city, role, cite, ...span }, index) => {
    const link = { kind: "site-of", from: city, to: id, field: "sites" } as const;
    const path = [...item.path, "sites", index];
    item.link({ ...link, path, key: slug(role), stated: { role, ...dates(span) }, cite });
  });
}

class Collector {
  readonly #facts: Pick<Facts, "things" | "names" | "links" | "passages">;
  readonly #article: string;

  constructor(article: string) {
    this.#article = article;
    this.#facts = { things: [], names: [], links: [], passages: [] };
  }

  facts({ publishedOn, text }: Bundle["article"]): Facts {
    return {
      article: this.#article,
      ...(publishedOn && { publishedOn: publishedOn.value }),
      ...(text.verifiedOn && { verifiedOn: text.verifiedOn }),
      ...this.#facts,
    };
  }

  entity(entity: Entity, path: Path, own: Record<string, string | undefined>): Item {
    const { id, name, names, summary, sameAs, replaces } = entity;
    const item = this.#item(id, path, replaces, { name, summary: summary?.value, ...own, sameAs });
    const part = { item: id, entity: id, replaces: new Set(replaces) };
    this.#facts.names.push({ ...part, text: name, kind: "PREFERRED", path: [...path, "name"] });
    names?.forEach(({ language, ...other }, index) => {
      const at = { path: [...path, "names", index], ...(language && { language }) };
      this.#facts.names.push({ ...part, ...other, ...at });
    });
    if (summary) item.passages("summary", summary.cite);
    return item;
  }

  article({
    id,
    headline,
    url,
    publishedOn,
    publishedBy,
    writtenBy,
    language,
    text,
    replaces,
  }: Bundle["article"]) {
    const stated = { headline, url, publishedOn: publishedOn?.value, language };
    const item = this.#item(id, ["article"], replaces, { ...stated, textSha256: text.sha256 });
    if (publishedOn?.cite) item.passages("publishedOn", publishedOn.cite);
    if (publishedBy) {
      const link = { kind: "published-by", from: id, to: publishedBy.agency } as const;
      item.link({
        ...link,
        field: "publishedBy",
        path: ["article", "publishedBy"],
        cite: publishedBy.cite,
      });
    }
    writtenBy?.forEach(({ by, role, cite }, index) => {
      const path = ["article", "writtenBy", index];
      const link = { kind: "written-by", from: id, to: by, field: "writtenBy", path } as const;
      item.link({ ...link, key: slug(role), stated: { role }, cite });
    });
  }

  statement(statement: Statement, path: Path): void {
    const { id, by, act, medium, gist, text, saidOn, answerBy, language } = statement;
    const stated = { act, medium, gist, text, saidOn, answerBy, language, speakerId: by.speaker };
    const item = this.#item(id, path, statement.replaces, stated);
    item.ownPassages(statement.cite, text);
    const saidBy = { kind: "said-by", from: id, to: by.speaker, field: "by" } as const;
    item.link({ ...saidBy, path: [...path, "by"], as: by.as, cite: by.cite });
    statement.about?.forEach(({ entity, stance, cite }, index) => {
      const at = { field: "about", path: [...path, "about", index] };
      item.link({ kind: "about", from: id, to: entity, ...at, stated: { stance }, cite });
    });
    for (const [field, kind] of [
      ["mentions", "mentions"],
      ["addressedTo", "addressed-to"],
    ] as const) {
      statement[field]?.forEach((linked, index) => {
        const { entity, cite } =
          typeof linked === "string" ? { entity: linked, cite: undefined } : linked;
        item.link({ kind, from: id, to: entity, field, path: [...path, field, index], cite });
      });
    }
    statement.respondsTo?.forEach(({ statement: to, kind, cite }, index) => {
      const at = { field: "respondsTo", path: [...path, "respondsTo", index] };
      item.link({ kind: "responds-to", from: id, to, ...at, stated: { kind }, cite });
    });
    if (statement.partOf) {
      const link = { kind: "part-of-statement", from: id, to: statement.partOf } as const;
      item.link({ ...link, field: "partOf", path: [...path, "partOf"] });
    }
  }

  #item(id: string, path: Path, replaces: string[] | undefined, stated: Loose): Item {
    const kind = kindOf(id) as ThingKind;
    const part = { item: id, replaces: new Set(replaces) };
    this.#facts.things.push({ ...part, id, kind, path, stated: present(stated) });
    return new Item(this.#facts, id, path, part.replaces);
  }
}
