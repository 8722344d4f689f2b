import { en } from "./en";
import type { Content, Language, Texts } from "./language";

export type { Language, Texts };

/** In the language of Excel. Read it where something is drawn, never when a module is loaded: it is chosen at start. */
export let texts: Texts = en;
/** In the language of Excel, where that is not English. */
export let content: Content | undefined;

/** Languages beside English, fetched when they are asked for. */
export const others: readonly {
  readonly name: string;
  readonly tag: RegExp;
  readonly load: () => Promise<Language>;
}[] = [
  {
    name: "Chinese",
    // Taiwan, Hong Kong and Macau write in other characters.
    tag: /^zh\b(?!-(TW|HK|MO|Hant))/i,
    load: async () => (await import(/* webpackChunkName: "zh-CN" */ "./zh-CN")).simplifiedChinese,
  },
];

/** Chooses the language of the pane by a tag such as zh-CN. English where there is no other, or where it cannot be fetched. */
export async function speak(locale: string): Promise<void> {
  const other = others.find(({ tag }) => tag.test(locale));
  const language: Language = other
    ? await other.load().catch(() => ({ texts: en }))
    : { texts: en };
  ({ texts, content } = language);
}
