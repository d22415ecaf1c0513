import { date, fields, list, value, values } from "../layout.ts";
import { dated, type Edges, type ExampleForms, type Named, names } from "./forms.ts";

const counted = fields({ totalCount: value, nodes: list(values("name", "region")) });
const byHand = (role: string) => `COUNT { (p)<-[:SITE_OF {role: "${role}"}]-(:City) }, COLLECT {
  MATCH (p)<-[l:SITE_OF {role: "${role}"}]-(c:City)
  RETURN [c.name, c.region] ORDER BY c.label, l.id LIMIT 20
}`;

type Sites = Edges<unknown, unknown> & { totalCount: number };
const sites = (role: string) => `sitesConnection(
  first: 20
  where: { edge: { role: { eq: "${role}" } } }
  sort: [{ node: { label: ASC } }]
) { totalCount edges { node { name region } } }`;

interface Program {
  name: string;
  summary: string | null;
  announcedOn: string | null;
  runBy: Named[];
  wantIn: Sites;
  beganIn: Sites;
}

export const theProgram: ExampleForms = {
  floor: {
    text: `MATCH (p:Program {id: "program/public-safety-partnership"})
      RETURN [p.name, p.summary, p.announcedOn,
        COLLECT { MATCH (p)<-[l:RUNS]-(a:Agency) RETURN [a.name] ORDER BY a.label, l.id LIMIT 20 },
        ${byHand("EXPRESSED_INTEREST")}, ${byHand("ORIGINAL_SITE")}]`,
    layout: fields({
      entity: fields({
        ...{ name: value, summary: value, announcedOn: date, runBy: names },
        ...{ wantIn: counted, beganIn: counted },
      }),
    }),
  },
  peer: {
    document: `query TheProgram {
      programs(where: { id: { eq: "program/public-safety-partnership" } }) {
        name summary announcedOn
        runBy(limit: 20, sort: [{ label: ASC }]) { name }
        wantIn: ${sites("EXPRESSED_INTEREST")}
        beganIn: ${sites("ORIGINAL_SITE")}
      }
    }`,
    shape: ({ programs: [program] }: { programs: [Program] }) => ({
      entity: {
        ...{ name: program.name, summary: program.summary },
        announcedOn: dated(program.announcedOn),
        runBy: { nodes: program.runBy },
        wantIn: shown(program.wantIn),
        beganIn: shown(program.beganIn),
      },
    }),
  },
};

function shown({ totalCount, edges }: Sites) {
  return { totalCount, nodes: edges.map(({ node }) => node) };
}
