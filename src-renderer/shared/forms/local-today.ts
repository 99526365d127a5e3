/** The calendar day of this laptop, for a form that no dossier gives its `today` to. */
export const localToday = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");
