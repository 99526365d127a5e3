export const clarifications = {} as const;
