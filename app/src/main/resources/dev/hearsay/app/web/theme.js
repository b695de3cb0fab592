"use strict";
// Runs before the page is drawn, so that a chosen theme doesn't flash.
(() => {
  try {
    const theme = localStorage.getItem("hearsay-theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch {
    // Without storage the system's choice holds.
  }
})();
