import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";
import { readSvg } from "../../support/read-svg.ts";

const { app, ask, fetchCounted } = openApi();

const IDS = [
  "person/jeff-sessions",
  "agency/us-department-of-justice",
  "city/albuquerque-nm",
  "program/public-safety-partnership",
  "topic/sanctuary-city",
  "statement/burguan-not-a-sanctuary-city",
];
const [SESSIONS = "", , , , , DENIAL = ""] = IDS;
const OFFICE = "held-office/person/richard-berry/city/albuquerque-nm/mayor";
const ARTICLE = "article/whim-2017-08-psp-sanctuary-cities";

async function svgOf(id: string) {
  const { response, text, runs } = await fetchCounted(`/${id}.svg`);
  expect(response.status, id).toBe(200);
  return { response, runs, ...readSvg(text) };
}

async function pngOf(id: string) {
  const response = await app.fetch(`http://localhost/${id}.png`);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("the image of an entity", () => {
  it("has its name, what it is and a few facts", async () => {
    const { blocks, title } = await svgOf(SESSIONS);
    expect(blocks).toEqual([
      "Person",
      "Jeff Sessions",
      "Jeff Sessions held the office of Attorney General at US Department of Justice at the time of the article.",
      "Made 7 statements; subject of 3",
      "1 article, 1 outlet, partly inferred",
      "Appearing here implies no wrongdoing.",
    ]);
    expect(title).toMatch(/^Jeff Sessions\nPerson\n/);
    expect((await svgOf("city/albuquerque-nm")).blocks).toEqual(
      expect.arrayContaining(["City · New Mexico, US", "Albuquerque", "Subject of 4 statements"]),
    );
  });

  it("is a PNG of the size that other sites show, and differs for each", async () => {
    const images = new Set<string>();
    for (const id of IDS) {
      const { response, bytes } = await pngOf(id);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      images.add(bytes.toString("base64"));
    }
    expect(images.size).toBe(IDS.length);
    // What is kept is the same as what was drawn.
    expect(images).toContain((await pngOf(SESSIONS)).bytes.toString("base64"));
  });

  it("takes one statement", async () => {
    for (const id of [...IDS, "statement/sessions-may-expand"]) {
      expect((await svgOf(id)).runs, id).toHaveLength(1);
      expect((await fetchCounted(`/${id}.png`)).runs, id).toHaveLength(1);
    }
  });
});

describe("the image of a statement", () => {
  it("has the words between marks, who said them in what capacity, when, and who documents it", async () => {
    const { blocks, title } = await svgOf(DENIAL);
    expect(blocks).toEqual([
      "Statement · denial · press release",
      "“is not a sanctuary city”",
      "Jarrod Burguan",
      "Police Chief, San Bernardino Police Department",
      "August 3, 2017",
      "Documented by The Whim, about August 2017",
      "1 article, 1 outlet, partly inferred",
    ]);
    expect(title.split("\n").slice(0, 2)).toEqual(["“is not a sanctuary city”", "Jarrod Burguan"]);
  });

  it("tells whom the outlet credits", async () => {
    const { blocks } = await svgOf("statement/berry-not-a-sanctuary-city");
    expect(blocks).toContain("Documented by ABC News, in The Whim, about August 2017");
  });

  it("never puts a paraphrase between marks, and says of each that it is one", async () => {
    const { data } = await ask("{ statements(first: 60) { nodes { id gist text } } }");
    for (const { id, gist, text } of data.statements.nodes) {
      const { blocks, title } = await svgOf(id);
      const said = blocks[text === null ? 2 : 1];
      if (text === null) {
        expect(blocks[1], id).toBe("In other words");
        expect(said?.replace(/\s+/g, " "), id).toBe(gist);
        expect(title.startsWith(`In other words: ${gist}\n`), id).toBe(true);
      } else {
        expect(blocks, id).not.toContain("In other words");
        expect(title.startsWith(`“${text}”\n`), id).toBe(true);
        expect(said, id).toMatch(/^“.*”$/);
      }
    }
  });
});

describe("the image of a link", () => {
  it("has the fact as a sentence, and who documents it", async () => {
    const { blocks, runs } = await svgOf(OFFICE);
    expect(blocks).toEqual([
      "Held office",
      "Richard Berry has held the office of Mayor of Albuquerque since 2009 (as of the article).",
      "Documented by The Whim, about August 2017",
      "1 article, 1 outlet",
      "Appearing here implies no wrongdoing.",
    ]);
    expect(runs).toHaveLength(1);
  });
});

describe("the image of an article", () => {
  it("has its headline or what stands for it, and how much is taken from it", async () => {
    const { blocks, runs } = await svgOf(ARTICLE);
    expect(blocks).toEqual([
      "Article · about August 2017",
      "The Whim, about August 2017",
      expect.stringMatching(/^\d+ passages cited here$/),
      "Appearing here implies no wrongdoing.",
    ]);
    expect(runs).toHaveLength(1);
  });
});

describe("the image of a path", () => {
  const PATH = "trace.svg?from=person/peter-simonson&to=person/jarrod-burguan";

  it("has whom it connects, over whom, and how well that is known", async () => {
    const { response, text } = await fetchCounted(`/${PATH}`);
    expect(response.status).toBe(200);
    expect(readSvg(text).blocks).toEqual([
      "Path",
      "How Peter Simonson is connected to Jarrod Burguan",
      "By way of Jeff Sessions",
      "2 hops, each told by at least 1 article, partly inferred",
      "Appearing here implies no wrongdoing.",
    ]);
    const png = await fetchCounted(`/${PATH.replace(".svg", ".png")}`);
    expect(png.response.headers.get("content-type")).toBe("image/png");
    const near = await fetchCounted("/trace.svg?from=person/richard-berry&to=city/albuquerque-nm");
    expect(readSvg(near.text).blocks[2]).toMatch(/^Richard Berry has held the office of Mayor/);
  });

  it("says in a sentence why there is none", async () => {
    const nobody = await fetchCounted("/trace.png?from=person/peter-simonson&to=person/nobody");
    expect([nobody.response.status, nobody.text]).toEqual([400, expect.stringContaining("nobody")]);
    const none = await fetchCounted("/trace.png?from=person/peter-simonson");
    expect(none.response.status).toBe(400);
  });

  it("is announced where a path is shared", async () => {
    const page = await fetchCounted(`/${PATH.replace(".svg", "")}`, {
      headers: { accept: "text/html" },
    });
    const image = `http://localhost/${PATH.replace(".svg", ".png")}`;
    expect(page.text).toContain(
      `<meta property="og:image" content="${image.replaceAll("&", "&amp;")}"/>`,
    );
    const url = `http://localhost/${PATH.replace(".svg", "")}`;
    const oembed = await fetchCounted(`/oembed?${new URLSearchParams({ url })}`);
    expect(JSON.parse(oembed.text)).toMatchObject({
      thumbnail_url: image,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe("the addresses of images", () => {
  it("are those of things and links, the same for any spelling", async () => {
    const { response } = await fetchCounted("/Person/Jeff-Sessions.PNG");
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe(`/${SESSIONS}.png`);
    for (const path of ["/person/nobody.png", "/statement/none.svg"]) {
      const { response, text } = await fetchCounted(path);
      expect([response.status, text], path).toEqual([404, "There is nothing with this id.\n"]);
    }
    for (const path of ["/nobody/x.svg", "/x.png", "/trace.pngx", "/xtrace.svg"]) {
      const { response, runs } = await fetchCounted(path);
      expect([response.status, runs], path).toEqual([404, []]);
    }
  });

  it("are asked again with a tag, and not sent twice", async () => {
    for (const path of [`/${DENIAL}.png`, `/${DENIAL}.svg`]) {
      const { response } = await fetchCounted(path);
      const tag = response.headers.get("etag") ?? "";
      const again = await fetchCounted(path, { headers: { "if-none-match": tag } });
      expect([again.response.status, again.text], path).toEqual([304, ""]);
      expect(again.response.headers.get("cache-control")).toBe(
        "public, max-age=0, stale-while-revalidate=86400",
      );
    }
  });

  it("may be loaded by other sites, and run nothing", async () => {
    const ends = "?from=person/richard-berry&to=city/albuquerque-nm";
    for (const [path = "", type] of [
      [`/${SESSIONS}.png`, "image/png"],
      [`/${SESSIONS}.svg`, "image/svg+xml"],
      [`/trace.png${ends}`, "image/png"],
      [`/trace.svg${ends}`, "image/svg+xml"],
    ]) {
      const { response } = await fetchCounted(path);
      expect(response.headers.get("content-type")).toBe(type);
      expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
      expect(response.headers.get("content-security-policy")).not.toMatch(/-src (?!'none')/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});
