/**
 * Makes frames of cards as high as their cards. A frame tells its height in a message; it is taken only from
 * the window of a frame on this page whose address has the message's origin.
 *
 * This is version 1. It never changes, as pages name it with its hash: what is new goes into a version 2.
 */

const HIGHEST = 4_000;

addEventListener("message", ({ source, origin, data }) => {
  if (data?.throughline !== "height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || new URL(frame.src, document.baseURI).origin !== origin)
      continue;
    frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 1), HIGHEST)}px`;
  }
});
