import { DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";

/** A document in one namespace, and what adds an element to it with its text. */
export interface XmlDocument {
  root: Element;
  add(
    parent: Element,
    name: string,
    attributes?: Readonly<Record<string, string>>,
    text?: string | null,
  ): Element;
  text(): string;
}

/** Begins a document whose elements all have one namespace. Texts and attributes are escaped by the serializer. */
export function xmlDocument(namespace: string, rootName: string): XmlDocument {
  const document = new DOMImplementation().createDocument(namespace, rootName);
  const root = document.documentElement as Element;
  return {
    root,
    add(parent, name, attributes = {}, text = null) {
      const element = document.createElementNS(namespace, name);
      for (const [attribute, value] of Object.entries(attributes)) {
        element.setAttribute(attribute, writable(value));
      }
      if (text !== null) element.appendChild(document.createTextNode(writable(text)));
      parent.appendChild(document.createTextNode("\n"));
      return parent.appendChild(element) as Element;
    },
    text: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`,
  };
}

/** XML can't hold some characters in any form: https://www.w3.org/TR/xml/#charsets. */
function writable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
