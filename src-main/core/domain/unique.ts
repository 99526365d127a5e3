import * as z from "zod";

/** A list in which no two items have the same value under one of these keys. */
export function uniqueBy<Item extends z.ZodType<Readonly<Record<string, unknown>>>>(
  item: Item,
  ...keys: ReadonlyArray<keyof z.output<Item> & string>
) {
  return z.array(item).superRefine((items, context) => {
    for (const key of keys)
      reportDuplicates(
        items.map((one) => one[key]),
        context,
        key,
      );
  });
}

/** A list in which no text stands twice. */
export function uniqueValues<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((items, context) => reportDuplicates(items, context));
}

function reportDuplicates(
  values: ReadonlyArray<unknown>,
  context: z.RefinementCtx,
  ...key: ReadonlyArray<string>
): void {
  const seen = new Set<unknown>();
  values.forEach((value, index) => {
    if (seen.has(value))
      context.addIssue({
        code: "custom",
        path: [index, ...key],
        message: "duplicateId",
        params: { rule: "duplicateId", value },
      });
    seen.add(value);
  });
}
