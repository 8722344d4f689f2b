import { defineConfig } from "@playwright/test";
import browserTests from "../../playwright.config";

/** npm run bench:pane: how long the pane's scripts hold up its page. One at a time: what runs beside would be timed too. */
export default defineConfig({ ...browserTests, testDir: ".", workers: 1 });
