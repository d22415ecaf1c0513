// GraphiQL's query builder adds a list without saying what to show of its things, which is no valid
// query. Here a field that needs a selection and has none gets one.

/**
 * The query with selections for the fields that need one, have none, and were not there before.
 * What a click has removed stays removed. Unchanged if it has a mistake in its syntax; fields that
 * the schema doesn't have stay as they are.
 * @param parse graphql's parser
 * @param schema what an introspection query answers
 */
export function withSelections(text, before, parse, schema) {
  const types = new Map(schema.types.map((type) => [type.name, type]));
  const known = new Set(fieldsOf(before, parse, schema, types).map(({ path }) => path));
  const missing = fieldsOf(text, parse, schema, types).filter(
    ({ path, type, isSelected }) => !isSelected && !isLeaf(type) && !known.has(path),
  );
  // From the end, so that the places before it stay right.
  return missing.reduceRight((whole, { at, type }) => {
    const indent = /^ */.exec(whole.slice(whole.lastIndexOf("\n", at.start) + 1))[0];
    return whole.slice(0, at.end) + selectionOf(type, types, indent) + whole.slice(at.end);
  }, text);
}

/** The fields of a document, each with its path, its type and its place; none if it can't be read. */
function fieldsOf(text, parse, schema, types) {
  const fields = [];
  const walk = ({ selections }, typeName, parent) => {
    for (const { kind, name, alias, typeCondition, selectionSet, loc } of selections) {
      const path = `${parent} ${(alias ?? name ?? typeCondition?.name)?.value}`;
      const type = kind === "Field" && typeOfField(types.get(typeName), name.value, types);
      if (type) fields.push({ path, type, isSelected: selectionSet !== undefined, at: loc });
      if (selectionSet) walk(selectionSet, type?.name ?? typeCondition?.name.value, path);
    }
  };
  try {
    for (const { name, typeCondition, selectionSet } of parse(text).definitions) {
      walk(selectionSet, typeCondition?.name.value ?? schema.queryType.name, name?.value);
    }
  } catch {
    return [];
  }
  return fields;
}

/** Printed as graphql prints it, for a field that stands this far from the left. */
function selectionOf(type, types, indent) {
  const deeper = `${indent}  `;
  const lines = shown(type, types).map(([written, of]) =>
    of ? deeper + written + selectionOf(of, types, deeper) : deeper + written,
  );
  return ` {\n${lines.join("\n")}\n${indent}}`;
}

/**
 * What to show of a type: the things of a list, a thing's id and label, else its values. Each with
 * the type of which something is to be shown in turn.
 */
function shown(type, types) {
  const thing = type.fields ? null : sharedInterface(type, types);
  if (thing) return [[`... on ${thing.name}`, thing]];
  const list = ["nodes", "node"].find((name) => typeOfField(type, name, types));
  if (list) return [[list, typeOfField(type, list, types)]];
  if (isThing(type)) return [["id"], ["label"]];
  const values = (type.fields ?? []).filter(
    ({ name, args }) => isLeaf(typeOfField(type, name, types)) && args.every(isOptional),
  );
  return values.length > 0 ? values.map(({ name }) => [name]) : [["__typename"]];
}

/** The interface of things that all members of a union have. */
function sharedInterface({ possibleTypes }, types) {
  const [first, ...others] = possibleTypes.map(({ name }) =>
    types.get(name).interfaces.map((shared) => types.get(shared.name)),
  );
  return first.find((shared) => isThing(shared) && others.every((all) => all.includes(shared)));
}

function isThing({ fields }) {
  return ["id", "label"].every((name) => fields.some((field) => field.name === name));
}

function typeOfField(type, name, types) {
  let of = type?.fields?.find((field) => field.name === name)?.type;
  while (of?.ofType) of = of.ofType;
  return of && types.get(of.name);
}

function isLeaf({ kind }) {
  return kind === "SCALAR" || kind === "ENUM";
}

function isOptional({ type, defaultValue }) {
  return type.kind !== "NON_NULL" || defaultValue !== null;
}
