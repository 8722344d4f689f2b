import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;

test("the pane runs under the Content-Security-Policy that ships", async () => {
  const page = readFileSync(resolve(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
  const inForce = await workbench.pane
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(inForce).toBe(policy.exec(page)![1]);
});

test("whatever one does in the pane, no request leaves its server and the policy is never broken", async () => {
  const { page, pane, trouble } = workbench;
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await pane.getByRole("searchbox").fill("jevons");
  await pane.getByRole("button", { name: "Jevons wins" }).click();
  await pane
    .getByRole("button", { name: /^Source of/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(pane.getByText(/^Added Jevons wins/)).toBeVisible();
  await workbench.newSheet("Private");
  await workbench.openTab("Functions");
  // One number, and one table.
  for (const name of ["JEVONSDEMAND", "DEBTPATH"]) {
    await pane.getByRole("searchbox").fill(name);
    await pane
      .getByRole("button", { name: new RegExp(`${name}$`) })
      .first()
      .click();
    await pane.getByRole("button", { name: "Fill with an example" }).click();
    await expect(pane.locator("math").first()).toBeVisible();
    await expect(pane.getByRole("status", { name: "Result" })).toContainText(/\d/);
    await pane.getByRole("button", { name: "All functions" }).click();
  }
  await workbench.setTheme("dark");
  await workbench.setTheme("light");
  // The pane fetched parts of itself, so the listener does listen.
  expect(requests.length).toBeGreaterThan(5);
  expect(trouble).toEqual([]);
});

test("the policy holds: a script of the pane can reach no other server and run no text", async () => {
  const { frame, trouble } = workbench;
  const blocked = await frame.evaluate(async () => {
    const script = document.createElement("script");
    script.src = "https://example.com/evil.js";
    const attempts = {
      fetch: fetch("https://example.com/").then(
        () => "went out",
        () => "blocked",
      ),
      script: new Promise((done) => {
        script.onload = () => done("went out");
        script.onerror = () => done("blocked");
        document.head.append(script);
      }),
      inline: new Promise((done) => {
        document.head.append(
          Object.assign(document.createElement("script"), { text: "window.ran = true" }),
        );
        done("ran" in window ? "ran" : "blocked");
      }),
      attribute: new Promise((done) => {
        const button = document.createElement("button");
        button.setAttribute("onclick", "window.clicked = true");
        document.body.append(button);
        button.click();
        button.remove();
        done("clicked" in window ? "ran" : "blocked");
      }),
    };
    return Promise.all(Object.values(attempts));
  });
  expect(blocked).toEqual(["blocked", "blocked", "blocked", "blocked"]);
  await expect.poll(() => trouble.filter((line) => line.includes("policy: ")).length).toBe(4);
  trouble.length = 0;
});
