import { mergeConfig } from "vitest/config";
import everything from "./vitest.config.ts";

// The tests that need a browser, apart from `npm test`, which needs only Node, a JDK and Maven.
export default mergeConfig(everything, {
  test: { include: ["tests/browser/**/*.test.ts"], exclude: [] },
});
