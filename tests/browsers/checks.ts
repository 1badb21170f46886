import type { Driver } from "./driver";

/** Expressions in the JavaScript of 2017: the oldest browsers read them. */
const LAYOUT = `(function () {
  var wrong = [];
  var box = function (selector) { var element = document.querySelector(selector); return element && element.getBoundingClientRect(); };
  var h1 = box("h1"), call = box('header a[href="tel:110"]'), ask = box('header a[href="tel:96110"]');
  if (!h1 || h1.height < 10) wrong.push("no h1");
  if (!call || call.height < 44 || !ask || ask.height < 44) wrong.push("numbers too small");
  else if (call.right > ask.left + 1 && call.bottom > ask.top + 1) wrong.push("numbers overlap");
  if (document.querySelector("main").innerText.length < 30) wrong.push("no text");
  if (document.documentElement.scrollWidth > window.innerWidth) wrong.push("wider than the screen by " + (document.documentElement.scrollWidth - window.innerWidth));
  if (getComputedStyle(document.body).backgroundColor !== "rgb(251, 248, 241)") wrong.push("no styles: " + getComputedStyle(document.body).backgroundColor);
  if (!document.documentElement.hasAttribute("data-js")) wrong.push("script did not run");
  var links = document.querySelectorAll("main a, main button, header a:not(.skip)");
  for (var i = 0; i < links.length; i++) { var r = links[i].getBoundingClientRect(); if (r.width > 0 && (r.left < -1 || r.right > window.innerWidth + 1) && !links[i].closest(".table")) { wrong.push("off the screen: " + links[i].textContent.slice(0, 20)); break; } }
  return wrong;
})()`;

/** `look` is called until it gives an answer; what is not there after a while is not there. */
const wait = (look: string) => `new Promise(function (resolve) {
  var end = Date.now() + 15000;
  (function again() {
    var answer = (${look})(Date.now() > end);
    if (answer) resolve(answer);
    else setTimeout(again, 100);
  })();
})`;

/** The panel's choices come with a script of their own. */
const SETTINGS = `(document.querySelector("[data-settings] summary").click(), ${wait(`function (isLate) {
  var button = [].slice.call(document.querySelectorAll("[data-settings] button")).filter(function (b) { return b.textContent === "长辈版"; })[0];
  if (!button || button.getBoundingClientRect().height < 40) return isLate ? "no button" : "";
  button.click();
  var size = getComputedStyle(document.body).fontSize, set = document.documentElement.getAttribute("data-size");
  localStorage.clear();
  document.documentElement.removeAttribute("data-size");
  return set === "elder" && size === "23px" ? "works" : set + " " + size;
}`)})`;

/** A swindler's message, and what the check says of it. */
const CHECK = `(document.getElementById("message").value = "您涉嫌洗钱，请把钱转到安全账户配合调查，不要告诉任何人", document.querySelector("[data-check-form] [type=submit]").click(), ${wait(`function (isLate) {
  var grade = document.querySelector("[data-grade]");
  if (grade) return /可疑/.test(grade.textContent) ? "works" : grade.textContent;
  return isLate ? "no answer: " + document.querySelector("[data-check-answer]").textContent : "";
}`)})`;

const QUIZ = `(function () {
  document.querySelector("[data-quiz-next]").click();
  var items = document.querySelectorAll("[data-quiz-ten] [data-quiz-item]");
  var answer = items[0] && items[0].querySelector("details");
  if (answer) answer.querySelector("summary").click();
  return items.length === 10 && answer.open ? "works" : items.length + " questions";
})()`;

const SEARCH = wait(`function (isLate) {
  var link = document.querySelector("[data-search-results] a");
  if (link) return link.getAttribute("href") === "/types/maochong-gongjianfa/" ? "works" : "found " + link.getAttribute("href");
  return isLate ? "no result: " + (document.querySelector("[role=status]") || {}).textContent : "";
}`);

const SAVE = `(function () { var button = document.querySelector("[data-load=save]"); return button ? (button.hidden ? "not offered" : "offered") : "no button"; })()`;

export type Result = { browser: string; pages: number; wrong: string[]; search: string; check: string; quiz: string; settings: string; save: string };

const ARTICLE = "/types/maochong-gongjianfa/";
const PICTURED = ["/", ARTICLE, "/help/", "/search/"];

/** Goes through every template in one browser; `keep` stores pictures of the main ones. */
export async function checkBrowser(driver: Driver, origin: string, templates: string[], keep: (name: string, png: Buffer) => void): Promise<Result> {
  const wrong: string[] = [];
  for (const template of templates) {
    await driver.open(origin + template);
    const found = (await driver.evaluate(LAYOUT)) as string[];
    // The page that is meant to be missing is reported as missing.
    const problems = driver.takeProblems().filter((problem) => !/status of 404/.test(problem));
    wrong.push(...[...found, ...problems].map((what) => `${template} ${what}`));
    if (PICTURED.includes(template)) keep(template, await driver.screenshot());
  }
  await driver.open(`${origin}/search/#q=${encodeURIComponent("安全账户")}`);
  const search = String(await driver.evaluate(SEARCH));
  keep("/search/results", await driver.screenshot());
  await driver.open(`${origin}/check/`);
  const check = String(await driver.evaluate(CHECK));
  keep("/check/answer", await driver.screenshot());
  await driver.open(`${origin}/quiz/`);
  const quiz = String(await driver.evaluate(QUIZ));
  keep("/quiz/ten", await driver.screenshot());
  await driver.open(origin + ARTICLE);
  const save = String(await driver.evaluate(SAVE));
  const settings = String(await driver.evaluate(SETTINGS));
  wrong.push(...driver.takeProblems());
  return { browser: driver.version, pages: templates.length, wrong, search, check, quiz, settings, save };
}
