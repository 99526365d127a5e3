export const preparations = {} as const;
