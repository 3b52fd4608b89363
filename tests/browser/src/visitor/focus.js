// Where the focus is, and whether it is to be seen: on the element itself, on its row or on its label.
const it = focused();
const shown = (node) => {
  if (!node) return false;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
  return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
};
return {
  name: nameOf(it),
  id: it?.id ?? "",
  target: it?.dataset?.btFocus ?? "",
  inWidget: Boolean(root?.contains(it)),
  lost: !it || it === document.body || it === document.documentElement,
  ring: shown(it) || shown(it?.closest?.(".bt-choice, .bt-slot")) || shown(it?.labels?.[0]),
};
