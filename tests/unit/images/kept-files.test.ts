import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keepFile } from "../../../src/http/images/kept-files.ts";

const parent = mkdtempSync(join(tmpdir(), "kept-files-"));
afterAll(() => rmSync(parent, { recursive: true }));
const BYTES = Buffer.from("a font");
const keep = (name = "one.otf", bytes = BYTES) => keepFile(name, bytes, parent);

it("keeps a file once for all processes, by what is in it", () => {
  const path = keep();
  expect(readFileSync(path)).toEqual(BYTES);
  expect(keep()).toBe(path);
  expect(readdirSync(dirname(path))).toHaveLength(1);
  expect(keep("one.otf", Buffer.from("another"))).not.toBe(path);
});

it("writes anew what is no longer what was kept", () => {
  writeFileSync(keep(), "something else");
  expect(readFileSync(keep())).toEqual(BYTES);
});

it("trusts no folder in which others may write", () => {
  const folder = dirname(keep());
  chmodSync(folder, 0o777);
  const path = keep();
  expect(dirname(path)).not.toBe(folder);
  expect(readFileSync(path)).toEqual(BYTES);
});
