// What pages do beyond links and forms; all of them work without this.

const toggle = document.querySelector("[data-theme-toggle]");
if (toggle) {
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    try {
      localStorage.setItem("hearsay-theme", root.dataset.theme);
    } catch {
      // It holds for this page only.
    }
  });
}

// A passage that an address names, on an article's page that doesn't mark it already.
const showPassage = () => {
  const place = /^#s(\d+)-(\d+)$/.exec(location.hash);
  if (!place) return;
  const [from, to] = [Number(place[1]), Number(place[2])];
  let first = null;
  for (const piece of document.querySelectorAll("[data-s]")) {
    const [start, end] = piece.dataset.s.split("-").map(Number);
    const inside = start < to && from < end;
    piece.classList.toggle("target", inside);
    if (inside) piece.classList.add("m");
    if (inside && !first) first = piece;
  }
  if (first) first.scrollIntoView({ block: "center" });
};
showPassage();
addEventListener("hashchange", showPassage);

// One key for what is done most: the next statement, its verdict, taking it back.
const steps = [...document.querySelectorAll("[data-step]")];
const hint = document.querySelector("[data-keys]");
if (hint && steps.length > 0) {
  hint.hidden = false;
  const current = () => steps.findIndex((step) => step.contains(document.activeElement));
  const go = (by) => {
    const at = current();
    const next = steps[Math.min(steps.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    next.focus();
    next.scrollIntoView({ block: "center" });
  };
  const press = (verdict) => {
    const step = steps[current()];
    const forms = step ? [...step.querySelectorAll("form.decide")] : [];
    const form = forms.find((one) => one.contains(document.activeElement)) || forms[forms.length - 1];
    if (form) form.querySelector(`button[value="${verdict}"]`).click();
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "c") press("confirm");
    else if (event.key === "r") press("reject");
    else if (event.key === "u") location.href = "/decisions";
    else return;
    event.preventDefault();
  });
}

// Who waits for the first articles sees them when they are there.
document.body.addEventListener("htmx:afterSwap", () => {
  if (document.querySelector("[data-await]") && document.querySelector(".reload.good")) location.reload();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }
});

const drop = document.querySelector("[data-drop]");
if (drop) {
  const input = drop.querySelector("input");
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop") input.files = event.dataTransfer.files;
    });
  }
}
