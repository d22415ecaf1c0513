// Copies the code that stands beside a button. Without this script the button is hidden, and the code
// can be marked and copied by hand.

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code").textContent;
    try {
      await navigator.clipboard.writeText(code);
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser did not allow it: mark the code and copy it";
    }
  });
}
