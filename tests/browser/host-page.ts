import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Somebody else's site: pages on an origin of their own, with a policy as strict as embedding allows, and
 * whatever else a server may say.
 */
export async function openHost(cards: string): Promise<Host> {
  const pages = new Map<string, string>();
  const data = new Map<string, { json: string; status: number }>();
  const server: Server = createServer((request, response) => {
    const answer = data.get(request.url ?? "");
    if (answer) {
      response.writeHead(answer.status, {
        "content-type": "application/json",
        "access-control-allow-origin": "*",
      });
      return response.end(answer.json);
    }
    const body = pages.get(request.url ?? "");
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src ${cards}; connect-src 'self' ${cards}; frame-src ${cards}; style-src 'unsafe-inline'; img-src data:`,
    });
    return response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    serve(path, body, style = "") {
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>A blog</title><link rel="icon" href="data:,"><style>body{margin:1rem;font-family:sans-serif}${style}</style></head><body><main><h1>A blog</h1>${body}</main></body></html>`,
      );
      return origin + path;
    },
    serveData(path, value, status = 200) {
      data.set(path, { json: JSON.stringify(value), status });
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface Host {
  /** @returns the page's address */
  serve(path: string, body: string, style?: string): string;
  /** As a server of cards, of whoever runs it. @returns the address of the data */
  serveData(path: string, value: object, status?: number): string;
  close(): Promise<void>;
}
