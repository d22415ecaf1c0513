import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import {
  type Copy,
  DockerfileParser,
  type Env,
  type From,
  type Healthcheck,
  type Instruction,
  type JSONInstruction,
} from "dockerfile-ast";
import { readDockerIgnore } from "../../support/docker-ignore.ts";

// There is no Docker where the tests run. So the Dockerfile is parsed and its steps are done, each stage
// in a folder that stands for its root. What this can't show: that the base image is as it says, and
// what the steps would do with paths outside of their working folder.

/** What a stage has become. */
export interface Image {
  /** The folder that stands for its root. */
  root: string;
  workingFolder: string;
  env: Record<string, string>;
  user: string;
  stopSignal: string;
  entrypoint: string[];
  command: string[];
  healthCheck: string[];
}

/**
 * Does the steps of a context's Dockerfile.
 * @param into a clean folder for the stages
 * @throws Error for an instruction that is not known here, a file that is not sent, or a step that fails
 */
export async function buildImage(context: string, into: string): Promise<Image> {
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  const text = readFileSync(join(context, "Dockerfile"), "utf8");
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === "FROM") {
      image = newStage(join(into, String(stages.size)));
      stages.set((instruction as From).getBuildStage() ?? String(stages.size), image);
    } else if (image) {
      await doStep(instruction, image, stages, context);
    }
  }
  if (!image) throw new Error("There is no FROM.");
  return image;
}

function newStage(root: string): Image {
  mkdirSync(root, { recursive: true });
  return {
    root,
    workingFolder: "/",
    env: {},
    user: "root",
    stopSignal: "SIGTERM",
    entrypoint: [],
    command: [],
    healthCheck: [],
  };
}

async function doStep(
  instruction: Instruction,
  image: Image,
  stages: ReadonlyMap<string, Image>,
  context: string,
): Promise<void> {
  const words = instruction.getArguments().map((argument) => argument.getValue());
  const [first = ""] = words;
  const steps: Record<string, () => unknown> = {
    WORKDIR: () => {
      image.workingFolder = resolve(image.workingFolder, first);
      mkdirSync(join(image.root, image.workingFolder), { recursive: true });
    },
    ENV: () => {
      for (const property of (instruction as Env).getProperties()) {
        image.env[property.getName()] = property.getValue() ?? "";
      }
    },
    COPY: () => copy(instruction as Copy, words, image, stages, context),
    RUN: () => run(instruction, image),
    USER: () => {
      image.user = first;
    },
    STOPSIGNAL: () => {
      image.stopSignal = first;
    },
    ENTRYPOINT: () => {
      image.entrypoint = execForm(instruction as JSONInstruction);
    },
    CMD: () => {
      image.command = execForm(instruction as JSONInstruction);
    },
    HEALTHCHECK: () => {
      image.healthCheck = healthCheck(instruction as Healthcheck);
    },
    EXPOSE: () => {},
    LABEL: () => {},
  };
  const step = steps[instruction.getKeyword()];
  if (!step) throw new Error(`What ${instruction.getKeyword()} does is not known here.`);
  await step();
}

function copy(
  instruction: Copy,
  words: string[],
  image: Image,
  stages: ReadonlyMap<string, Image>,
  context: string,
): void {
  const from = instruction.getFromFlag()?.getValue();
  const other = from ? stages.get(from) : undefined;
  if (from && !other) throw new Error(`There is no stage ${from}.`);
  const isSent = readDockerIgnore(readFileSync(join(context, ".dockerignore"), "utf8"));
  const source = other?.root ?? context;
  const target = words.at(-1) ?? "";
  for (const path of words.slice(0, -1)) {
    const at = join(source, path);
    if (!other && !isSent(relative(context, at))) throw new Error(`${path} is not sent.`);
    const into = join(image.root, resolve(image.workingFolder, target));
    const isFile = statSync(at).isFile();
    cpSync(at, isFile && target.endsWith("/") ? join(into, basename(at)) : into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => other !== undefined || isSent(relative(context, file)),
    });
  }
}

function run(instruction: Instruction, image: Image): Promise<unknown> {
  return promisify(execFile)("sh", ["-c", instruction.getArgumentsContent() ?? ""], {
    cwd: join(image.root, image.workingFolder),
    // What npm has in its cache is not asked for again: the tests work where they have worked before.
    env: { ...process.env, npm_config_prefer_offline: "true", ...image.env },
  });
}

function execForm(instruction: JSONInstruction): string[] {
  const strings = instruction.getJSONStrings().map((argument) => argument.getJSONValue());
  if (strings.length === 0) throw new Error(`${instruction.getKeyword()} is not in exec form.`);
  return strings;
}

function healthCheck(instruction: Healthcheck): string[] {
  const text = instruction.getArgumentsContent() ?? "";
  return JSON.parse(text.slice(text.indexOf("CMD") + "CMD".length));
}
