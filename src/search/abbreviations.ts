/**
 * A newsroom's abbreviations and what they stand for; several words must be adjacent, in this
 * order.
 */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  admin: ["administration"],
  assn: ["association"],
  assoc: ["association", "associate"],
  asst: ["assistant"],
  atty: ["attorney"],
  bd: ["board"],
  bldg: ["building"],
  capt: ["captain"],
  cmte: ["committee"],
  co: ["company", "county", "colorado"],
  comm: ["commission", "commissioner", "committee"],
  cong: ["congress", "congressman", "congresswoman"],
  corp: ["corporation"],
  ctr: ["center"],
  dept: ["department"],
  dir: ["director"],
  dist: ["district"],
  dpt: ["department"],
  exec: ["executive"],
  fed: ["federal"],
  ft: ["fort"],
  gen: ["general"],
  gov: ["governor", "government"],
  govt: ["government"],
  intl: ["international"],
  lt: ["lieutenant"],
  mt: ["mount", "montana"],
  natl: ["national"],
  pd: ["police department"],
  pres: ["president"],
  rep: ["representative"],
  sec: ["secretary"],
  sen: ["senator", "senate"],
  sgt: ["sergeant"],
  st: ["saint", "street", "state"],
  univ: ["university"],
  us: ["united states"],
  usa: ["united states", "united states of america"],
};

const STATES =
  "al alabama,ak alaska,az arizona,ar arkansas,ca california,ct connecticut,de delaware,dc district of columbia,fl florida,ga georgia,hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,ne nebraska,nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,pr puerto rico,ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,va virginia,wa washington,wv west virginia,wi wisconsin,wy wyoming";

const longForms = new Map<string, string[]>();
for (const [short, longs] of Object.entries(SHORT_FORMS)) longForms.set(short, [...longs]);
for (const state of STATES.split(",")) longForms.set(state.slice(0, 2), [state.slice(3)]);

/** Names of several words that are usually abbreviated: their short forms find them too. */
const shortForms = new Map([
  ["united states", ["us", "usa"]],
  ["united states of america", ["usa", "us"]],
]);
for (const state of STATES.split(",")) {
  if (state.indexOf(" ", 3) > 0) shortForms.set(state.slice(3), [state.slice(0, 2)]);
}

const otherWords = new Map<string, string[]>();
const otherSequences = new Map<string, string[][]>();
for (const [short, longs] of longForms) {
  for (const long of longs) {
    const words = long.split(" ");
    if (words.length > 1) put(otherSequences, short, words);
    else {
      put(otherWords, short, long);
      put(otherWords, long, short);
    }
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** Words with the same meaning: "department" for "dept", and "dept" for "department". */
export function sameWords(word: string): readonly string[] {
  return otherWords.get(word) ?? [];
}

/** Sequences of words that an abbreviation stands for: police, department for "pd". */
export function sameSequences(word: string): readonly (readonly string[])[] {
  return otherSequences.get(word) ?? [];
}

/** The short forms of a name of several words: us, usa for "united states". */
export function shortFormsOf(words: readonly string[]): readonly string[] {
  return shortForms.get(words.join(" ")) ?? [];
}
