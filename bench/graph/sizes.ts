/** How large the generated graph is. Links, names and citations follow from these. */
export interface Sizes {
  people: number;
  agencies: number;
  cities: number;
  programs: number;
  topics: number;
  articles: number;
  /** Besides those of the crowded speakers. */
  statements: number;
  /** Speakers of exactly so many statements, a decade apart: what grows with a list's length shows here. */
  ladder: readonly number[];
  /** A person of so many statements. */
  hub: number;
  /** An agency of so many statements. */
  agencyHub: number;
}

export type SizeName = "full" | "quick";

export const sizes: Record<SizeName, Sizes> = {
  full: {
    people: 100_000,
    agencies: 20_000,
    cities: 5_000,
    programs: 1_000,
    topics: 500,
    articles: 100_000,
    statements: 160_000,
    ladder: [100, 1_000, 10_000, 100_000],
    hub: 60_000,
    agencyHub: 52_000,
  },
  quick: {
    people: 5_000,
    agencies: 1_000,
    cities: 250,
    programs: 50,
    topics: 25,
    articles: 5_000,
    statements: 8_000,
    ladder: [100, 1_000, 5_000],
    hub: 3_000,
    agencyHub: 2_600,
  },
};

/** Goes up with every change to what is generated: a prepared database of another version is not used. */
export const GENERATOR_VERSION = 1;
