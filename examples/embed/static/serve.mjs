// Serves the page on a port of its own, so that the cards come from another site, as they will.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const THROUGHLINE = new URL(process.env.THROUGHLINE ?? "http://127.0.0.1:4000").origin;
const PORT = Number(process.env.PORT ?? 4010);

createServer(async (request, response) => {
  if (request.url !== "/") return response.writeHead(404).end("There is only one page here: /\n");
  const page = await readFile(new URL("./page.html", import.meta.url), "utf8");
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    // As strict as a page with cards can be.
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; script-src ${THROUGHLINE}; connect-src ${THROUGHLINE}; frame-src ${THROUGHLINE}; img-src data:`,
  });
  response.end(page.replaceAll("http://127.0.0.1:4000", THROUGHLINE));
}).listen(PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/`));
