import type { Plugin } from "graphql-yoga";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // Pages of other sites may read this API; that is its purpose.
  "cross-origin-resource-policy": "cross-origin",
};
/** For responses that must never be shown as a page. Pages set their own policy. */
const NOT_A_PAGE = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
};

/** Sets security headers on every response that has not set them itself. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
      for (const [name, value] of Object.entries({ ...ALWAYS, ...(isPage ? {} : NOT_A_PAGE) })) {
        if (!headers.has(name)) headers.set(name, value);
      }
    },
  };
}
