import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { bundledData } from "../../src/taskpane/data";
import { speak, texts } from "../../src/taskpane/texts";
import { FakeExcel } from "../taskpane/support/fakeExcel";
import { states } from "./states";

/**
 * npm run gallery: every state of the pane, each a page: ?state=NAME&theme=dark&language=zh-CN&direction=rtl. Without a
 * state, all of them side by side. A state that stands is said by data-state on the page's root element, one that was not
 * reached by data-trouble; the event "look" of the window shows it in another theme or direction without a new way there.
 */

interface Look {
  readonly theme: string | null;
  readonly direction: string | null;
}

const asked = new URLSearchParams(location.search);
const root = document.getElementById("root")!;

async function show(name: string): Promise<void> {
  const state = states[name];
  if (!state) throw new Error(`there is no state ${name}`);
  localStorage.clear();
  sessionStorage.clear();
  const excel = new FakeExcel();
  state.prepare?.(excel);
  const given = { ...bundledData, ...state.data };
  let data = given;
  const pane = createRoot(root);
  const render = ({ theme, direction }: Look) => {
    // No language that is read from the right is there yet; the layout is ready for one.
    Object.assign(texts, { direction: direction ?? "ltr" });
    document.documentElement.dir = texts.direction;
    document.documentElement.dataset.theme = theme ?? "light";
    pane.render(
      <App inExcel={state.inExcel ?? true} dark={theme === "dark"} actions={excel} data={data} />,
    );
  };
  render({ theme: asked.get("theme"), direction: asked.get("direction") });
  addEventListener("look", (event) => render((event as CustomEvent<Look>).detail));
  await state.go(excel);
  const language = asked.get("language");
  if (language) {
    // The way there is written in English words: what is kept from it, such as an answer, stays English.
    await speak(language);
    document.documentElement.lang = texts.language;
    // What people read about scenarios and functions comes in the language in which it is loaded.
    data = {
      loadScenarios: () => given.loadScenarios(),
      loadFunctions: () => given.loadFunctions(),
    };
    render({ theme: asked.get("theme"), direction: asked.get("direction") });
  }
  document.documentElement.dataset.state = name;
}

function Index() {
  const rest = asked.toString();
  return (
    <main style={{ display: "flex", flexWrap: "wrap", gap: 16, padding: 16, overflow: "auto" }}>
      {Object.keys(states).map((name) => {
        const address = `?state=${name}${rest && `&${rest}`}`;
        return (
          <figure key={name} style={{ margin: 0 }}>
            <figcaption>
              <a href={address}>{name}</a>
            </figcaption>
            <iframe title={name} src={address} width={350} height={640} loading="lazy" />
          </figure>
        );
      })}
    </main>
  );
}

const name = asked.get("state");
if (name)
  show(name).catch((error: unknown) => {
    document.documentElement.dataset.trouble = String(error);
  });
else createRoot(root).render(<Index />);
