/** 2025-11-22, where the user is: dates are written like this in Sweden. */
export const today = (): string => new Date().toLocaleDateString("sv-SE");
