// Runs in a card that is shown in a frame: tells the page around it how high the card is, whenever that
// changes. It says nothing else, and listens to nobody.

const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ throughline: "height", height }, "*");
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
