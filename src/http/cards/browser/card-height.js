// Runs in a card that is shown in a frame: tells the page around it how high the card is, whenever that
// changes, and when that page asks, as it may have begun to listen later. It says nothing else.

const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ throughline: "height", height }, "*");
};
if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.throughline === "tell") tell();
  });
}
