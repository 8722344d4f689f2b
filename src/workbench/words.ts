import enUS from "@univerjs/preset-sheets-core/locales/en-US";

const parameter = (name: string, detail: string) => ({ name, detail });

interface Words {
  readonly [key: string]: Words | string;
}

/** Univer merges no deeper than the first key. */
function merged(words: Words, others: Words): Words {
  const both = Object.entries(others).map(([key, other]) => {
    const word = words[key];
    const isDeep = typeof word === "object" && typeof other === "object";
    return [key, isDeep ? merged(word, other) : other];
  });
  return { ...words, ...(Object.fromEntries(both) as Words) };
}

/** Univer's English, with the words that its screen asks for and that it lacks: it would show their keys. */
export const english = merged(enUS as unknown as Words, {
  ui: { ribbon: { menu: "Toolbar tabs" } },
  "sheets-ui": {
    info: { error: "Error", forceStringInfo: "A number that is stored as a text" },
    borderLine: {
      borderTlbr: "Diagonal down",
      borderBlTr: "Diagonal up",
      borderTlbcTlmr: "Two lines from the upper left corner",
      borderTlbrTlbcTlmr: "Three lines from the upper left corner",
      borderMltrBctr: "Two lines to the upper right corner",
    },
    merge: {
      confirm: {
        warning: "Merging keeps the upper left value only. Go on?",
        dismantleMergeCellWarning: "This takes merged cells apart. Go on?",
      },
    },
  },
  "sheets-formula": {
    progress: {
      analyzing: "Reading formulas",
      calculating: "Calculating",
      "array-analysis": "Reading array formulas",
      "array-calculation": "Calculating arrays",
      done: "Calculated",
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: parameter("name1", "The first name."),
          nameValue1: parameter("name_value1", "What name1 stands for."),
          calculationOrName2: parameter(
            "calculation_or_name2",
            "A calculation with the names, or a second name.",
          ),
          nameValue2: parameter("name_value2", "What name2 stands for."),
          calculationOrName3: parameter(
            "calculation_or_name3",
            "A calculation with the names, or a third name.",
          ),
        },
      },
    },
  },
}) as unknown as typeof enUS;
