import temml from "temml";

/**
 * npm run docs: docs/*.md become dist/docs/*.html, which the add-in serves at every function's help address. Plain
 * relative links, MathML and one style sheet, no script: the site reads offline, from a folder, as well.
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

export default function configure(site) {
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
