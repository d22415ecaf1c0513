import { xmlDocument } from "../answers/xml.ts";
import type { FeedEntryFragment } from "../documents/document-types.generated.ts";
import type { DocumentData } from "../documents/documents.ts";
import { oursText } from "../pages/parts/words.ts";

type Entity = NonNullable<DocumentData<"Feed">["entity"]>;

const NAMESPACE = "http://www.w3.org/2005/Atom";
const MOST_ENTRIES = 30;

/**
 * What is new about an entity as an Atom feed, https://www.rfc-editor.org/rfc/rfc4287: what came last into the
 * graph first. It knows the hundred statements by it and the hundred about it that were made last.
 */
export function atomFeed(entity: Entity): string {
  const said = "statements" in entity ? entity.statements.nodes : [];
  const entries = [
    ...new Map([...said, ...entity.statementsAbout.nodes].map((each) => [each.id, each])).values(),
  ]
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt) || a.id.localeCompare(b.id))
    .slice(0, MOST_ENTRIES);
  const { root, add, text } = xmlDocument(NAMESPACE, "feed");
  add(root, "id", {}, entity.url);
  add(root, "title", {}, `${entity.name} · Throughline`);
  add(
    root,
    "updated",
    {},
    [entity.changedAt, ...entries.map((each) => each.changedAt)].sort().at(-1),
  );
  add(root, "link", { rel: "self", type: "application/atom+xml", href: `${entity.url}.atom` });
  add(root, "link", { rel: "alternate", type: "text/html", href: entity.url });
  for (const entry of entries) {
    const element = add(root, "entry");
    add(element, "id", {}, entry.url);
    add(element, "title", {}, titleOf(entry));
    add(element, "link", { rel: "alternate", type: "text/html", href: entry.url });
    add(element, "published", {}, entry.recordedAt);
    add(element, "updated", {}, entry.changedAt);
    for (const name of speakersOf(entry)) {
      add(add(element, "author"), "name", {}, name);
    }
    add(element, "content", { type: "text" }, contentOf(entry));
  }
  return text();
}

/** A feed's entry must have an author: the article's words where it names nobody. */
function speakersOf({ speakers, attribution }: FeedEntryFragment): string[] {
  const names = speakers.nodes.map(({ name }) => name);
  return names.length > 0 ? names : [attribution ?? "The article itself"];
}

/** Who said it, and the words; those that are ours say so. */
function titleOf(entry: FeedEntryFragment): string {
  const { text, gist, voice } = entry;
  const who = speakersOf(entry).join(", ");
  return text === null ? `${who} · ${oursText(voice)}: ${gist}` : `${who}: “${text}”`;
}

/** When it was said, and what it says in our words. */
function contentOf({ gist, voice, saidOn }: FeedEntryFragment): string {
  const ours = `${oursText(voice)}: ${gist}`;
  return saidOn ? `${ours} (${saidOn.text})` : ours;
}
