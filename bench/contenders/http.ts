import { Pool } from "undici";
import { byHand, type Case, type GraphqlCase } from "../queries/query.ts";
import type { Contender } from "./contender.ts";

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

const headers = { "content-type": "application/json", accept: "application/json" };

/** A client for GraphQL servers that keeps its connections open. */
export class GraphqlClient {
  readonly #pool: Pool;
  readonly #path: string;

  /** @param connections the maximum number of concurrent requests */
  constructor(url: URL, connections: number) {
    this.#pool = new Pool(url.origin, { connections, pipelining: 1 });
    this.#path = url.pathname;
  }

  /**
   * @throws Error when the response has errors: failing is fast, so its time would be meaningless
   */
  async ask(body: string): Promise<unknown> {
    const response = await this.#pool.request({ path: this.#path, method: "POST", headers, body });
    const answer = (await response.body.json()) as Answer;
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("\n"));
    return answer.data;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** The floor's statements, behind HTTP. */
export function bareContender(url: URL): Contender {
  const client = new GraphqlClient(url, 1);
  return {
    name: "bare",
    answers: ({ floor }) => floor !== null,
    ask: (one) => {
      const { text, parameters } = byHand(one);
      return client.ask(JSON.stringify({ text, parameters }));
    },
    shape: (one, answer) => byHand(one).shape(answer as unknown[]),
    close: () => client.close(),
  };
}

/** A contender behind HTTP and GraphQL. */
export function httpContender(name: "product" | "peer", url: URL): Contender {
  const client = new GraphqlClient(url, 1);
  const formOf = (one: Case): GraphqlCase => {
    const form = one[name];
    if (!form) throw new Error(`The ${name} has no form of this query.`);
    return form;
  };
  return {
    name,
    answers: (one) => one[name] !== null,
    ask: (one) => client.ask(formOf(one).body),
    shape: (one, answer) => formOf(one).shape(answer),
    close: () => client.close(),
  };
}
