// Suggests entities while somebody types into a search box. Without this script the boxes are plain
// forms. What comes from the graph is only ever put into the page as text and as an id in an address.

const PAUSE_MS = 150;
const QUERY =
  "query Suggest($prefix: String!) { suggest(prefix: $prefix, first: 8) { id name matched } }";

async function suggestions(prefix, signal) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: QUERY, variables: { prefix } }),
    signal,
  });
  const { data } = await response.json();
  return data?.suggest ?? [];
}

/**
 * Makes an input a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
 * @param choose called with the suggestion that the reader takes
 */
function suggestFor(input, choose) {
  const list = document.createElement("ul");
  list.id = `${input.name}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  input.parentElement.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("autocomplete", "off");

  let shown = [];
  let active = -1;
  let asked = new AbortController();
  let timer;

  const mark = (place) => {
    active = place;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === place));
    }
    if (place === -1) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[place].id);
  };
  const show = (found) => {
    shown = found;
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(-1);
  };
  const optionOf = ({ id, name, matched }, index) => {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.textContent = matched === name ? name : `${name} (${matched})`;
    const kind = document.createElement("span");
    kind.textContent = ` ${id.slice(0, id.indexOf("/"))}`;
    option.append(kind);
    // Before the input loses the focus, which would close the list.
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      choose(shown[index]);
      close();
    });
    return option;
  };

  const giveUp = () => {
    clearTimeout(timer);
    asked.abort();
  };
  /** What is still under way must not open the list again. */
  const close = () => {
    giveUp();
    show([]);
  };

  input.addEventListener("input", () => {
    giveUp();
    asked = new AbortController();
    const prefix = input.value.trim();
    if (prefix === "") return show([]);
    timer = setTimeout(() => {
      // Whoever types on needs no older answer; without one, the form still works.
      suggestions(prefix, asked.signal).then(show, () => {});
    }, PAUSE_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "Escape") giveUp();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const places = shown.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(shown[active]);
      close();
    } else if (event.key === "Escape") {
      // It would empty the box.
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
}

for (const input of document.querySelectorAll("input[data-suggest]")) {
  suggestFor(input, ({ id }) => {
    if (input.dataset.suggest === "page") location.assign(`/${id}`);
    else input.value = id;
  });
}
