import { textOf } from "../../html/html-document.tsx";
import { Page } from "./page.tsx";
import type { Site } from "./site.ts";

/** What a reader gets where a page can't be made: what happened, and what to do. */
export function errorPage(site: Site, sentence: string, isOurs: boolean): string {
  const heading = isOurs
    ? "This page isn’t available right now"
    : "We couldn’t process this request";
  return textOf(
    <Page site={site} title={`${heading} · Throughline`}>
      <header class="thing">
        <h1>{heading}</h1>
        <p class="lead">{sentence}</p>
      </header>
    </Page>,
  );
}
