import { writeFile } from "node:fs/promises";
import { build } from "esbuild";
import temml from "temml";

/**
 * npm run docs: docs/*.md become dist/docs/*.html, which the add-in serves at every function's help address. Plain
 * relative links, MathML, one style sheet, and a script for the search alone: the site reads offline, from a folder, as well.
 */

/** Equations become MathML when the site is built. A price such as $5.576M is no equation: only $$...$$ is. */
const equations = (html) =>
  html.replace(/\$\$([\s\S]+?)\$\$/g, (_, tex) =>
    temml.renderToString(
      tex.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
      {
        displayMode: true,
        throwOnError: true,
      },
    ),
  );

/** Markdown would read the underscores and stars of TeX as emphasis, so equations are put aside while it works. */
function keepEquations(markdown) {
  const render = markdown.render.bind(markdown);
  markdown.render = (source, env) => {
    const kept = [];
    const put = source.replace(/\$\$[\s\S]+?\$\$/g, (equation) => {
      kept.push(equation);
      return `%%equation${kept.length - 1}%%`;
    });
    return render(put, env).replace(/%%equation(\d+)%%/g, (_, i) => equations(kept[Number(i)]));
  };
}

/** Headings have the addresses that GitHub gives them, so that a link to one works in both places. */
function addressHeadings(markdown) {
  markdown.core.ruler.push("addresses", ({ tokens }) => {
    for (const [k, token] of tokens.entries())
      if (token.type === "heading_open") {
        const words = tokens[k + 1].content.toLowerCase().replace(/[^\p{L}\p{N}_\s-]/gu, "");
        token.attrSet("id", words.replaceAll(" ", "-"));
      }
  });
}

/** What is wider than the page scrolls in a box of its own, which the keyboard reaches. */
const scrolling = (content) =>
  content
    .replace(/<table>/g, '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replace(/<\/table>/g, "</table></div>")
    .replace(/<math/g, '<span class="wide" role="group" aria-label="Equation" tabindex="0"><math')
    .replace(/<\/math>/g, "</math></span>");

const textOf = (html) =>
  html
    .replace(/<math[\s\S]*?<\/math>|<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

/** What the search looks through: of a function its first part and its arguments, of any other page each heading. */
function sectionsOf({ outputPath, content }) {
  const file = outputPath.replace(/^.*dist\/docs\//, "");
  const main = /<main>([\s\S]*)<\/main>/.exec(content)[1];
  const parts = main.split(/(?=<h[1-4] id=)/).filter((part) => /^<h[1-4] /.test(part));
  const page = textOf(/<h1[^>]*>[\s\S]*?<\/h1>/.exec(main)?.[0] ?? "");
  const isFunction = /^functions\/[A-Z0-9]+\.html$/.test(file);
  return (isFunction ? [parts.slice(0, 2).join("")] : parts).map((part) => {
    const [, level, id] = /^<h([1-4]) id="([^"]*)"/.exec(part);
    const [whole] = /^<h[\s\S]*?<\/h[1-4]>/.exec(part);
    return {
      page,
      heading: textOf(whole),
      address: level === "1" ? file : `${file}#${id}`,
      text: textOf(part.slice(whole.length)),
    };
  });
}

async function addSearch({ directories, results }) {
  // Eleventy writes the pages in no fixed order; two builds are the same to the byte.
  const inOrder = [...results].sort((a, b) => (a.outputPath < b.outputPath ? -1 : 1));
  const sections = inOrder.flatMap(sectionsOf);
  const list = `window.macroscopeSections=${JSON.stringify(sections)};\n`;
  await writeFile(`${directories.output}_site/sections.js`, list);
  await build({
    entryPoints: ["src/docs/search.ts"],
    outfile: `${directories.output}_site/search.js`,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    logLevel: "warning",
  });
}

export default function configure(site) {
  site.on("eleventy.after", addSearch);
  site.addPassthroughCopy("docs/_site/style.css");
  site.addPassthroughCopy("docs/pictures");
  site.amendLibrary("md", keepEquations);
  site.amendLibrary("md", addressHeadings);
  site.addGlobalData("layout", "page.njk");
  site.addGlobalData("permalink", () => (data) => {
    const stem = data.page.filePathStem.replace(/\/README$/, "/index");
    return `${stem}.html`;
  });
  site.addFilter("root", (url) => "../".repeat(url.split("/").length - 2) || "./");
  site.addFilter("heading", (content) =>
    (/<h1[^>]*>(.*?)<\/h1>/s.exec(content)?.[1] ?? "").replace(/<[^>]+>/g, ""),
  );
  site.addTransform("scrolling", scrolling);
  site.addTransform("links", (content) =>
    content.replace(
      /href="((?!https?:)[^"#]*?)(README)?\.md(#[^"]*)?"/g,
      (_, path, readme, hash = "") => `href="${path}${readme ? "index" : ""}.html${hash}"`,
    ),
  );
  return {
    dir: { input: "docs", output: "dist/docs", includes: "_site", data: "_site" },
    markdownTemplateEngine: false,
  };
}
