import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A script that other sites load. It stands at an address with its version and never changes. */
export interface EmbedScript {
  path: string;
  /** For `integrity`: https://www.w3.org/TR/SRI/. */
  integrity: string;
  body: Buffer;
}

/** Every version that was ever given out, by name; the last of each is the one to copy. */
export const embedScripts = {
  card: readScript("throughline-card-1.js"),
  frames: readScript("throughline-frames-1.js"),
};

function readScript(name: string): EmbedScript {
  const body = readFileSync(new URL(`./browser/${name}`, import.meta.url));
  return {
    path: `/embed/${name}`,
    integrity: `sha384-${createHash("sha384").update(body).digest("base64")}`,
    body,
  };
}
