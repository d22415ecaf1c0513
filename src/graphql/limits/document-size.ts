import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";
import { Problem } from "../../errors.ts";
import { fragmentsOf } from "./fragments.ts";
import { MOST_ALIASES, MOST_DIRECTIVES, MOST_LEVELS } from "./limits.ts";

/** The size of an operation with its fragments expanded, each as often as it is spread. */
export interface DocumentSize {
  /** The depth of nested fields. */
  levels: number;
  aliases: number;
  directives: number;
}

/**
 * The maximum of each measure over a document's operations and fragments. Takes linear time: each
 * fragment is measured once.
 */
export function sizeOf(document: DocumentNode): DocumentSize {
  const fragments = fragmentsOf(document);
  const known = new Map<string, DocumentSize>();

  const ofFragment = (name: string): DocumentSize => {
    const fragment = fragments.get(name);
    const measured = known.get(name);
    if (measured || !fragment) return measured ?? empty();
    // A fragment that spreads itself finds this entry, and validation rejects it later.
    known.set(name, empty());
    const size = ofSelections(fragment.selectionSet);
    size.directives += fragment.directives?.length ?? 0;
    known.set(name, size);
    return size;
  };
  const ofSelection = (selection: SelectionNode): DocumentSize => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const size = ofFragment(selection.name.value);
      return { ...size, directives: size.directives + directives };
    }
    const size = ofSelections(selection.selectionSet);
    size.directives += directives;
    if (selection.kind === Kind.FIELD) {
      size.levels += 1;
      size.aliases += selection.alias ? 1 : 0;
    }
    return size;
  };
  const ofSelections = (set: SelectionSetNode | undefined): DocumentSize => {
    const total = empty();
    for (const selection of set?.selections ?? []) add(total, ofSelection(selection));
    return total;
  };

  const largest = empty();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      max(largest, ofFragment(definition.name.value));
    }
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const size = ofSelections(definition.selectionSet);
      size.directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? []) {
        size.directives += variable.directives?.length ?? 0;
      }
      max(largest, size);
    }
  }
  return largest;
}

/** @throws Problem TOO_DEEP, TOO_MANY_ALIASES or TOO_MANY_DIRECTIVES */
export function refuseLarge({ levels, aliases, directives }: DocumentSize): void {
  if (levels > MOST_LEVELS) {
    throw new Problem(
      "TOO_DEEP",
      `This document has ${levels} levels of fields, and ${MOST_LEVELS} are allowed. Ask for the lower ones by their ids, with \`nodes\`.`,
    );
  }
  if (aliases > MOST_ALIASES) {
    throw new Problem(
      "TOO_MANY_ALIASES",
      `This document renames ${aliases} fields, counted wherever a fragment is used, and ${MOST_ALIASES} are allowed. To look up many things by their ids, use \`nodes\`.`,
    );
  }
  if (directives > MOST_DIRECTIVES) {
    throw new Problem(
      "TOO_MANY_DIRECTIVES",
      `This document has ${directives} directives, counted wherever a fragment is used, and ${MOST_DIRECTIVES} are allowed. Put them on fragments rather than on single fields.`,
    );
  }
}

function empty(): DocumentSize {
  return { levels: 0, aliases: 0, directives: 0 };
}

/** Adds a sibling: the depth is the larger of the two, everything else is summed. */
function add(total: DocumentSize, size: DocumentSize): void {
  total.levels = Math.max(total.levels, size.levels);
  total.aliases += size.aliases;
  total.directives += size.directives;
}

function max(largest: DocumentSize, size: DocumentSize): void {
  largest.levels = Math.max(largest.levels, size.levels);
  largest.aliases = Math.max(largest.aliases, size.aliases);
  largest.directives = Math.max(largest.directives, size.directives);
}
