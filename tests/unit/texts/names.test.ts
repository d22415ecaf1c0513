import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeSameGiven, nameKey, personName } from "../../../src/texts/names.ts";

// How names compare, for whoever asks whether two entries are one.

test.each([
  ["Mayor Ada Quill", "quill", ["ada"]],
  ["Quill, Ada B., Jr.", "quill", ["ada", "b"]],
  ["Ada Quill Jr.", "quill", ["ada"]],
  ["Dr. José Núñez", "nunez", ["jose"]],
  ["Chief Jones", "jones", []],
  ["King", "king", []],
  ["Judge Judge", "judge", []],
])("%s is %s, %j", (name, surname, given) => {
  expect(personName(name)).toEqual({ surname, given });
});

test.each([
  ["Department of Justice", "The Justice Department", true],
  ["SÃO PAULO", "Sao Paulo", true],
  ["Harbor Authority", "Harbor Works", false],
])("%s and %s: %s", (one, two, isSame) => {
  expect(nameKey(one, false) === nameKey(two, false)).toBe(isSame);
});

test.each([
  [["e"], ["eric"], true],
  [["ada"], ["ada", "b"], true],
  [["a", "b"], ["ada", "bea"], true],
  [["ada", "c"], ["ada", "b"], false],
  [["b"], ["ada", "b"], false],
  [["eric"], ["erin"], false],
  [[], ["eric"], false],
])("%j and %j: %s", (one, two, may) => {
  expect(mayBeSameGiven(one, two)).toBe(may);
  expect(mayBeSameGiven(two, one)).toBe(may);
});

test("a person's key does not change with order, capitals, accents and titles", () => {
  const word = fc.constantFrom("Ada", "Núñez", "Quill", "Berry", "O", "Lee");
  const written = fc.constantFrom(
    (given: string, surname: string) => `${surname}, ${given}`,
    (given: string, surname: string) => `Mayor ${given} ${surname}`,
    (given: string, surname: string) => `${given} ${surname}, Jr.`.toUpperCase(),
    (given: string, surname: string) => `${given} ${surname}`.normalize("NFD"),
  );
  fc.assert(
    fc.property(word, word, written, (given, surname, write) => {
      const key = nameKey(`${given} ${surname}`, true);
      expect(nameKey(write(given, surname), true)).toBe(key);
    }),
  );
});
