import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;
type Policy = NonNullable<Options["contentSecurityPolicy"]>;

const NOTHING: Policy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What scripts of other sites may read besides the headers that they always may. */
export const EXPOSED_HEADERS = ["x-request-id", "retry-after"];

/**
 * Nothing that the router answers is for some and not for others. It says so to everybody, whether they
 * name an origin or not: a cache between may give one reader's answer to another.
 */
export const readByAll = cors({ origin: "*", exposeHeaders: EXPOSED_HEADERS });

/**
 * Tells caches that an answer depends on the codings that are accepted. The compression says so only where
 * it has something to compress, but a 304 and the answer to HEAD must say what that of a GET says.
 */
export const variesByCoding: MiddlewareHandler = async (context, next) => {
  await next();
  const vary = context.res.headers.get("vary");
  if (!vary?.toLowerCase().includes("accept-encoding")) {
    context.header("vary", "Accept-Encoding", { append: true });
  }
};

/**
 * What a browser takes from a 304 it puts in place of what it has: without the page's own policy, a page
 * that is asked for again would get that of a file, and load neither style nor script.
 */
export const KEPT_HEADERS = [
  "access-control-allow-origin",
  "access-control-expose-headers",
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "origin-agent-cluster",
  "referrer-policy",
  "x-content-type-options",
];

/** Of those that the middleware would set, what we leave to whoever ends HTTPS, or browsers have dropped. */
const UNSET = {
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  // A route's own headers are set before those of all routes.
  overwrite: false,
} satisfies Options;

/**
 * For a page: it may load and do only what `allows` says.
 * @param loadedBy whose pages may load it: by default none but our own
 */
export function pageHeaders(
  allows: Policy,
  loadedBy: "same-origin" | "cross-origin" = "same-origin",
): MiddlewareHandler {
  return secureHeaders({
    ...UNSET,
    contentSecurityPolicy: { ...NOTHING, ...allows },
    crossOriginResourcePolicy: loadedBy,
    // Shown in a frame, it is not by itself.
    crossOriginOpenerPolicy: loadedBy === "same-origin",
    originAgentCluster: loadedBy === "same-origin",
  });
}

/** For what other sites may load, and what must never be shown as a page. */
export const fileHeaders: MiddlewareHandler = secureHeaders({
  ...UNSET,
  contentSecurityPolicy: NOTHING,
  crossOriginResourcePolicy: "cross-origin",
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});
