// The package has no types: this declares the only function we call, as its README documents it.
declare module "edtf" {
  /** @throws Error when the text is not EDTF */
  export default function edtf(text: string): { min: number; max: number };
}
