// Copies the text that stands beside a button. Without this script the button is hidden, and the text
// can be marked and copied by hand.

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = button.parentElement.querySelector("[data-copied]").textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Your browser blocked copying. Select the text and copy it.";
    }
  });
}
