"use strict";
// Escape puts a reading away until one moves on; a reading that would leave the window is moved
// back into it; and Tab passes over the kinds that are not shown. All else needs no script.
const root = document.documentElement, EDGE = 12;

function shown(event) {
  if (!event.target.matches("mark.mark")) return;
  root.classList.remove("away");
  const tip = event.target.nextElementSibling;
  tip.classList.remove("above");
  tip.style.removeProperty("--shift");
  const place = tip.getBoundingClientRect();
  const over = place.right - (root.clientWidth - EDGE);
  if (over > 0) tip.style.setProperty("--shift", `${-Math.min(over, place.left - EDGE)}px`);
  if (place.bottom > root.clientHeight && event.target.offsetTop > place.height) tip.classList.add("above");
}

document.addEventListener("mouseover", shown);
document.addEventListener("focusin", shown);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") root.classList.add("away");
});
document.addEventListener("change", (event) => {
  for (const mark of document.querySelectorAll(`.draft .mark.${event.target.value}`)) {
    mark.tabIndex = event.target.checked ? 0 : -1;
  }
});
