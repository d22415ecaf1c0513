import { outlets, writeAgencies } from "./agencies.ts";
import { writeArgued } from "./argued.ts";
import { writeArticles } from "./articles.ts";
import { Citer } from "./citer.ts";
import { writeCities } from "./cities.ts";
import { writeCrowded } from "./crowded.ts";
import { type Counted, GraphFiles, type ImportFile } from "./graph-files.ts";
import { writePeople } from "./offices.ts";
import { writePrograms, writeTopics } from "./programs.ts";
import type { Sizes } from "./sizes.ts";
import { writeStatements } from "./statements.ts";

/**
 * Writes a graph of the news as CSV files: the same graph in every run and on every machine.
 * @param folder an existing, empty folder
 */
export function generate(folder: string, sizes: Sizes): ImportFile[] {
  const files = new GraphFiles(folder, countGraph(sizes));
  writeGraph(files, sizes);
  return files.close();
}

/**
 * A thing is written before all that says so of it is known, so a first run counts that. What else it
 * remembers is let go: both runs together would fill 4 GB.
 */
function countGraph(sizes: Sizes): Counted {
  const files = new GraphFiles(null);
  writeGraph(files, sizes);
  return files.counted();
}

function writeGraph(files: GraphFiles, sizes: Sizes): void {
  const articles = writeArticles(files, sizes);
  const cite = new Citer(
    files,
    articles,
    outlets(sizes).map(({ id }) => id),
  );
  writeCities(files, sizes.cities);
  writeAgencies(files, sizes, cite);
  const offices = writePeople(files, sizes, cite);
  writePrograms(files, sizes, cite);
  writeTopics(files, sizes, cite);
  writeStatements(files, sizes, cite, offices);
  writeCrowded(files, sizes, cite);
  writeArgued(files, sizes, cite, offices);
}
