import { kindOf } from "../../model/ids.ts";

/** The image of an entity or a statement. */
export interface ImageAddress {
  id: string;
  format: ImageFormat;
  /** The one address of this image, for whoever came by another spelling of it. */
  path: string;
}

export type ImageFormat = "png" | "svg";

const ADDRESS = /^\/(?<id>[\w/-]+)\.(?<format>png|svg)$/i;

/** Reads an address such as `/person/jeff-sessions.png`; null when it is no image's. */
export function readImageAddress(pathname: string): ImageAddress | null {
  const { id: written, format: ending } = ADDRESS.exec(pathname)?.groups ?? {};
  if (written === undefined || ending === undefined) return null;
  const [id, format] = [written.toLowerCase(), ending.toLowerCase() as ImageFormat];
  const kind = kindOf(id);
  if (kind === null || kind === "article") return null;
  return { id, format, path: `/${id}.${format}` };
}
