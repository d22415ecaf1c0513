import { expect, it } from "vitest";
import { readSettings } from "../../../src/config.ts";

it.each([
  [{ PORT: "http" }, "PORT is not a number: http"],
  [{ PORT: "70000" }, "PORT is above 65535: 70000"],
  [{ NEO4J_URI: "example.org" }, "NEO4J_URI is not of the form"],
  [{ NEO4J_URI: "bolt://127.0.0.1:1" }, "NEO4J_PASSWORD is not"],
])("the setting %j does not fit, and a sentence says why", (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence);
});
