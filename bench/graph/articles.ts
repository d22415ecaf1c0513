import { slug } from "../../src/model/ids.ts";
import { outlets } from "./agencies.ts";
import { dated, randomDay } from "./dates.ts";
import type { GraphFiles } from "./graph-files.ts";
import { person } from "./people.ts";
import { randomOf } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { headline } from "./texts.ts";

/** One person in twenty is a reporter; three in ten articles have a second reporter. */
const REPORTERS = 0.05;
const CONTRIBUTORS = 0.3;

/**
 * Writes all articles with their publishers and writers.
 * @returns their ids
 */
export function writeArticles(files: GraphFiles, sizes: Sizes): string[] {
  const random = randomOf("articles");
  const publishers = outlets(sizes);
  const reporters = Math.ceil(sizes.people * REPORTERS);
  const ids: string[] = [];
  for (let number = 0; number < sizes.articles; number += 1) {
    const publisher = random.pickSkewed(publishers);
    const id = `article/${slug(publisher.name)}-${number}`;
    const title = headline(random);
    files.thing("article", id, {
      label: title,
      headline: title,
      url: `https://news.example/${number}`,
      language: "en",
      textFile: `${number}.txt`,
      textSha256: number.toString(16).padStart(64, "0"),
      ...dated("publishedOn", randomDay(random)),
      ...dated("updatedOn", null),
    });
    files.link("published-by", id, publisher.id);
    const author = random.below(reporters);
    const write = (writer: number, role: string) =>
      files.link("written-by", id, person(writer).id, { role }, slug(role));
    write(author, "AUTHOR");
    if (random.chance(CONTRIBUTORS)) write((author + 1) % reporters, "CONTRIBUTOR");
    ids.push(id);
  }
  return ids;
}
