import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How the content is sent. */
export interface ContentOptions {
  /** The media type, with the charset for text. */
  type: string;
  body: string | Uint8Array;
  /** The Cache-Control header. */
  cacheControl: string;
  /** Other headers, such as a page's Content-Security-Policy. */
  headers?: Record<string, string>;
}

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
 * Immutable bytes served over HTTP. Each encoding is compressed when a client first requests it,
 * and then cached; a client that has the current version gets a 304.
 */
export class Content {
  readonly hash: string;
  readonly #options: ContentOptions;
  readonly #bytes: Uint8Array;
  readonly #compressed = new Map<Coding, Promise<Uint8Array>>();

  constructor(options: ContentOptions) {
    this.#options = options;
    this.#bytes = typeof options.body === "string" ? Buffer.from(options.body) : options.body;
    this.hash = createHash("sha256").update(this.#bytes).digest("hex").slice(0, HASH_LENGTH);
  }

  /** Answers GET and HEAD. */
  async respond(request: Request, { Response }: { Response: typeof globalThis.Response }) {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return new Response("Only GET and HEAD are answered here.\n", {
        status: 405,
        headers: { allow: "GET, HEAD", "content-type": "text/plain; charset=utf-8" },
      });
    }
    const { type, cacheControl, headers } = this.#options;
    const coding = isCompressible(type) ? codingFor(request.headers.get("accept-encoding")) : null;
    // The hash in a name is that of the content, whatever its encoding; an entity tag is specific
    // to the encoding.
    const tag = `"${this.hash}${coding ? `-${coding}` : ""}"`;
    const common = {
      ...headers,
      "cache-control": cacheControl,
      etag: tag,
      vary: [headers?.vary, "Accept-Encoding"].filter(Boolean).join(", "),
    };
    if (isKnown(tag, request.headers.get("if-none-match"))) {
      return new Response(null, { status: 304, headers: common });
    }
    const bytes = coding ? await this.#coded(coding) : this.#bytes;
    return new Response(request.method === "HEAD" ? null : (bytes as Uint8Array<ArrayBuffer>), {
      headers: {
        ...common,
        "content-type": type,
        "content-length": String(bytes.length),
        ...(coding ? { "content-encoding": coding } : {}),
      },
    });
  }

  #coded(coding: Coding): Promise<Uint8Array> {
    const known = this.#compressed.get(coding);
    if (known) return known;
    const coded = compress[coding](this.#bytes);
    this.#compressed.set(coding, coded);
    return coded;
  }
}

/** WOFF fonts are already compressed. */
function isCompressible(type: string): boolean {
  return !type.startsWith("font/woff");
}

/** The best encoding that the client accepts: one that it names, without `q=0`. */
function codingFor(accepted: string | null): Coding | null {
  const taken = new Set(
    (accepted ?? "")
      .toLowerCase()
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  if (taken.has("br")) return "br";
  return taken.has("gzip") ? "gzip" : null;
}

function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(",").map((known) => known.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}
