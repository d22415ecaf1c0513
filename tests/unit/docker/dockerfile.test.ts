import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { ValidationSeverity, validate } from "dockerfile-utils";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readSettings } from "../../../src/config.ts";
import { readDockerIgnore } from "../../support/docker-ignore.ts";
import { ROOT } from "../../support/paths.ts";

const read = (file: string) => readFileSync(`${ROOT}${file}`, "utf8");

it("the Dockerfile has no fault that a linter finds", () => {
  const { ERROR } = ValidationSeverity;
  const faults = validate(read("Dockerfile"), {
    deprecatedMaintainer: ERROR,
    directiveCasing: ERROR,
    emptyContinuationLine: ERROR,
    instructionCasing: ERROR,
    instructionCmdMultiple: ERROR,
    instructionEntrypointMultiple: ERROR,
    instructionHealthcheckMultiple: ERROR,
    instructionJSONInSingleQuotes: ERROR,
    instructionWorkdirRelative: ERROR,
  });
  expect(faults.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

it("it is of pinned base images, and begins on the oldest Node that is supported", () => {
  const { engines } = JSON.parse(read("package.json"));
  const images = DockerfileParser.parse(read("Dockerfile"))
    .getFROMs()
    .map((from) => from.getImage());
  expect(new Set(images).size).toBe(1);
  const [, major] = /^node:(\d+)\.\d+\.\d+-[a-z]+-slim$/.exec(images[0] ?? "") ?? [];
  expect(engines.node).toBe(`>=${major}`);
});

it("the builder is sent what the image is made of, and nothing else", () => {
  const isSent = readDockerIgnore(read(".dockerignore"));
  for (const path of [
    "package.json",
    "package-lock.json",
    "src/main.ts",
    "cypher/people/all.cypher",
  ]) {
    expect([path, isSent(path)]).toEqual([path, true]);
  }
  for (const path of [
    ".env",
    ".git/config",
    "data/password",
    "node_modules/tsx",
    "tests/x",
    "src.txt",
  ]) {
    expect([path, isSent(path)]).toEqual([path, false]);
  }
});

const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.string().optional(),
      ports: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      depends_on: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

it("compose.yaml gives the image settings that it takes, and opens its ports on loopback only", () => {
  const { services } = compose.parse(parse(read("compose.yaml")));
  const { throughline } = services;
  expect(throughline?.build).toBe(".");
  const environment = Object.fromEntries(
    Object.entries(throughline?.environment ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{NEO4J_PASSWORD:\?[^}]*\}/, "a-password"),
    ]),
  );
  expect(readSettings(environment).neo4j).toMatchObject({
    kind: "remote",
    uri: "bolt://neo4j:7687",
    password: "a-password",
  });
  expect(Object.keys(throughline?.depends_on ?? {})).toEqual(["neo4j"]);
  for (const { ports } of Object.values(services)) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});
