import type { Plugin } from "graphql-yoga";
import { kindOf } from "../../model/ids.ts";

/**
 * GET /{thing's id}, the address that `Thing.url` returns: redirects to a query for its facts in
 * the explorer.
 */
export function thingAddresses(): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const id = url.pathname.slice(1);
      if (!kindOf(id)) return;
      const location = `/graphql?query=${encodeURIComponent(factsOf(id))}`;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location } }));
    },
  };
}

/** A stand-in until things have their own pages. The id has already been validated. */
function factsOf(id: string): string {
  return `{
  node(id: "${id}") {
    ... on Thing {
      label
      citations { nodes { exact article { label } } }
    }
    ... on Entity {
      names { text kind }
      links { edges { link { sentence citations { nodes { exact } } } } }
      statementsAbout { nodes { gist speaker { name } attribution } }
    }
    ... on Statement {
      gist
      text
      voice
      speakers { nodes { name } }
      attribution
      onBehalfOf { nodes { name } }
      parts { nodes { gist } }
    }
  }
}
`;
}
