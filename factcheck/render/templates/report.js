"use strict";
// Search, choose, walk and decide. The page is whole without this: the bar and the decisions are
// shown only because it runs.
const get = (id) => document.getElementById(id);
const bar = get("bar"), cards = [...document.querySelectorAll(".card")];
const UNDECIDED = "open";
let isSaved = true;

function said(card) {
  card.said ??= card.textContent.toLowerCase().replace(/\s+/g, " ");
  return card.said;
}

function filter() {
  const words = get("search").value.toLowerCase().trim().replace(/\s+/g, " ");
  const rule = get("rule").value;
  const tiers = new Set([...bar.querySelectorAll("[name=tier]:checked")].map((box) => box.value));
  let shown = 0;
  for (const card of cards) {
    const isIn = tiers.has(card.dataset.tier) && (!rule || card.dataset.rule === rule);
    card.hidden = !isIn || (words !== "" && !said(card).includes(words));
    shown += !card.hidden;
  }
  const folded = document.querySelector(".folded");
  if (folded) {
    folded.hidden = [...folded.querySelectorAll(".card")].every((card) => card.hidden);
    if (words || rule) folded.open = true;
  }
  get("shown").value = `${shown.toLocaleString("en")} of ${cards.length.toLocaleString("en")} shown`;
}

function step(by) {
  const shown = cards.filter((card) => !card.hidden);
  if (!shown.length) return;
  const at = shown.indexOf(document.activeElement?.closest(".card"));
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
  const card = shown[Math.max(0, Math.min(shown.length - 1, next))];
  card.closest("details.folded")?.setAttribute("open", "");
  card.focus();
}

function decisions() {
  const data = JSON.parse(get("report").textContent).documents[0];
  const decided = cards.map((card) => ({
    rule: card.dataset.rule,
    fingerprint: card.dataset.fingerprint,
    decision: card.querySelector("select").value,
    note: card.querySelector(".decision input").value.trim(),
  }));
  const told = decided.filter((each) => each.decision !== UNDECIDED || each.note);
  return JSON.stringify({ version: 1, document: data.name, decisions: told }, null, 1) + "\n";
}

function save() {
  const link = document.createElement("a");
  const name = JSON.parse(get("report").textContent).documents[0].name.split(/[\\/]/).pop();
  link.href = URL.createObjectURL(new Blob([decisions()], { type: "application/json" }));
  link.download = `${name}.decisions.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
}

function pressed(event) {
  const isTyping = event.target.matches("input:not([type=checkbox]), select, textarea");
  if (!get("keys").checked || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
}

if (bar) {
  bar.hidden = false;
  for (const card of cards) {
    card.tabIndex = -1;
    card.querySelector(".decision").hidden = false;
  }
  bar.addEventListener("input", filter);
  get("previous").addEventListener("click", () => step(-1));
  get("next").addEventListener("click", () => step(1));
  get("save").addEventListener("click", save);
  document.addEventListener("keydown", pressed);
  document.addEventListener("change", (event) => {
    const card = event.target.closest(".decision")?.closest(".card");
    if (!card) return;
    isSaved = false;
    card.dataset.decision = card.querySelector("select").value;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSaved) event.preventDefault();
  });
  filter();
}
