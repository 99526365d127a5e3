import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const features = path.resolve(import.meta.dirname, "..", "..", "src-renderer", "features");

/** The classes that a style sheet gives a look by themselves, not only within something else. */
const classesOf = (css: string): ReadonlySet<string> => {
  const selectors = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .matchAll(/(?<=^|[;{}])\s*(?<list>[^;{}@]+)\{/g);
  return new Set(
    [...selectors]
      .flatMap(({ groups }) => groups?.["list"]?.split(",") ?? [])
      .flatMap((one) => /^\.(?<name>[a-z][\w-]*)$/.exec(one.trim())?.groups?.["name"] ?? []),
  );
};

test("no class has a look in two features: the one would change the other's pages", () => {
  const featuresByClass = new Map<string, Set<string>>();
  for (const file of globSync("**/*.css", { cwd: features })) {
    const [feature = file] = file.split(path.sep);
    for (const name of classesOf(readFileSync(path.join(features, file), "utf8")))
      featuresByClass.set(name, (featuresByClass.get(name) ?? new Set()).add(feature));
  }
  expect(featuresByClass.size).toBeGreaterThan(100);
  const shared = [...featuresByClass].filter(([, styled]) => styled.size > 1);
  expect(shared.map(([name, styled]) => `${name}: ${[...styled].join(", ")}`)).toEqual([]);
});
