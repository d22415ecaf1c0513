import { useState } from "react";
import { createRoot } from "react-dom/client";

// React knows custom elements: the script that defines this one comes from the server of the cards.
const script = document.createElement("script");
script.type = "module";
script.src = `${THROUGHLINE}/embed/throughline-card-1.js`;
script.integrity = "sha384-Ua0GuqPsMpx2x5U/7ZoJfSxEM10m5Y/Kh0jxMPXdSIVsNYMn1KRZWT9KIWYYl5tJ";
script.crossOrigin = "anonymous";
document.head.append(script);

const CHOICES = {
  "person/jeff-sessions": "Jeff Sessions",
  "person/richard-berry": "Richard Berry",
  "agency/us-department-of-justice": "US Department of Justice",
  "statement/burguan-not-a-sanctuary-city": "San Bernardino is not a sanctuary city.",
};

function Card({ id, name }) {
  const address = `${THROUGHLINE}/${id}`;
  return (
    <throughline-card src={address}>
      <a href={address}>{name}</a>
    </throughline-card>
  );
}

function App() {
  const [id, choose] = useState(Object.keys(CHOICES)[0]);
  return (
    <main style={{ maxWidth: "40rem", margin: "2rem auto", padding: "0 1rem" }}>
      <h1>Who is who</h1>
      <p>
        <label>
          Show{" "}
          <select value={id} onChange={(event) => choose(event.target.value)}>
            {Object.entries(CHOICES).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Card id={id} name={CHOICES[id]} />
    </main>
  );
}

createRoot(document.getElementById("app")).render(<App />);
