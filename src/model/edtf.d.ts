// The package ships no types: the one call that we make, as its README documents it.
declare module "edtf" {
  /** @throws Error when the text is not EDTF */
  export default function edtf(text: string): { min: number; max: number };
}
