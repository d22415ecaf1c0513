import { THING_KINDS } from "../src/model/things.ts";
import { readSearchPage } from "../src/search/search-page.ts";
import { prepareDatabase } from "./database/prepare-database.ts";
import { agency } from "./graph/agencies.ts";
import { city } from "./graph/cities.ts";
import { person } from "./graph/people.ts";
import { program } from "./graph/programs.ts";
import { type SizeName, sizes } from "./graph/sizes.ts";

// `npm --prefix bench run misspellings`, with `-- --quick` for the small graph: fifty misspelled names
// of the generated graph, and at which place of the results each is found.

type Slip = (word: string) => string;

const half = (word: string) => Math.floor(word.length / 2);
const replaced = (word: string, at: number, by: string) =>
  word.slice(0, at) + by + word.slice(at + 1);
/** A letter that differs from the one that is there. */
const wrong = (letter: string | undefined) => (letter === "e" ? "a" : "e");

/** As people slip: the longest word of the name is the one that they get wrong. */
const slips: Record<string, Slip> = {
  "a letter left out": (word) => replaced(word, half(word), ""),
  "a letter doubled": (word) => replaced(word, half(word), (word[half(word)] ?? "").repeat(2)),
  "two letters swapped": (word) =>
    word.slice(0, half(word) - 1) +
    word[half(word)] +
    word[half(word) - 1] +
    word.slice(half(word) + 1),
  "a wrong letter": (word) => replaced(word, half(word), wrong(word[half(word)])),
  "two slips": (word) => replaced(replaced(word, half(word), ""), 2, wrong(word[2])),
};

function misspelled(name: string, slip: Slip): string {
  const words = name.split(" ");
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return words.map((word) => (word === longest ? slip(word) : word)).join(" ");
}

const size: SizeName = process.argv.includes("--quick") ? "quick" : "full";
const counts = sizes[size];
const named = [
  ...numbers(4, counts.people).map(person),
  ...numbers(3, counts.cities).map((number) => city(number)),
  ...numbers(2, counts.agencies).map((number) => agency(number, counts)),
  ...numbers(1, counts.programs).map((number) => program(number)),
];

function numbers(count: number, of: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((of / count) * (index + 0.5)));
}

const open = await prepareDatabase(size, (line) => console.error(line));
try {
  let found = 0;
  console.log("| typed | sought | slip | place |\n| --- | --- | --- | --- |");
  for (const { id, name } of named) {
    for (const [kind, slip] of Object.entries(slips)) {
      const typed = misspelled(name, slip);
      const request = { typed, kinds: THING_KINDS, region: null, size: 10, after: null };
      const { hits } = await readSearchPage(open.database, request, {});
      const place = hits.findIndex((hit) => hit.id === id) + 1;
      if (place > 0) found += 1;
      console.log(`| ${typed} | ${name} | ${kind} | ${place || "not among the first 10"} |`);
    }
  }
  console.log(`\n${found} of ${named.length * Object.keys(slips).length} found.`);
} finally {
  await open.close();
}
