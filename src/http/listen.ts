import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Problem, type ProblemCode } from "../errors.ts";
import { refusalBody } from "./errors/refusal.ts";

/** How long a client may take to send its request: a slower one only occupies a connection. */
const MILLISECONDS_TO_SEND = 10_000;
const MILLISECONDS_BETWEEN_CHECKS = 1_000;

/**
 * Starts serving the application.
 * @param setting the environment variable for the port, for use in error messages
 * @throws Problem BAD_SETTING when the port is in use or may not be opened
 */
export async function listen(
  app: (request: IncomingMessage, response: ServerResponse) => unknown,
  address: { host: string; port: number },
  setting = "PORT",
): Promise<Server> {
  const server = createServer(
    {
      requestTimeout: MILLISECONDS_TO_SEND,
      headersTimeout: MILLISECONDS_TO_SEND,
      connectionsCheckingInterval: MILLISECONDS_BETWEEN_CHECKS,
    },
    (request, response) => {
      if (URL.canParse(`http://${request.headers.host ?? ""}${request.url}`))
        app(request, response);
      else refuse(response.socket, NOT_HTTP);
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) =>
    refuse(socket, CLIENT_ERRORS[error.code ?? ""] ?? NOT_HTTP),
  );
  await open(server, address, setting);
  return server;
}

/**
 * Makes sure that `listen` will find its port free, for a server that has much to do before: who mistyped
 * a port need not wait for a database to start.
 * @throws Problem as `listen` does
 */
export async function tryListen(
  address: { host: string; port: number },
  setting = "PORT",
): Promise<void> {
  const server = createServer();
  await open(server, address, setting);
  await new Promise((resolve) => server.close(resolve));
}

function open(
  server: Server,
  { host, port }: { host: string; port: number },
  setting: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(listenProblem(error, host, port, setting)),
    );
    server.listen(port, host, resolve);
  });
}

interface Refusal {
  status: string;
  code: ProblemCode;
  message: string;
}

const NOT_HTTP: Refusal = {
  status: "400 Bad Request",
  code: "BAD_REQUEST",
  message: "This is not an HTTP request that can be read.",
};

/** Responses to errors before a request has been parsed, by Node's error code. */
const CLIENT_ERRORS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: "431 Request Header Fields Too Large",
    code: "BODY_TOO_LARGE",
    message: "An address and its headers may have 16 KB at most. Send long documents with POST.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: "408 Request Timeout",
    code: "TOO_SLOW",
    message: `The request did not arrive within ${MILLISECONDS_TO_SEND / 1000} s.`,
  },
};

/** Responds directly on the socket, in GraphQL's format, and closes it. */
function refuse(socket: Socket | null, { status, code, message }: Refusal): void {
  if (!socket?.writable) return;
  const body = refusalBody(code, message);
  const head = [
    `HTTP/1.1 ${status}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function listenProblem(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
  setting: string,
): unknown {
  const another = `${setting}=${port < 1024 ? port + 8000 : port + 1} npm start`;
  const why = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop it, or choose another port: ${another}`,
    EACCES: `Port ${port} may not be opened by this user. Choose one above 1023: ${another}`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine. Leave HOST out to serve on 127.0.0.1.`,
  }[error.code ?? ""];
  return why ? new Problem("BAD_SETTING", why, { cause: error }) : error;
}
