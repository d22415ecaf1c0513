/** The size of the generated graph. The numbers of links, names and citations follow from these. */
export interface Sizes {
  people: number;
  agencies: number;
  cities: number;
  programs: number;
  topics: number;
  articles: number;
  /** Not counting those of the crowded speakers. */
  statements: number;
  /**
   * Numbers of statements of the ladder's speakers and of the topics that many argue about, a factor
   * of ten apart: they show what grows with a list's length.
   */
  ladder: readonly number[];
  /** The number of statements of one person. */
  hub: number;
  /** The number of statements of one agency. */
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

/**
 * Increase this with every change to the generated data: a prepared database of another version is
 * not used.
 */
export const GENERATOR_VERSION = 9;
