// These packages have no types: this declares what we call, as their READMEs document it.

declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    /** Where the next line may begin; null behind the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}

declare module "bidi-js" {
  interface Levels {
    /** For each character, odd where it is written from the right. */
    levels: Uint8Array;
  }
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): Levels;
  };
}
