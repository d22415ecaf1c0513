import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { openDoor } from "./send.ts";

const { request, send, defects } = openDoor();
const accept = "application/graphql-response+json";
const json = { "content-type": "application/json", accept };
// A copy of the headers: the length of a body is noted in them.
const post = (body: BodyInit, headers: Record<string, string> = json) =>
  request({ method: "POST", headers: { ...headers }, body });

describe("a request", () => {
  it("may have 100 KB, and not a byte more, with or without a length", async () => {
    const query = (bytes: number) => {
      const around = JSON.stringify({ query: "{ __typename } #" });
      return JSON.stringify({ query: `{ __typename } #${"x".repeat(bytes - around.length)}` });
    };
    expect((await post(query(102_400))).data).toEqual({ __typename: "Query" });
    const large = await post(query(102_401));
    expect([large.status, large.errors[0]?.extensions.code]).toEqual([413, "BODY_TOO_LARGE"]);
    const chunks = new ReadableStream({
      start(controller) {
        for (const part of query(300_000).match(/.{1,10000}/g) ?? []) {
          controller.enqueue(new TextEncoder().encode(part));
        }
        controller.close();
      },
    });
    const chunked = await request({ method: "POST", headers: json, body: chunks, duplex: "half" });
    expect([chunked.status, chunked.errors[0]?.extensions.code]).toEqual([413, "BODY_TOO_LARGE"]);
  });

  it.each([
    ["JSON that is none", () => post("{"), 400],
    ["JSON that is a word", () => post('"x"'), 400],
    ["JSON that is null", () => post("null"), 400],
    ["bytes that are no text", () => post(new Uint8Array([0xff, 0xfe, 0x00])), 400],
    ["a strange length", () => post("{}", { ...json, "content-length": "-1" }), 400],
    [
      "variables in an address that are no JSON",
      () => request({}, "/graphql?query={__typename}&variables={"),
      400,
    ],
    [
      "extensions in an address that are no JSON",
      () => request({}, "/graphql?query={__typename}&extensions=x"),
      400,
    ],
    [
      "a form with variables that are no JSON",
      () =>
        post("query={__typename}&variables={", {
          "content-type": "application/x-www-form-urlencoded",
        }),
      400,
    ],
    ["no document", () => request({ headers: { accept } }, "/graphql"), 400],
    ["a batch", () => post('[{"query":"{__typename}"}]'), 400],
    [
      "an upload",
      () => post("--x\r\n\r\n--x--", { "content-type": "multipart/form-data; boundary=x" }),
      415,
    ],
    ["no content type", () => post("{}", { "content-type": "" }), 415],
    ["XML", () => post("<a/>", { "content-type": "text/xml" }), 415],
    ["another method", () => request({ method: "DELETE" }), 405],
    ["another address", () => request({}, "/graphql/admin"), 404],
    [
      "an answer of a kind that there is not",
      () => request({ headers: { accept: "image/png" } }, "/graphql?query={__typename}"),
      406,
    ],
  ])("is refused with a sentence and a code: %s", async (_name, ask, status) => {
    const answer = await ask();
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, "BAD_REQUEST"]);
    expect(answer.errors[0]?.message).toMatch(/^[A-Z].+ .+/);
    expect(Object.keys(answer.errors[0]?.extensions ?? {})).toEqual(["code"]);
    expect(answer.runs).toEqual([]);
    expect(defects).toEqual([]);
  });

  it("for the schema is answered, as tools ask for it", async () => {
    const answer = await send({
      query: getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.queryType.name).toBe("Query");
  });

  it("of a hundred people and three levels below them is answered", async () => {
    const answer = await send({
      query: `{ people(first: 100) { nodes { offices(first: 10) { nodes { ... on Agency {
        serves(first: 10) { nodes { programs(first: 10) { nodes { name } } } } } } } } } }`,
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data.people.nodes).toHaveLength(7);
  });
});

describe("every answer", () => {
  it("tells browsers what may be done with it", async () => {
    for (const path of [
      "/graphql?query={__typename}",
      "/graphql",
      "/nowhere",
      "/health/live",
      "/health/ready",
    ]) {
      const { headers } = await request({}, path);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
      // Other sites may load what is for programs, and no page.
      const isPage = path === "/nowhere";
      const policy = isPage ? "same-origin" : "cross-origin";
      expect(headers.get("cross-origin-resource-policy"), path).toBe(policy);
      expect(headers.get("content-security-policy"), path).toContain("default-src 'none'");
      expect(headers.get("strict-transport-security"), path).toBeNull();
    }
  });

  it("may be read from any site, without credentials", async () => {
    const origin = "https://example.org";
    const { headers, status } = await request({
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toMatch(/^(\*|https:\/\/example\.org)$/);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toContain("content-type");
    expect(headers.get("access-control-allow-headers")).not.toContain("authorization");
    expect(headers.get("access-control-max-age")).toBe("86400");
    const refused = await request({ method: "POST", headers: { ...json, origin }, body: "{" });
    expect(refused.headers.get("access-control-allow-origin")).not.toBeNull();
  });

  it("has the request's id: the caller's, if it is one", async () => {
    const ask = async (id: string) =>
      (
        await request({ headers: { "x-request-id": id } }, "/graphql?query={__typename}")
      ).headers.get("x-request-id");
    expect(await ask("abc-123.4_5")).toBe("abc-123.4_5");
    for (const id of ["", "a b", "<script>", "x".repeat(65)]) {
      expect(await ask(id)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
