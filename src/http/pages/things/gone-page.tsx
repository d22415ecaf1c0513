import { ended } from "../../../model/texts.ts";
import { textOf } from "../../html/html-document.tsx";
import { Page } from "../parts/page.tsx";
import type { Retraction } from "../parts/retraction.ts";
import type { Site } from "../parts/site.ts";
import { dayOf } from "../parts/words.ts";

/** What stands where something was retracted: that it was here, and when and why it left. */
export function gonePage(site: Site, { label, change }: Retraction): string {
  return textOf(
    <Page site={site} title="Retracted · Throughline">
      <header class="thing">
        <p class="kind">Retracted</p>
        <h1 dir="auto">{label}</h1>
        <p class="lead">
          This was taken out of the graph on {dayOf(change.at)}
          {change.reason === null ? "; no reason was given." : `: ${ended(change.reason)}`}
        </p>
      </header>
    </Page>,
  );
}
