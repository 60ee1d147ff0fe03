"use strict";
// Shows the cells of the map that have all chosen classes.
for (const select of document.querySelectorAll("[data-map]")) {
  select.onchange = () => {
    const chosen = [...document.querySelectorAll("[data-map]")].map((each) => each.value).filter(Boolean);
    let shown = 0;
    for (const cell of document.querySelectorAll(".map a")) {
      cell.hidden = !chosen.every((each) => cell.classList.contains(each));
      shown += !cell.hidden;
    }
    document.querySelector("[data-map-count]").textContent = shown;
  };
}
// What scrolls is reached by the keyboard (WCAG 2.2, success criterion 2.1.1). The theme wraps tables after this script,
// and takes the attribute away for a moment when the window changes its size.
const focusable = () => {
  for (const each of document.querySelectorAll("pre > code, .md-typeset__scrollwrap, .wide")) {
    if (each.tabIndex < 0) each.tabIndex = 0;
  }
};
const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex"] };
new MutationObserver(focusable).observe(document.body, watched);
focusable();
