"use strict";
// Shows the pieces that the form asks for. What is asked stands behind "#" in
// the address too, so that a view can be linked to: #verdict=removed&words=ad
(() => {
  const form = document.querySelector("form");
  const pieces = [...document.querySelectorAll(".pieces > li")];
  const words = pieces.map((p) => p.textContent.toLowerCase());
  const boxes = [...form.elements.verdict];

  function show() {
    const verdicts = new Set(boxes.filter((b) => b.checked).map((b) => b.value));
    const reason = form.elements.reason.value;
    const asked = form.elements.words.value.trim().toLowerCase();
    let shown = 0;
    pieces.forEach((p, i) => {
      p.hidden = !(verdicts.has(p.dataset.verdict) && (!reason || p.dataset.reason === reason) && words[i].includes(asked));
      if (!p.hidden) shown++;
    });
    form.elements.shown.value = `${shown} of ${pieces.length} pieces shown`;
  }

  function reset() {
    form.reset();
    show();
  }

  // step moves to the next or the previous removed piece that is shown.
  function step(by) {
    const removed = pieces.filter((p) => !p.hidden && p.dataset.verdict === "removed");
    if (!removed.length) return;
    const now = removed.indexOf(document.activeElement);
    const next = removed[(now + by + (now < 0 && by < 0 ? 1 : 0) + removed.length) % removed.length];
    next.focus();
    next.scrollIntoView({ block: "center" });
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", (e) => e.preventDefault());
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") return reset();
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    if (e.key === "/") { e.preventDefault(); form.elements.words.focus(); }
    if (e.key === "n") step(1);
    if (e.key === "p") step(-1);
  });

  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.has("verdict")) boxes.forEach((b) => { b.checked = asked.getAll("verdict").includes(b.value); });
  if (asked.has("reason")) form.elements.reason.value = asked.get("reason");
  if (asked.has("words")) form.elements.words.value = asked.get("words");
  show();
})();
