import { z } from "zod";
import { Problem } from "../errors.ts";
import type { Database } from "../graph/database.ts";
import { query } from "../graph/query.ts";
import type { ReadScope } from "../graph/scope.ts";
import { shown } from "../graphql/ids.ts";
import { countryNamed, isCountry, isRegion } from "../model/places.ts";

const inRegion = query("cities/in-region.cypher", {
  parameters: z.object({ regions: z.array(z.string()) }),
  row: z.object({ region: z.string() }),
});

/**
 * Holds regions to those that there are: a state or province of any country, or of a city in the graph, which is asked
 * only for what is neither.
 * @param name the argument, for the message
 * @throws Problem BAD_ARGUMENT, so that an empty list always means that there is nothing there
 */
export async function requireRegions(
  name: string,
  regions: readonly string[],
  database: Database,
  scope: ReadScope,
): Promise<void> {
  const unknown = regions.filter((region) => !isRegion(region));
  if (unknown.length === 0) return;
  const asked = unknown.map((region) => region.toLowerCase());
  const found = await inRegion.read(database, { regions: asked }, scope);
  const there = new Set(found.map(({ region }) => region));
  const region = unknown.find((each) => !there.has(each.toLowerCase()));
  if (region === undefined) return;
  const country = isCountry(region.toUpperCase()) ? region.toUpperCase() : countryNamed(region);
  const meant = country ? ` It is a country: \`country: "${country}"\` asks for that.` : "";
  throw new Problem(
    "BAD_ARGUMENT",
    `\`${name}\` is ${shown(region)}, which is no state or province, and no city in this graph lies in it.${meant}`,
  );
}

/**
 * A country's code, in capitals.
 * @throws Problem BAD_ARGUMENT, with the code of the country that is meant
 */
export function requireCountry(name: string, text: string): string {
  const code = text.toUpperCase();
  if (isCountry(code)) return code;
  const meant = countryNamed(text);
  const told = `\`${name}\` is ${shown(text)}, which is no country's code of ISO 3166-1, such as US.`;
  throw new Problem("BAD_ARGUMENT", meant ? `${told} Is ${meant} meant?` : told);
}
