"use strict";
// Escape puts a reading away until one moves on; a reading stands by its figure and inside the
// window; and Tab passes over the kinds that are not shown. All else needs no script.
const root = document.documentElement, EDGE = 12;
let last = null;

function place(mark) {
  const tip = mark.nextElementSibling, spot = mark.getClientRects()[0];
  const told = (name, pixels) => tip.style.setProperty(name, `${pixels}px`);
  tip.classList.remove("above");
  for (const name of ["--shift", "--left", "--top"]) tip.style.removeProperty(name);
  const isInTable = mark.closest(".table") !== null;
  if (isInTable) {
    told("--left", spot.left);
    told("--top", spot.bottom);
  }
  const box = tip.getBoundingClientRect();
  const over = box.right - (root.clientWidth - EDGE);
  if (over > 0) told("--shift", -Math.min(over, box.left - EDGE));
  if (box.bottom <= root.clientHeight || spot.top < box.height) return;
  if (isInTable) told("--top", spot.top - box.height);
  else tip.classList.add("above");
}

function moved(event) {
  if (!event.target.matches("mark.mark")) return;
  root.classList.remove("away");
  last = event.target;
  place(last);
}

document.addEventListener("mouseover", moved);
document.addEventListener("focusin", moved);
document.addEventListener("scroll", () => last && place(last), { capture: true, passive: true });
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") root.classList.add("away");
});
document.addEventListener("change", (event) => {
  for (const mark of document.querySelectorAll(`.draft .mark.${event.target.value}`)) {
    mark.tabIndex = event.target.checked ? 0 : -1;
  }
});
