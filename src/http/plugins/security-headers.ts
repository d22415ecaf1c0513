import type { Plugin } from "graphql-yoga";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // Other sites' pages may read this API; that is what it is for.
  "cross-origin-resource-policy": "cross-origin",
};
/** For answers that nobody should ever show as a page. Pages say themselves what they may load. */
const NOT_A_PAGE = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
};

/** What browsers are told of every answer, unless the answer says otherwise itself. */
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
