/**
 * Makes frames of cards as high as their cards. A frame tells its height in a message; it is taken only from
 * the window of a frame on this page whose address has the message's origin. A card that was there before this
 * script has told nobody, so all are asked once.
 *
 * This is version 1. It never changes, as pages name it with its hash: what is new goes into a version 2.
 */

const HIGHEST = 4_000;

/** Where a frame's document comes from; null for one whose address is none. */
function addressOf({ src }) {
  return URL.canParse(src) ? new URL(src) : null;
}

addEventListener("message", ({ source, origin, data }) => {
  if (data?.throughline !== "height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || addressOf(frame)?.origin !== origin) continue;
    frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 1), HIGHEST)}px`;
  }
});

for (const frame of document.querySelectorAll("iframe")) {
  // The question holds nothing that others may not know, and a frame that is still empty has no origin yet.
  if (addressOf(frame)?.pathname.startsWith("/embed/"))
    frame.contentWindow.postMessage({ throughline: "tell" }, "*");
}
