"use strict";
// Links the words of a statement with its entry in the list, both ways. The page works without
// this: entries and words are linked by their addresses.
(() => {
  const entries = [...document.querySelectorAll(".statements > li")];
  if (entries.length === 0) return;
  document.body.classList.add("scripted");
  document.querySelector(".keys").hidden = false;

  const words = new Map();
  for (const element of document.querySelectorAll("article [data-s]")) {
    for (const id of element.dataset.s.split(" ")) {
      if (!words.has(id)) words.set(id, []);
      words.get(id).push(element);
    }
  }
  let selected = null;

  const reveal = (element) => {
    if (!element) return;
    const box = element.getBoundingClientRect();
    if (box.top < 64 || box.bottom > innerHeight - 16) element.scrollIntoView({ block: "center" });
  };

  const revealEntry = (entry) => {
    const list = entry.closest("aside");
    if (list.scrollHeight <= list.clientHeight) return;
    const box = entry.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      list.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
    }
  };

  const number = (id) => document.getElementById(id.replace("s", "t"));

  const select = (id) => {
    for (const element of document.querySelectorAll(".on")) element.classList.remove("on", "who");
    for (const element of document.querySelectorAll("[aria-current]")) element.removeAttribute("aria-current");
    selected = id;
    const entry = id && document.getElementById(id);
    if (!entry) return;
    entry.classList.add("on");
    entry.querySelector(".head").setAttribute("aria-current", "true");
    for (const element of words.get(id) || []) {
      element.classList.add("on");
      element.classList.toggle("who", (element.dataset.who || "").split(" ").includes(id));
    }
    if (number(id)) number(id).classList.add("on");
  };

  const show = (id) => {
    select(id);
    reveal(number(id) || (words.get(id) || [])[0]);
    revealEntry(document.getElementById(id));
    history.replaceState(null, "", "#" + id);
  };

  const step = (by) => {
    const at = entries.findIndex((entry) => entry.id === selected);
    const next = at < 0 ? (by > 0 ? 0 : entries.length - 1) : at + by;
    if (next < 0 || next >= entries.length) return;
    show(entries[next].id);
    entries[next].querySelector(".head").focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (target.closest("a.number")) {
      event.preventDefault();
      show(target.closest("a.number").id.replace("t", "s"));
      return;
    }
    const entry = target.closest(".statements > li");
    if (entry) {
      event.preventDefault();
      show(entry.id);
      return;
    }
    const said = target.closest("article [data-s]");
    if (said && String(getSelection()) === "") {
      // The innermost statement first; another click on the same words goes outwards.
      const ids = said.dataset.s.split(" ").reverse();
      show(ids[(ids.indexOf(selected) + 1) % ids.length]);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") select(null);
    else return;
    event.preventDefault();
  });

  const follow = () => {
    const id = location.hash.slice(1).replace("t", "s");
    if (/^d\d+s\d+$/.test(id) && document.getElementById(id)) show(id);
  };
  addEventListener("hashchange", follow);
  follow();
})();
