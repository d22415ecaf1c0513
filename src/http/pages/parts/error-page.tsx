import { textOf } from "../../html/html-document.tsx";
import { Page } from "./page.tsx";
import type { Site } from "./site.ts";

/** What a reader gets where a page can't be made: what happened, and what to do. */
export function errorPage(site: Site, sentence: string, isOurs: boolean): string {
  return textOf(
    <Page site={site} title="Not now · Throughline">
      <header class="thing">
        <h1>{isOurs ? "This page is not to be had at the moment" : "This can’t be asked so"}</h1>
        <p class="lead">{sentence}</p>
      </header>
    </Page>,
  );
}
