import { userInfo } from "node:os";
import { Problem } from "../errors.ts";

/** Who changes something and why, as the command line says it. */
export interface Who {
  by?: string;
  reason?: string;
}

const MOST_CHARACTERS = 500;

/**
 * For the history: who it is, by default the system's user, and why, where that is said.
 * @throws Problem BAD_SETTING when one of them is too long
 */
export function whoIs({ by = userName(), reason }: Who): { by: string; reason?: string } {
  for (const [flag, text] of Object.entries({ by, reason: reason ?? "" })) {
    if ([...text].length <= MOST_CHARACTERS) continue;
    throw new Problem("BAD_SETTING", `--${flag} is longer than ${MOST_CHARACTERS} characters.`);
  }
  return { by, ...(reason && { reason }) };
}

/** A container's user may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
