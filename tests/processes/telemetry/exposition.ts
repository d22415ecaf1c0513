/** One line of Prometheus' text format. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
/** Also what a number is without a measurement: a scraper reads `Nan` in any case of letters. */
const NUMBER = /^([+-]?(\d+\.?\d*(e[+-]?\d+)?|inf)|nan)$/i;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)",?/g;

/**
 * Reads the text format as a scraper does.
 * @throws Error for a line that is none of the format
 */
export function parseExposition(text: string): Sample[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name, labels = "", value] = LINE.exec(line) ?? [];
      if (!name || !NUMBER.test(value ?? "")) throw new Error(`No sample: ${line}`);
      return {
        name,
        labels: Object.fromEntries(Array.from(labels.matchAll(LABEL), ([, key, of]) => [key, of])),
        value: Number(value),
      };
    });
}

/** The value of the one series with that name and those labels; 0 when there is none yet. */
export function sampleOf(
  samples: readonly Sample[],
  name: string,
  labels: Record<string, string> = {},
): number {
  const found = samples.filter(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  );
  if (found.length > 1) throw new Error(`${found.length} series of ${name} have these labels.`);
  return found[0]?.value ?? 0;
}
