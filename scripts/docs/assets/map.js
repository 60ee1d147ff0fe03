// Shows the cells of the map that have all chosen classes.
"use strict";
for (const select of document.querySelectorAll("[data-map]")) {
  select.onchange = () => {
    const chosen = [...document.querySelectorAll("[data-map]")].map((each) => each.value).filter(Boolean);
    for (const cell of document.querySelectorAll(".map a")) {
      cell.hidden = !chosen.every((each) => cell.classList.contains(each));
    }
  };
}
