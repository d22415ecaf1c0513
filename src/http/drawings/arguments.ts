import { Refused } from "../documents/ask.ts";

/** How a parameter of an address, or of the command line, becomes a variable of a document. */
type Form = "text" | "number" | "texts" | "span";
export type Forms = Readonly<Record<string, Form>>;

/** The arguments of `paths`, under its names. */
export const TRACE_ARGUMENTS = {
  from: "text",
  to: "text",
  first: "number",
  after: "text",
  maxHops: "number",
  linkKinds: "texts",
  avoid: "texts",
  avoidHubsOver: "number",
  validOn: "text",
  saidBetween: "span",
  minSources: "number",
} as const satisfies Forms;

/** The arguments of `neighborhood`. */
export const NEIGHBORHOOD_ARGUMENTS = {
  of: "text",
  depth: "number",
  perKind: "number",
  after: "text",
  kinds: "texts",
  linkKinds: "texts",
  validOn: "text",
  saidBetween: "span",
  minSources: "number",
} as const satisfies Forms;

/**
 * Reads arguments that were written as text: lists with commas, a span as `2017-01-01/2017-12-31`,
 * of which one end may be left out. What they mean, the API checks.
 * @throws Refused for a parameter that there is not, is there twice or has another form
 */
export function readArguments(
  forms: Forms,
  parameters: Iterable<readonly [name: string, text: string]>,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const [name, text] of parameters) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!form) {
      throw bad(`There is no parameter “${name}”: there are ${Object.keys(forms).join(", ")}.`);
    }
    if (name in variables) throw bad(`The parameter “${name}” is there twice.`);
    variables[name] = readers[form](name, text);
  }
  return variables;
}

const readers: Record<Form, (name: string, text: string) => unknown> = {
  text: (_name, text) => text,
  number: (name, text) => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw bad(`“${name}” must be a whole number, but is “${text}”.`);
  },
  texts: (_name, text) => text.split(",").filter((each) => each !== ""),
  span: (name, text) => {
    const [from, until, ...rest] = text.split("/");
    if (until === undefined || rest.length > 0) {
      throw bad(`“${name}” must be two days, such as 2017-01-01/2017-12-31, but is “${text}”.`);
    }
    return { ...(from && { from }), ...(until && { until }) };
  },
};

function bad(message: string): Refused {
  return new Refused({ message, code: "BAD_ARGUMENT" });
}
