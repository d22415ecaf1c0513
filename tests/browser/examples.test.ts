import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { afterAll, expect, it } from "vitest";
import { openBrowser, picture, violations } from "./browser.ts";

const { visitor, address } = openBrowser();

const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) {
    if (child.pid === undefined || child.exitCode !== null) continue;
    // npm and what it has started.
    process.kill(-child.pid);
    await once(child, "exit");
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A terminal's own: what npm has set for the run of the tests would lead it to this project's folder. */
function terminal(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_")),
  );
}

/** Starts an example by the command of its README, and waits until it tells where it is. */
async function start(command: string, ...args: string[]): Promise<string> {
  const port = await freePort();
  const child = spawn(command, args, {
    env: { ...terminal(), THROUGHLINE: address(), PORT: `${port}` },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    // Vite prints the port in bold where it takes its output for a terminal, as it does wherever CI is set.
    if (stripVTControlCharacters(line).includes(`127.0.0.1:${port}`))
      return `http://127.0.0.1:${port}/`;
  }
  throw new Error(`${command} ${args.join(" ")} ended before it served anything.`);
}

/** What the example needs, as its README says. */
function install(folder: string): void {
  const args = ["--prefix", folder, "install", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { env: terminal(), stdio: "pipe" });
}

it("the static page shows its elements and its frame under a strict policy", async () => {
  const visit = await visitor({ viewport: { width: 1280, height: 900 } });
  const page = await visit.openElsewhere(await start("node", "examples/embed/static/serve.mjs"));
  await page.getByText("“is not a sanctuary city”").waitFor();
  await page.locator("[part=title]").getByText("Public Safety Partnership").waitFor();
  await page.frameLocator("iframe").getByRole("heading", { name: "Jeff Sessions" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "example-static");
  expect(visit.complaints).toEqual([]);
});

it("the page of a content management system makes cards of pasted addresses", async () => {
  install("examples/embed/cms");
  const visit = await visitor({ viewport: { width: 1280, height: 900 } });
  const page = await visit.openElsewhere(
    await start("npm", "--prefix", "examples/embed/cms", "start"),
  );
  const frames = page.locator("iframe");
  expect(await frames.count()).toBe(3);
  const headings = [
    "Jeff Sessions",
    "San Bernardino is not a sanctuary city.",
    "How Jeff Sessions is",
  ];
  for (const [place, name] of headings.entries()) {
    await frames.nth(place).scrollIntoViewIfNeeded();
    await frames.nth(place).contentFrame().getByRole("heading", { name }).waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await picture(page, "example-cms");
  expect(visit.complaints).toEqual([]);
});

it("the React app shows the element of whoever is chosen", async () => {
  install("examples/embed/react");
  const visit = await visitor({ viewport: { width: 1280, height: 900 } });
  const page = await visit.openElsewhere(
    await start("npm", "--prefix", "examples/embed/react", "start"),
  );
  await page.getByText("Jeff Sessions held the office").waitFor();
  await page.getByRole("combobox").selectOption({ label: "Richard Berry" });
  await page.getByText("Richard Berry has held the office").first().waitFor();
  expect(await page.getByText("Jeff Sessions held the office").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await picture(page, "example-react");
  expect(visit.complaints).toEqual([]);
});
