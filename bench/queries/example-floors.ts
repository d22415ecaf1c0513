import {
  date,
  fields,
  type Layout,
  list,
  optional,
  sentence,
  sentenceColumns,
  value,
  values,
} from "./layout.ts";

/** An explorer's example by hand, and how its lists become the product's answer. */
export interface ExampleFloor {
  text: string;
  /** Of one record; `rows` says where the records themselves are the list. */
  layout: Layout;
  /** Whether each record is an item of the answer's list, and not the whole answer. */
  isList?: boolean;
}

const linkSentence = fields({ sentence });
const page = (item: Layout) => fields({ nodes: list(item) });
const edges = (item: Layout) => fields({ edges: list(item) });
const names = page(values("name"));
const CITED = "c.subject = $subject AND c.sort >= '' AND c.id IS NOT NULL";
const cited = (subject: string) => CITED.replace("$subject", subject);
const inTextOrder = "ORDER BY c.subject, c.sort, c.id LIMIT 20";

/** By the examples' file names. Each reads in one statement what the example's form asks for. */
export const exampleFloors: Readonly<Record<string, ExampleFloor>> = {
  "1-the-program": {
    text: `MATCH (p:Program {id: "program/public-safety-partnership"})
      RETURN [p.name, p.summary, p.announcedOn,
        COLLECT { MATCH (p)<-[l:RUNS]-(a:Agency) RETURN [a.name] ORDER BY a.label, l.id LIMIT 20 },
        COUNT { (p)<-[:SITE_OF]-(:City) },
        COLLECT {
          MATCH (p)<-[l:SITE_OF]-(c:City)
          RETURN [l.role, c.name, c.region] ORDER BY c.label, l.id LIMIT 100
        }]`,
    layout: fields({
      entity: fields({
        ...{ name: value, summary: value, announcedOn: date, runBy: names },
        sites: fields({
          totalCount: value,
          edges: list(fields({ link: values("role"), node: values("name", "region") })),
        }),
      }),
    }),
  },
  "2-the-letter": {
    text: `MATCH (s:Statement {id: "statement/doj-letter-2017-08"})-[:SAID_BY]->(speaker:Entity)
      RETURN [speaker.name, s.answerBy,
        COLLECT {
          MATCH (s)-[l:ADDRESSED_TO]->(e:Entity) RETURN [e.name] ORDER BY e.label, l.id LIMIT 20
        },
        COLLECT {
          MATCH (s)<-[l:PART_OF_STATEMENT]-(p:Statement)
          RETURN [p.act, p.gist, p.text] ORDER BY l.position, l.id LIMIT 20
        }]`,
    layout: fields({
      statement: fields({
        ...{ speaker: values("name"), answerBy: date, addressedTo: names },
        parts: page(values("act", "gist", "text")),
      }),
    }),
  },
  "3-asked-and-answered": {
    text: `MATCH (s:Statement {id: "statement/doj-letter-answers-required"})
      RETURN [s.gist, COLLECT {
        MATCH (s)-[l:ADDRESSED_TO]->(city:City)
        RETURN [city.name, COLLECT {
          MATCH (city)<-[:SERVES]-{0,1}(employer)<-[o:HELD_OFFICE]-(p:Person)
          RETURN [o.title, p.name, COLLECT {
            MATCH (said:Statement)
            WHERE said.speakerId = p.id AND said.saidOnSort >= "" AND said.id IS NOT NULL
            RETURN [said.act, said.gist, said.text]
            ORDER BY said.speakerId DESC, said.saidOnSort DESC, said.id DESC LIMIT 20
          }] ORDER BY o.sinceSort DESC, o.id DESC LIMIT 20
        }] ORDER BY city.label, l.id LIMIT 20
      }]`,
    layout: fields({
      statement: fields({
        gist: value,
        addressedTo: page(
          fields({
            name: value,
            officials: edges(
              fields({
                link: values("title"),
                node: fields({ name: value, statements: page(values("act", "gist", "text")) }),
              }),
            ),
          }),
        ),
      }),
    }),
  },
  "4-the-denials": {
    text: `MATCH (t:Topic {id: "topic/sanctuary-city"})
      RETURN [t.name, COLLECT {
        MATCH (s:Statement)-[l:ABOUT]->(:Entity)
        WHERE l.toId = t.id AND l.saidOnSort >= "" AND l.id IS NOT NULL
        WITH s, l ORDER BY l.toId DESC, l.saidOnSort DESC, l.id DESC LIMIT 50
        MATCH (s)-[said:SAID_BY]->(speaker:Entity)
        OPTIONAL MATCH (speaker)-[o:HELD_OFFICE]->() WHERE o.id = said.officeLinkId
        RETURN [l.stance, s.act, s.gist, speaker.name, ${sentenceColumns("o")}, COLLECT {
          MATCH (c:Citation) WHERE ${cited("s.id")}
          OPTIONAL MATCH (c)-[:VIA]->(v:Agency)
          RETURN [c.exact, v.name] ${inTextOrder}
        }] ORDER BY l.saidOnSort DESC, l.id DESC
      }]`,
    layout: fields({
      entity: fields({
        name: value,
        statementsAbout: edges(
          fields({
            link: values("stance"),
            node: fields({
              ...{ act: value, gist: value, speaker: values("name") },
              capacity: optional(linkSentence, 9),
              citations: page(fields({ exact: value, via: optional(values("name"), 1) })),
            }),
          }),
        ),
      }),
    }),
  },
  "5-one-speaker": {
    text: `MATCH (p:Person {id: $id})
      RETURN [p.name,
        COLLECT {
          MATCH (p)-[o:HELD_OFFICE]->()
          RETURN [${sentenceColumns("o")}] ORDER BY o.sinceSort DESC, o.id DESC LIMIT 20
        },
        COLLECT {
          MATCH (s:Statement)
          WHERE s.speakerId = p.id AND s.saidOnSort >= "" AND s.id IS NOT NULL
          WITH s ORDER BY s.speakerId DESC, s.saidOnSort DESC, s.id DESC LIMIT 20
          RETURN [s.act, s.medium, s.gist, s.text,
            COLLECT {
              MATCH (s)-[l:ADDRESSED_TO]->(e:Entity)
              RETURN [e.name] ORDER BY e.label, l.id LIMIT 20
            },
            COLLECT {
              MATCH (s)-[l:RESPONDS_TO]->(r:Statement)
              RETURN [${sentenceColumns("l")}] ORDER BY r.saidOnSort DESC, l.id DESC LIMIT 20
            }]
          ORDER BY s.saidOnSort DESC, s.id DESC
        }]`,
    layout: fields({
      entity: fields({
        name: value,
        offices: edges(fields({ link: linkSentence })),
        statements: page(
          fields({
            ...{ act: value, medium: value, gist: value, text: value, addressedTo: names },
            respondsTo: edges(fields({ link: linkSentence })),
          }),
        ),
      }),
    }),
  },
  "6-who-detains-for-whom": {
    text: `MATCH (a:Agency) WHERE a.label >= "" AND a.id IS NOT NULL
      WITH a ORDER BY a.label, a.id LIMIT 100
      RETURN [a.name, a.kind, COLLECT {
        MATCH (a)-[l:DETAINS_FOR]->(e:Entity)
        RETURN [${sentenceColumns("l")}, e.label] ORDER BY e.label, l.id LIMIT 20
      }]`,
    layout: fields({
      ...{ name: value, kind: value },
      detainsFor: edges(fields({ link: linkSentence, node: values("label") })),
    }),
    isList: true,
  },
  "7-behind-one-fact": {
    text: `MATCH ()-[l:DETAINS_FOR {id: $id}]->()
      RETURN [${sentenceColumns("l")}, COLLECT {
        MATCH (c:Citation) WHERE ${cited("l.id")}
        WITH c ${inTextOrder}
        MATCH (c)-[:IN]->(a:Article)
        OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(publisher:Agency)
        RETURN [c.prefix, c.exact, c.suffix, c.mode, a.label, a.publishedOn, publisher.name, COLLECT {
          MATCH (a)-[w:WRITTEN_BY]->(writer:Entity)
          RETURN [w.role, writer.label] ORDER BY writer.label, w.id LIMIT 20
        }] ORDER BY c.sort, c.id
      }]`,
    layout: fields({
      node: fields({
        sentence,
        citations: page(
          fields({
            ...{ prefix: value, exact: value, suffix: value, mode: value },
            article: fields({
              ...{ label: value, publishedOn: date, publishedBy: optional(values("name"), 1) },
              writtenBy: edges(fields({ link: values("role"), node: values("label") })),
            }),
          }),
        ),
      }),
    }),
  },
};
