import type { Attesting } from "./attestation.ts";

/**
 * What a change makes of attestations and of retractions by hand, from which the graph follows. It
 * is what all doors come down to.
 */
export interface Draft {
  /** By fact and source: what the source now says, or null where it says nothing any more. */
  attestations: ReadonlyMap<string, ReadonlyMap<string, Attesting | null>>;
  /** Facts that are retracted by hand (true), or no longer (false). */
  byHand: ReadonlyMap<string, boolean>;
}

/** Gathers what a change does, one attestation after the other. */
export class DraftBuilder implements Draft {
  readonly attestations = new Map<string, Map<string, Attesting | null>>();
  readonly byHand = new Map<string, boolean>();

  put(attesting: Attesting): void {
    this.#of(attesting.fact).set(attesting.source, attesting);
  }

  takeBack(fact: string, source: string): void {
    this.#of(fact).set(source, null);
  }

  #of(fact: string): Map<string, Attesting | null> {
    const known = this.attestations.get(fact);
    if (known) return known;
    const made = new Map<string, Attesting | null>();
    this.attestations.set(fact, made);
    return made;
  }
}

/** The sources whose attestations a draft writes or takes back. */
export function sourcesOf({ attestations }: Draft): ReadonlySet<string> {
  return new Set([...attestations.values()].flatMap((bySource) => [...bySource.keys()]));
}

/** The facts that a draft is about. */
export function factsOf({ attestations, byHand }: Draft): ReadonlySet<string> {
  return new Set([...attestations.keys(), ...byHand.keys()]);
}
