"use strict";
// Search, choose and walk. The page is whole without scripts: the bar and the decisions are shown
// only because they run.
const get = (id) => document.getElementById(id);
const bar = get("bar"), cards = [...document.querySelectorAll(".card")];
const folded = document.querySelector(".folded");
// As in the style: from this width on the text stands beside the findings.
const isWide = window.matchMedia("(min-width: 62rem)");
// What is searched: not the words that every card has.
const TELLING = "h3, .evidence, blockquote, .mend ins, code";

const plain = (words) => words.toLowerCase().trim().replace(/\s+/g, " ");

function said(card) {
  card.said ??= plain([...card.querySelectorAll(TELLING)].map((part) => part.textContent).join(" "));
  return card.said;
}

function filter() {
  const words = plain(get("search").value), rule = get("rule").value;
  const tiers = new Set([...bar.querySelectorAll("[name=tier]:checked")].map((box) => box.value));
  for (const card of cards) {
    const isIn = tiers.has(card.dataset.tier) && (!rule || card.dataset.rule === rule);
    card.hidden = !isIn || (words !== "" && !said(card).includes(words));
  }
  if (folded) {
    folded.hidden = [...folded.querySelectorAll(".card")].every((card) => card.hidden);
    if (words || rule) folded.open = true;
  }
  tell();
}

function tell() {
  const number = (some) => some.length.toLocaleString("en");
  const shown = cards.filter((card) => !card.hidden);
  const decided = cards.filter((card) => card.dataset.decision);
  get("shown").value = `${number(shown)} of ${number(cards)} shown, ${number(decided)} decided`;
}

function showAll() {
  get("search").value = get("rule").value = "";
  for (const box of bar.querySelectorAll("[name=tier]")) box.checked = true;
  filter();
}

// The figures of a card in the text; where the text stands beside it, they are brought into view.
function point(card) {
  for (const mark of document.querySelectorAll(".draft .current")) mark.classList.remove("current");
  const marks = document.querySelectorAll(`.draft [href="#${card.id}"]`);
  for (const mark of marks) mark.classList.add("current");
  if (isWide.matches) marks[0]?.scrollIntoView({ block: "center" });
}

// A card, its title first; the text beside it stays where it is.
function show(card) {
  const at = window.scrollY;
  card.closest("details.folded")?.setAttribute("open", "");
  card.focus({ preventScroll: true });
  card.scrollIntoView();
  if (isWide.matches) window.scrollTo(0, at);
  walked = card;
}

function step(by) {
  const shown = cards.filter((card) => !card.hidden);
  if (!shown.length) return;
  const at = shown.indexOf(document.activeElement?.closest(".card") ?? walked);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
  show(shown[Math.max(0, Math.min(shown.length - 1, next))]);
  point(walked);
}
// The card that was walked to last: a click on Next takes the focus away from it.
let walked = null;

function pressed(event) {
  if (event.key === "Escape" && event.target === get("search")) showAll();
  const isTyping = event.target.matches("input:not([type=checkbox]), select, textarea");
  if (!get("keys").checked || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
}

// A figure leads to its card, though the bar may have put that away.
function followed(event) {
  const link = event.target.closest(".draft a[href^='#finding-']");
  const card = link && get(link.hash.slice(1));
  if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (card.hidden) showAll();
  show(card);
}

if (bar) {
  bar.hidden = false;
  document.querySelector("main").classList.add("scripted");
  bar.addEventListener("input", filter);
  get("previous").addEventListener("click", () => step(-1));
  get("next").addEventListener("click", () => step(1));
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", followed);
  filter();
}
