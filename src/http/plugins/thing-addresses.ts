import type { Plugin } from "graphql-yoga";
import { kindOf } from "../../model/things.ts";

/** GET /{thing's id}, the address that `Thing.url` gives: its facts, asked for in the explorer. */
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

/** What the address shows until a thing has a page of its own. The id is of a checked form. */
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
      statementsAbout { nodes { gist speaker { name } } }
    }
    ... on Statement {
      gist
      text
      speaker { name }
      parts { nodes { gist } }
    }
  }
}
`;
}
