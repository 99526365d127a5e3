import * as z from "zod";

/** What a form holds while it is being filled: nothing chosen yet is "" or null, everywhere in the schema. */
export type FormValues<Schema extends z.ZodType> = Loose<z.input<Schema>>;

type Loose<Value> =
  Value extends ReadonlyArray<infer Item>
    ? Loose<Item>[]
    : Value extends string
      ? string extends Value
        ? string
        : Value | ""
      : Value extends number | boolean
        ? Value | null
        : Value extends object
          ? { [Key in keyof Value]: Loose<Value[Key]> }
          : Value;

/**
 * Turns what was typed into what the schema asks for: trims, composes accents (NFC), and makes an empty field absent
 * where it is optional, null where it may be null, and leaves it empty, hence an error, where it is required.
 */
export const cleanForm = (schema: z.core.$ZodType, value: unknown): unknown => {
  if (schema instanceof z.ZodOptional) {
    const cleaned = cleanForm(schema.unwrap(), value);
    return isBlank(cleaned) ? undefined : cleaned;
  }
  if (schema instanceof z.ZodNullable) {
    const cleaned = value === undefined ? null : cleanForm(schema.unwrap(), value);
    return isBlank(cleaned) ? null : cleaned;
  }
  if (schema instanceof z.ZodArray) return cleanList(schema.element, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const chosen = chosenOption(schema, value);
    return chosen ? cleanForm(chosen, value) : value;
  }
  if (schema instanceof z.ZodObject) return cleanFields(schema.shape, value);
  return typeof value === "string" ? cleanText(value) : value;
};

/** Nothing that anyone typed or chose. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(isBlank);
};

const cleanText = (text: string): string => text.replaceAll("\r\n", "\n").trim().normalize("NFC");

const cleanList = (element: z.core.$ZodType, value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const items: ReadonlyArray<unknown> = value;
  return items.map((item) => cleanForm(element, item)).filter((item) => item !== "");
};

const cleanFields = (shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const cleaned = cleanForm(schema, value[key]);
    if (cleaned !== undefined) fields[key] = cleaned;
  }
  return fields;
};

/** The fields of a choice that was changed since are left behind. */
const chosenOption = (
  { options, def: { discriminator } }: z.ZodDiscriminatedUnion,
  value: unknown,
): z.core.$ZodType | undefined =>
  isRecord(value)
    ? options.find(
        (option) =>
          option instanceof z.ZodObject &&
          option.shape[discriminator]?.safeParse(value[discriminator]).success === true,
      )
    : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
