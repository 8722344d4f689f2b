import { en } from "./en";

/**
 * Every text that people read in the pane, in one folder, one file a topic, so that a translator needs no other. Names,
 * stories and sources of scenarios and functions are content and come with their data.
 */
export type Texts = typeof en;

/** In the language of Excel. Read it where something is drawn, never when a module is loaded: it is chosen at start. */
export let texts: Texts = en;

/** Languages beside English, fetched when they are asked for. */
const others: readonly { readonly tag: RegExp; readonly load: () => Promise<Texts> }[] = [];

/** Chooses the language of the pane. English where there is no other, or where it cannot be fetched. */
export async function speak(locale: string): Promise<void> {
  const other = others.find(({ tag }) => tag.test(locale));
  texts = other ? await other.load().catch(() => en) : en;
}
