/** How tightly operators bind; a sign binds what follows tighter than a power: -2^2 is 4. */
export const strength: Readonly<Record<string, number>> = {
  ":": 9,
  " ": 8,
  "^": 5,
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
};

export const ofReferences: Readonly<Record<string, true>> = { ":": true, " ": true };

export const signStrength = 7;

export const percentStrength = 6;
