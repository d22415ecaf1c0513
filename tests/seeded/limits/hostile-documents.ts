/** A request that must be refused: what it is, its body, and the code that refuses it. */
export type Hostile = [name: string, body: object, code: string];

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** Offices, their holders, those people's offices …: the lists of a document, from outside in. */
const nest = (levels: number, args: string): string => {
  if (levels === 0) return "__typename";
  const inner = nest(levels - 1, args);
  return levels % 2 === 0
    ? `offices${args} { nodes { ... on Agency { ${inner} } } }`
    : `officials${args} { nodes { ${inner} } }`;
};
const people = (levels: number, args = "") =>
  `people${args} { nodes { ${nest(levels * 2, args)} } }`;

const tooCostly: Hostile[] = [
  ["large pages, literally", { query: `{ ${people(1, "(first: 100)")} }` }, "TOO_COSTLY"],
  ["large pages, backwards", { query: `{ ${people(1, "(last: 100)")} }` }, "TOO_COSTLY"],
  ["pages without a size", { query: `{ ${people(2)} }` }, "TOO_COSTLY"],
  [
    "large pages by a variable",
    { query: `query ($n: Int) { ${people(1, "(first: $n)")} }`, variables: { n: 100 } },
    "TOO_COSTLY",
  ],
  [
    "large pages by a variable's default",
    { query: `query ($n: Int = 100) { ${people(1, "(first: $n)")} }` },
    "TOO_COSTLY",
  ],
  [
    "a small default that the variable overrules",
    { query: `query ($n: Int = 1) { ${people(1, "(first: $n)")} }`, variables: { n: 100 } },
    "TOO_COSTLY",
  ],
  [
    "a variable that is left out",
    { query: `query ($n: Int) { ${people(2, "(first: $n)")} }` },
    "TOO_COSTLY",
  ],
  [
    "a variable that is null",
    { query: `query ($n: Int) { ${people(2, "(first: $n)")} }`, variables: { n: null } },
    "TOO_COSTLY",
  ],
  [
    "a variable of the other operation's name",
    {
      query: `query Small { people(first: 1) { totalCount } } query Large ($n: Int!) { ${people(1, "(first: $n)")} }`,
      operationName: "Large",
      variables: { n: 100 },
    },
    "TOO_COSTLY",
  ],
  [
    "large pages in a fragment",
    { query: `{ ...F } fragment F on Query { ${people(1, "(first: 100)")} }` },
    "TOO_COSTLY",
  ],
  [
    "large pages in fragments in fragments",
    {
      query: `{ people(first: 100) { ...P } }
        fragment P on PeopleConnection { nodes { ...O } }
        fragment O on Person { offices(first: 100) { edges { node { ... on Agency { ...A } } } } }
        fragment A on Agency { officials(first: 100) { edges { node { name } } } }`,
    },
    "TOO_COSTLY",
  ],
  [
    "large pages in an inline fragment without a type",
    { query: `{ ... { ... @include(if: true) { ${people(1, "(first: 100)")} } } }` },
    "TOO_COSTLY",
  ],
  [
    "large pages behind a directive that lets them through",
    {
      query: `query ($b: Boolean!) { people(first: 100) @skip(if: $b) { nodes { ${nest(2, "(first: 100)")} } } }`,
      variables: { b: false },
    },
    "TOO_COSTLY",
  ],
  [
    "the same list under many names",
    {
      query: `{ ${times(40, (i) => `a${i}: people(first: 100) { nodes { offices(first: 50) { nodes { id } } } }`)} }`,
    },
    "TOO_COSTLY",
  ],
  [
    "a value under many names in a long list",
    {
      query: `{ people(first: 100) { nodes { offices(first: 50) { nodes { ${times(45, (i) => `a${i}: id`)} } } } } }`,
    },
    "TOO_COSTLY",
  ],
  [
    "a hundred looked-up things",
    {
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { ${nest(2, "(first: 50)")} } } }`,
      variables: { ids: Array.from({ length: 100 }, (_, i) => `person/${i}`) },
    },
    "TOO_COSTLY",
  ],
  [
    "one dear type among cheap ones",
    {
      query: `{ search(query: "x", first: 100) { nodes { ... on City { name } ... on Person { ${nest(2, "(first: 50)")} } } } }`,
    },
    "TOO_COSTLY",
  ],
  [
    "fragments that double at every level",
    {
      query: `{ people(first: 1) { nodes { ...F0 } } }
        ${times(18, (i) => `fragment F${i} on Person { summary ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)}
        fragment F18 on Person { offices(first: 20) { nodes { id } } }`,
    },
    "TOO_COSTLY",
  ],
  [
    "the whole schema ten times",
    {
      query: `{ ${times(10, (i) => `a${i}: __schema { types { fields { args { type { ofType { ofType { ofType { name } } } } } } } }`)} }`,
    },
    "TOO_COSTLY",
  ],
  [
    "the schema through many types",
    {
      query: `{ ${times(45, (i) => `a${i}: __type(name: "Node") { possibleTypes { fields { args { type { name } } type { name ofType { name } } } } }`)} }`,
    },
    "TOO_COSTLY",
  ],
];

const ofType = (levels: number): string =>
  levels === 0 ? "name" : `ofType { ${ofType(levels - 1)} }`;
const chain = (levels: number): string =>
  levels === 0 ? "name" : `partOf(first: 1) { nodes { ${chain(levels - 1)} } }`;

const tooDeep: Hostile[] = [
  ["21 levels", { query: `{ agencies(first: 1) { nodes { ${chain(9)} } } }` }, "TOO_DEEP"],
  [
    "21 levels by fragments",
    {
      query: `{ agencies(first: 1) { nodes { ...F0 } } }
        ${times(9, (i) => `fragment F${i} on Agency { partOf(first: 1) { nodes { ...F${i + 1} } } }`)}
        fragment F9 on Agency { name }`,
    },
    "TOO_DEEP",
  ],
  ["types of types of types", { query: `{ __type(name: "Node") { ${ofType(25)} } }` }, "TOO_DEEP"],
  [
    "fields that do not exist, 300 levels down",
    { query: `${"{ a ".repeat(300)}${"}".repeat(300)}` },
    "TOO_DEEP",
  ],
  [
    "fragments that double, with levels",
    {
      query: `{ agencies(first: 1) { nodes { ...F0 } } }
        ${times(40, (i) => `fragment F${i} on Agency { a: partOf(first: 1) { nodes { ...F${i + 1} } } b: partOf(first: 1) { nodes { ...F${i + 1} } } }`)}
        fragment F40 on Agency { name }`,
    },
    "TOO_DEEP",
  ],
];

const tooMany: Hostile[] = [
  [
    "51 names of __typename",
    { query: `{ ${times(51, (i) => `a${i}: __typename`)} }` },
    "TOO_MANY_ALIASES",
  ],
  [
    "51 lookups under names of their own",
    { query: `{ ${times(51, (i) => `a${i}: node(id: "person/${i}") { id }`)} }` },
    "TOO_MANY_ALIASES",
  ],
  [
    "51 names by fragments",
    {
      query: `{ people(first: 1) { nodes { ...A offices(first: 1) { nodes { ... on Agency { officials(first: 1) { nodes { ...A } } } } } } } }
        fragment A on Person { ${times(26, (i) => `a${i}: name`)} }`,
    },
    "TOO_MANY_ALIASES",
  ],
  [
    "names that double at every level",
    {
      query: `{ ...F0 } ${times(100, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F100 on Query { a: __typename }`,
    },
    "TOO_MANY_ALIASES",
  ],
  [
    "51 names in the second operation",
    {
      query: `query A { __typename } query B { ${times(51, (i) => `a${i}: __typename`)} }`,
      operationName: "A",
    },
    "TOO_MANY_ALIASES",
  ],
  [
    "51 directives on one field",
    { query: `{ __typename ${"@include(if: true) ".repeat(51)} }` },
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "60 directives that do not exist",
    { query: `{ __typename ${"@a ".repeat(60)} }` },
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "51 directives on 51 spreads",
    { query: `{ ${"...F @skip(if: false) ".repeat(51)} } fragment F on Query { __typename }` },
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "directives that double at every level",
    {
      query: `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} @include(if: true) ...F${i + 1} @include(if: true) }`)} fragment F60 on Query { __typename }`,
    },
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "51 directives on an operation",
    { query: `query ${"@a ".repeat(51)} { __typename }` },
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "51 directives on a variable",
    { query: `query ($a: Int ${"@a ".repeat(51)}) { __typename }` },
    "TOO_MANY_DIRECTIVES",
  ],
  ["2,001 tokens", { query: `{ ${"__typename ".repeat(1999)} }` }, "TOO_MANY_TOKENS"],
  ["20,000 open braces", { query: "{".repeat(20_000) }, "TOO_DEEP"],
  ["20,000 braces with fields", { query: "{a".repeat(20_000) }, "TOO_DEEP"],
  ["20,000 inline fragments", { query: "{...".repeat(20_000) }, "TOO_DEEP"],
  ["20,000 open brackets", { query: `{ people(first: ${"[".repeat(20_000)}` }, "TOO_DEEP"],
  ["20,000 open parentheses", { query: `{ people${"(".repeat(20_000)}` }, "TOO_DEEP"],
  ["20,000 objects in objects", { query: `{ people(first: ${"{a:".repeat(20_000)}` }, "TOO_DEEP"],
  ["20,000 list types", { query: `query ($a: ${"[".repeat(20_000)}` }, "TOO_DEEP"],
  [
    "2,500 ids in the document",
    { query: `{ nodes(ids: [${times(2500, (i) => `"person/${i}"`)}]) { id } }` },
    "TOO_MANY_TOKENS",
  ],
  [
    "500 unused fragments",
    { query: times(500, (i) => `fragment F${i} on Query { __typename }`) },
    "TOO_MANY_TOKENS",
  ],
  [
    "900 lists in lists",
    { query: `{ people(first: ${"[".repeat(900)}${"]".repeat(900)}) { totalCount } }` },
    "TOO_DEEP",
  ],
  [
    "the introspection of fields of fields of fields",
    { query: "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" },
    "GRAPHQL_VALIDATION_FAILED",
  ],
];

const sized = (args: string) =>
  `{ people(first: 2) { nodes { offices(${args}) { nodes { id } } } } }`;

const badArguments: Hostile[] = [
  ...[
    "first: 0",
    "first: -1",
    "first: 101",
    "first: 2147483647",
    "last: -2147483648",
    "last: 0",
  ].map((args): Hostile => [`${args}, inside a list`, { query: sized(args) }, "BAD_ARGUMENT"]),
  ["first: 2147483648", { query: sized("first: 2147483648") }, "GRAPHQL_VALIDATION_FAILED"],
  ["first: 1.5", { query: sized("first: 1.5") }, "GRAPHQL_VALIDATION_FAILED"],
  ['first: "10"', { query: sized('first: "10"') }, "GRAPHQL_VALIDATION_FAILED"],
  ...[-1, 101, 2 ** 31 - 1, 2 ** 31, 1e300, 1.5, "10", "", true, [5], { a: 1 }].map(
    (n): Hostile => [
      `first: ${JSON.stringify(n)}, by a variable`,
      { query: `query ($n: Int) ${sized("first: $n")}`, variables: { n } },
      "BAD_ARGUMENT",
    ],
  ),
  ["a default of -5", { query: `query ($n: Int = -5) ${sized("first: $n")}` }, "BAD_ARGUMENT"],
  [
    "a size out of bounds in a fragment",
    {
      query:
        "{ people { ...P } } fragment P on PeopleConnection { nodes { offices(first: 500) { totalCount } } }",
    },
    "BAD_ARGUMENT",
  ],
  ["a cursor that is none", { query: '{ people(after: "☃") { nodes { id } } }' }, "BAD_ARGUMENT"],
  [
    "a cursor that is JSON of another form",
    {
      query: `{ people(after: "${Buffer.from('{"a":1}').toString("base64url")}") { nodes { id } } }`,
    },
    "BAD_ARGUMENT",
  ],
  [
    "a cursor of numbers",
    {
      query: `{ people(after: "${Buffer.from('["name",1,2]').toString("base64url")}") { nodes { id } } }`,
    },
    "BAD_ARGUMENT",
  ],
  [
    "a cursor of 90 KB",
    { query: `{ people(after: "${"a".repeat(90_000)}") { nodes { id } } }` },
    "BAD_ARGUMENT",
  ],
  [
    "a cursor of Cypher",
    {
      query: `{ people(after: "${Buffer.from('["name","x\' OR 1=1 //"]').toString("base64url")}") { nodes { id } } }`,
    },
    "BAD_ARGUMENT",
  ],
  [
    "a search's cursor that is none",
    { query: '{ search(query: "x", after: "nonsense") { pageInfo { hasNextPage } } }' },
    "BAD_ARGUMENT",
  ],
  [
    "101 ids",
    {
      query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      variables: { ids: Array.from({ length: 101 }, (_, i) => `person/${i}`) },
    },
    "BAD_ARGUMENT",
  ],
  ["26 suggestions", { query: '{ suggest(prefix: "x", first: 26) { id } }' }, "BAD_ARGUMENT"],
  [
    "a null where none may be",
    {
      query: 'query ($q: String = "x") { search(query: $q) { pageInfo { hasNextPage } } }',
      variables: { q: null },
    },
    "BAD_ARGUMENT",
  ],
];

const malformed: Hostile[] = [
  ["nothing", {}, "BAD_REQUEST"],
  ["an empty document", { query: "" }, "GRAPHQL_PARSE_FAILED"],
  ["a comment", { query: "# {" }, "GRAPHQL_PARSE_FAILED"],
  ["a NUL", { query: "{ people\u0000 { totalCount } }" }, "GRAPHQL_PARSE_FAILED"],
  ["half a surrogate pair", { query: "{ people \ud800 { totalCount } }" }, "GRAPHQL_PARSE_FAILED"],
  ["a document that is a number", { query: 7 }, "BAD_REQUEST"],
  ["variables that are a list", { query: "{ __typename }", variables: [1] }, "BAD_REQUEST"],
  ["variables that are text", { query: "{ __typename }", variables: "{}" }, "BAD_REQUEST"],
  ["an unknown parameter", { query: "{ __typename }", plan: true }, "BAD_REQUEST"],
  [
    "two operations at once",
    [{ query: "{ __typename }" }, { query: "{ __typename }" }],
    "BAD_REQUEST",
  ],
  ["a mutation", { query: "mutation { __typename }" }, "GRAPHQL_VALIDATION_FAILED"],
  ["a subscription", { query: "subscription { __typename }" }, "GRAPHQL_VALIDATION_FAILED"],
  [
    "an operation that is not there",
    { query: "query A { __typename }", operationName: "B" },
    "OPERATION_RESOLUTION_FAILURE",
  ],
  [
    "two operations and no choice",
    { query: "query A { __typename } query B { __typename }" },
    "OPERATION_RESOLUTION_FAILURE",
  ],
  [
    "a fragment that spreads itself",
    { query: "{ ...F } fragment F on Query { ...F }" },
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "two fragments that spread each other",
    { query: "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }" },
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["a fragment that is not there", { query: "{ ...F }" }, "GRAPHQL_VALIDATION_FAILED"],
  ["a type of the schema", { query: "type A { b: Int }" }, "OPERATION_RESOLUTION_FAILURE"],
  [
    "a thousand fields that do not exist",
    { query: `{ ${times(1000, (i) => `f${i}`)} }` },
    "GRAPHQL_VALIDATION_FAILED",
  ],
];

export const HOSTILE: Hostile[] = [
  ...tooCostly,
  ...tooDeep,
  ...tooMany,
  ...badArguments,
  ...malformed,
];
