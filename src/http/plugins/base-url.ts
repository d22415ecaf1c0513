import type { Plugin } from "graphql-yoga";
import type { ServerContext } from "../../graphql/request-record.ts";

/** Under which address the server is known outside. */
export interface PublicAddress {
  /** Where all addresses begin; null: where the request was sent. */
  publicUrl: string | null;
  /** Whether a proxy in front may say where the request was sent. */
  trustProxy: boolean;
}

/** Tells each request where the addresses in its answer begin. */
export function baseUrl(address: PublicAddress): Plugin<object, ServerContext> {
  return {
    onRequest({ request, serverContext }) {
      serverContext.baseUrl = baseUrlOf(request, address);
    },
  };
}

function baseUrlOf(request: Request, { publicUrl, trustProxy }: PublicAddress): string {
  if (publicUrl !== null) return publicUrl;
  const { origin, protocol, host } = new URL(request.url);
  if (!trustProxy) return origin;
  const scheme = forwarded(request, "proto") ?? protocol.slice(0, -1);
  const address = `${scheme}://${forwarded(request, "host") ?? host}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return origin;
  const { href, origin: told } = new URL(address);
  // A path, a query or a user makes another address than it says: nothing of it is taken.
  return href === `${told}/` ? told : origin;
}

/** The first value of such a header, which is that of the outermost proxy. */
function forwarded(request: Request, part: "proto" | "host"): string | undefined {
  return request.headers.get(`x-forwarded-${part}`)?.split(",")[0]?.trim() || undefined;
}
