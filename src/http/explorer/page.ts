import { Content } from "../answers/content.ts";
import { type Html, html } from "./html.ts";

interface PageOptions {
  title: string;
  icon: string;
  /** What else goes into the head: styles, scripts, a description. */
  head: Html;
  body: Html;
  /**
   * What the page may load and do, as directives of a Content-Security-Policy: everything else is
   * forbidden.
   */
  allows: readonly string[];
  headers?: Record<string, string>;
}

/** A page for people, in light and dark, that browsers revalidate every time. */
export function page({ title, icon, head, body, allows, headers }: PageOptions): Content {
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
${head}
</head>
<body>
${body}
</body>
</html>
`;
  const policy = [
    "default-src 'none'",
    ...allows,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return new Content({
    type: "text/html; charset=utf-8",
    body: text.toString(),
    cacheControl: "no-cache",
    headers: { "content-security-policy": policy.join("; "), ...headers },
  });
}
