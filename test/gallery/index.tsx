import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { bundledData } from "../../src/taskpane/data";
import { speak, texts } from "../../src/taskpane/texts";
import { FakeExcel } from "../taskpane/support/fakeExcel";
import { states } from "./states";

/**
 * npm run gallery: every state of the pane, each a page: ?state=NAME&theme=dark&language=zh-CN&direction=rtl. Without a
 * state, all of them side by side. A state that stands is said by data-state on the page's root element, one that was not
 * reached by data-trouble.
 */

const asked = new URLSearchParams(location.search);
const root = document.getElementById("root")!;

async function show(name: string): Promise<void> {
  const state = states[name];
  if (!state) throw new Error(`there is no state ${name}`);
  localStorage.clear();
  sessionStorage.clear();
  await speak(asked.get("language") ?? "en");
  // No language that is read from the right is there yet; the layout is ready for one.
  if (asked.get("direction") === "rtl") Object.assign(texts, { direction: "rtl" });
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  const excel = new FakeExcel();
  state.prepare?.(excel);
  createRoot(root).render(
    <App
      inExcel={state.inExcel ?? true}
      dark={asked.get("theme") === "dark"}
      actions={excel}
      data={{ ...bundledData, ...state.data }}
    />,
  );
  await state.go(excel);
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
