// The package has no types: this declares what we call, as its README documents it.
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    /** Where the next line may begin; null behind the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
