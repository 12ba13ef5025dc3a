// Reads pages with one of the readers in JavaScript: a JSON object a line in,
// {url, html}, and one a line out.
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";

const quiet = new VirtualConsole(); // style sheets that jsdom cannot read are no news

async function withReadability({ url, html }) {
  const dom = new JSDOM(html, { url: url || "https://page.example/", virtualConsole: quiet });
  const a = new Readability(dom.window.document).parse() ?? {};
  dom.window.close();
  return { title: a.title, excerpt: a.excerpt, byline: a.byline, siteName: a.siteName, content: a.content, published: a.publishedTime };
}

async function withDefuddle({ url, html }) {
  const { document } = parseHTML(html);
  const a = await Defuddle(document, url || "https://page.example/");
  return { title: a.title, excerpt: a.description, byline: a.author, siteName: a.site, content: a.content, published: a.published };
}

const read = { "Readability.js": withReadability, defuddle: withDefuddle }[process.argv[2]];
console.log = console.warn = console.debug = console.info = () => {}; // the output is the result's alone
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let out;
  try {
    out = await read(JSON.parse(line));
  } catch (err) {
    out = { error: String(err?.message ?? err) };
  }
  for (const key of Object.keys(out)) out[key] = out[key] ?? "";
  process.stdout.write(JSON.stringify(out) + "\n");
}
