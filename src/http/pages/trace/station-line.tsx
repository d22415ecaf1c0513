import type { StationFragment } from "../../documents/document-types.generated.ts";

/** The size of its letters. All is drawn in units of them, and grows with a reader's own size of letters. */
const LETTERS = 16;
const WIDTH = 320;
const STEP = 48;
const TOP = 22;
const MIDDLE = 16;

/** A path as a line of stations, each a link; the sentences below it say the same in words. */
export function StationLine({ stations }: { stations: readonly StationFragment[] }) {
  const height = TOP * 2 + STEP * (stations.length - 1);
  const names = stations.map(({ name }) => name);
  return (
    <figure class="line">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={`${WIDTH / LETTERS}rem`}
        height={`${height / LETTERS}rem`}
      >
        <title>{`A line of ${names.length} stations: ${names.join(", ")}`}</title>
        <path d={`M${MIDDLE} ${TOP}V${height - TOP}`} />
        {stations.map((station, place) => (
          <a key={station.id} href={`/${station.id}`}>
            <circle
              cx={MIDDLE}
              cy={TOP + STEP * place}
              r={place === 0 || place === stations.length - 1 ? 8 : 6}
            />
            <text x={MIDDLE + 20} y={TOP + STEP * place} dy="0.35em">
              {shortened(station.name)}
            </text>
          </a>
        ))}
        {stations.slice(1).map((station, place) => (
          <text
            key={station.id}
            class="hop"
            x={MIDDLE + 20}
            y={TOP + STEP * (place + 0.5)}
            dy="0.35em"
          >
            {place + 1}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const LONGEST = 38;

/** SVG breaks no lines; the whole name stands in the text below. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= LONGEST ? name : `${signs.slice(0, LONGEST - 1).join("")}…`;
}
