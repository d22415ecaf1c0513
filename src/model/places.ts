import { iso31661, iso31662 } from "iso-3166";

// Countries and their states and provinces, by ISO 3166. Names are the same but for capitals and accents.

const folded = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const countryCodes: ReadonlySet<string> = new Set(
  iso31661.filter(({ state }) => state === "assigned").map(({ alpha2 }) => alpha2),
);
const countryByName = new Map(iso31661.map(({ name, alpha2 }) => [folded(name), alpha2]));
const regionNames = new Set(iso31662.map(({ name }) => folded(name)));
const US = "US-";
const statesByLetters = new Map(
  iso31662
    .filter(({ code }) => code.startsWith(US))
    .map(({ code, name }) => [code.slice(US.length), name]),
);

/** Whether it is a country's code of two letters, in capitals: US. */
export function isCountry(code: string): boolean {
  return countryCodes.has(code);
}

/** The code of a country by its English name; null if there is no such name. */
export function countryNamed(name: string): string | null {
  return countryByName.get(folded(name)) ?? null;
}

/** The name of a state of the US by its postal letters, CA; any other text as it is. */
export function regionName(text: string): string {
  return statesByLetters.get(text.toUpperCase()) ?? text;
}

/** Whether any country has a state or province of this name. */
export function isRegion(name: string): boolean {
  return regionNames.has(folded(name));
}
