// Where the focus is, and whether it is to be seen: on the element itself, on its row or on its label.
const it = focused();
// Only an outline counts: shadows also say "chosen" and "hovered".
const shown = (node) => {
  if (!node) return false;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|^transparent$/.test(outlineColor);
};
return {
  name: nameOf(it),
  id: it?.id ?? "",
  target: it?.dataset?.btFocus ?? "",
  inWidget: Boolean(root?.contains(it)),
  lost: !it || it === document.body || it === document.documentElement,
  ring: shown(it) || shown(it?.closest?.(".bt-choice, .bt-slot")) || shown(it?.labels?.[0]),
};
