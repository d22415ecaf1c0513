import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { accepts } from "hono/accepts";

type Coding = "br" | "gzip";

/** As many characters as 15 hexadecimal digits: enough to be unique, short enough for a name. */
export const HASH_LENGTH = 15;
/**
 * The highest of brotli's eleven levels that compresses the explorer's 5 MB in under a second; the
 * eleventh saves 9 % more and takes fifteen times as long.
 */
const BROTLI_LEVEL = 9;

const compress = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} satisfies Record<Coding, (bytes: Uint8Array) => Promise<Buffer>>;

/**
 * A file that is the same for everyone. The router's own compression would compress it for each
 * reader; here it is done once for each coding, when somebody first asks for it, and better.
 */
export class StoredFile {
  readonly hash: string;
  readonly #type: string;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #compressed = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();

  /** @param type the media type, with the charset for text */
  constructor(type: string, body: string | Uint8Array) {
    this.#type = type;
    this.#bytes = new Uint8Array(typeof body === "string" ? Buffer.from(body) : body);
    this.hash = createHash("sha256").update(this.#bytes).digest("hex").slice(0, HASH_LENGTH);
  }

  async respond(context: Context, headers: Readonly<Record<string, string>>): Promise<Response> {
    const coding = isCompressible(this.#type) ? codingFor(context) : null;
    const bytes = coding ? await this.#coded(coding) : this.#bytes;
    return context.body(bytes, 200, {
      ...headers,
      "content-type": this.#type,
      "content-length": String(bytes.length),
      // The hash in a name is that of the content, whatever its coding; a tag is of one coding.
      etag: `"${this.hash}${coding ? `-${coding}` : ""}"`,
      vary: [headers.vary, "Accept-Encoding"].filter(Boolean).join(", "),
      ...(coding && { "content-encoding": coding }),
    });
  }

  #coded(coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#compressed.get(coding);
    if (known) return known;
    const coded = compress[coding](this.#bytes).then((bytes) => new Uint8Array(bytes));
    this.#compressed.set(coding, coded);
    return coded;
  }
}

/** WOFF fonts are already compressed. */
function isCompressible(type: string): boolean {
  return !type.startsWith("font/woff");
}

/** The better of the codings that the client names, whichever it names first. */
function codingFor(context: Context): Coding | null {
  const coding = accepts(context, {
    header: "Accept-Encoding",
    supports: ["br", "gzip"],
    default: "identity",
    match: (accepted, { supports, default: none }) =>
      supports.find((coding) => accepted.some(({ type, q }) => type === coding && q > 0)) ?? none,
  });
  return coding === "br" || coding === "gzip" ? coding : null;
}
