/** One file per paper in the templates' folder; `layout.typ` is what they share. */
export const templateNames = ["synthesis-note", "funding-request"] as const;
export type TemplateName = (typeof templateNames)[number];

/** What a paper is made from. The template decides how it looks, the data what it says. */
export interface PaperSource {
  readonly template: TemplateName;
  /** Becomes the title in the PDF's metadata: the case number, never a name. */
  readonly title: string;
  readonly language: "fr";
  /** Handed over as JSON, so that what people wrote can never be read as Typst code. */
  readonly data: object;
}

/** The single string both compilers pass to the template, as `sys.inputs.source`. */
export const sourceToInput = ({ title, language, data }: PaperSource): string =>
  JSON.stringify({ title, language, ...data });

export const templateFile = (template: TemplateName): string => `${template}.typ`;
