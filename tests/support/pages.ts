import { expect } from "vitest";
import type { openApi } from "./ask.ts";

/** What a browser sends when somebody opens an address. */
const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

/** Opens pages as a browser does, without following where they lead. */
export function openPages({ fetchCounted }: Pick<ReturnType<typeof openApi>, "fetchCounted">) {
  const visit = (path: string, headers: Record<string, string> = {}) =>
    fetchCounted(path, { headers: { ...BROWSER, ...headers } });
  /** A page that is there, and the Cypher statements that it took. */
  const page = async (path: string) => {
    const { response, text, runs } = await visit(path);
    expect(response.status, path).toBe(200);
    return { html: text, text: textOf(text), runs };
  };
  return { visit, page };
}

/** What a reader sees of a page, on one line. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, "")
    .replace(/<\/?(a|b|bdi|mark|span|time)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
