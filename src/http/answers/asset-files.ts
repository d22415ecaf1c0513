import { type Env, Hono } from "hono";
import { StoredFile } from "./stored-file.ts";

/** The name changes with the content, so a browser never needs to ask again. */
export const FOR_EVER = "public, max-age=31536000, immutable";

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  woff: "font/woff",
  woff2: "font/woff2",
} as const;

export type Ending = keyof typeof TYPES;

/** What pages load: each file at an address that holds a hash of its content. */
export class AssetFiles {
  readonly #folder: string;
  readonly #files = new Map<string, StoredFile>();

  /** @param folder where the addresses begin: `/assets/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns the file's address */
  add(name: string, ending: Ending, body: string | Uint8Array): string {
    const file = new StoredFile(TYPES[ending], body);
    return this.#put(`${name}.${file.hash}.${ending}`, file);
  }

  /** Adds a file under just this name, which must change with the content by itself. */
  addAs(path: string, ending: Ending, body: string | Uint8Array): string {
    return this.#put(path, new StoredFile(TYPES[ending], body));
  }

  find(path: string): StoredFile | undefined {
    return this.#files.get(path);
  }

  #put(path: string, file: StoredFile): string {
    this.#files.set(this.#folder + path, file);
    return this.#folder + path;
  }
}

/** Serves such files. @param open called when one is asked for */
export function assetRoutes<E extends Env>(
  folder: string,
  open: () => AssetFiles | Promise<AssetFiles>,
): Hono<E> {
  return new Hono<E>().get(`${folder}*`, async (context, next) => {
    const file = (await open()).find(context.req.path);
    return file ? file.respond(context, { "cache-control": FOR_EVER }) : next();
  });
}
