import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import { Problem } from "../../errors.ts";
import { refuseLarge, sizeOf } from "./document-size.ts";
import { MOST_BRACKETS, MOST_TOKENS } from "./limits.ts";

/** A parsed document may take up 300 times the memory of its text. */
const MOST_CACHED_CHARACTERS = 200_000;

/**
 * Rejects documents that are too large whatever their variables, before validation. This happens
 * once for each text, because the result is cached with it.
 */
export function parseLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((text: string) => {
        refuseLong(text);
        const document = parse(text);
        refuseLarge(sizeOf(document));
        return document;
      });
    },
  };
}

/**
 * Caches bounded by the size of their contents: the default ones count entries, whatever their
 * size.
 */
export function parserCaches() {
  const sized = { maxSize: MOST_CACHED_CHARACTERS, sizeCalculation: sizeOfEntry };
  return {
    documentCache: new LRUCache<string, DocumentNode>(sized),
    errorCache: new LRUCache<string, Error>(sized),
  };
}

function sizeOfEntry(_value: unknown, text: string): number {
  return text.length + 1;
}

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Counts tokens and the depth of brackets: the parser recurses for each bracket and would overflow
 * the stack.
 * @throws Problem TOO_MANY_TOKENS or TOO_DEEP
 */
function refuseLong(text: string): void {
  let brackets = 0;
  let tokens = 0;
  for (const kind of tokenKinds(text)) {
    tokens += 1;
    if (OPENING.has(kind)) brackets += 1;
    if (CLOSING.has(kind)) brackets -= 1;
    if (tokens > MOST_TOKENS) {
      throw new Problem(
        "TOO_MANY_TOKENS",
        `This document has more than ${MOST_TOKENS} words and signs. Split it, or give long lists as variables.`,
      );
    }
    if (brackets > MOST_BRACKETS) {
      throw new Problem(
        "TOO_DEEP",
        `This document has more than ${MOST_BRACKETS} brackets in brackets. Ask for the lower levels by their ids, with \`nodes\`.`,
      );
    }
  }
}

/** The tokens up to the end or the first invalid one; the parser then reports where that is. */
function* tokenKinds(text: string): Generator<TokenKind> {
  const lexer = new Lexer(new Source(text));
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token.kind;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}
