import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser";

/** Draws assets/icon-*.png from assets/icon.svg: npm run icons. */
async function main(): Promise<void> {
  const assets = join(__dirname, "../assets");
  const svg = readFileSync(join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch(launchOptions);
  for (const size of [16, 32, 64, 80, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void main();
