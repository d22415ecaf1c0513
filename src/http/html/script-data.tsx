/**
 * Data for a page's script. Whatever it holds, it can't end the element or start another:
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function ScriptData({ id, type = "application/json", data }: Properties) {
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // A script's text is no HTML; what could end it is escaped above.
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: text }} />;
}

interface Properties {
  id?: string;
  type?: "application/json" | "application/ld+json";
  data: unknown;
}
