import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";

interface Properties {
  title: string;
  icon: string;
  /** What else goes into the head: styles, scripts, a description. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/** A whole page, in light and dark. */
export function HtmlDocument({ title, icon, head, children }: Properties) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={icon} />
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The text of a page. */
export function textOf(document: VNode): string {
  return `<!doctype html>\n${renderToString(document)}\n`;
}
