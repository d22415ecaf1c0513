/**
 * Tells which paths of a build's context the builder is sent, by Docker's rules: patterns are of the
 * context's top, the last one that fits a path or a folder above it decides, `!` takes it back in.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function readDockerIgnore(text: string): (path: string) => boolean {
  const rules = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({
      isSent: line.startsWith("!"),
      pattern: toRegExp(line.replace(/^!/, "").replace(/^\/|\/$/g, "")),
    }));
  return (path) => {
    const parts = path.split("/");
    const andAbove = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    const last = rules.findLast(({ pattern }) => andAbove.some((one) => pattern.test(one)));
    return last?.isSent ?? true;
  };
}

const WILDCARDS: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(
    /\*\*\/|\*\*|[\s\S]/g,
    (part) => WILDCARDS[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  return new RegExp(`^${source}$`);
}
