// Gives a line for each element whose text the page around has made hard to read.
const odd = [];
for (const it of root.querySelectorAll(".bt *")) {
  if (wordsOf(it) === "" || it.children.length > 0 || it.closest(".bt-visually-hidden, details:not([open]) ul")) continue;
  const { fontSize, fontStyle, letterSpacing, lineHeight, textTransform, wordSpacing, whiteSpace } = getComputedStyle(it);
  const { width, height } = it.getBoundingClientRect();
  const faults = [
    parseFloat(fontSize) < 16 && `font-size ${fontSize}`,
    fontStyle !== "normal" && `font-style ${fontStyle}`,
    parseFloat(letterSpacing) > 0 && `letter-spacing ${letterSpacing}`,
    parseFloat(wordSpacing) > 0 && `word-spacing ${wordSpacing}`,
    parseFloat(lineHeight) < 1.15 * parseFloat(fontSize) && `line-height ${lineHeight}`,
    textTransform !== "none" && `text-transform ${textTransform}`,
    whiteSpace === "nowrap" && !it.closest(".bt-phone") && `white-space ${whiteSpace}`,
    (width < 1 || height < 1) && "not to be seen",
  ].filter(Boolean);
  if (faults.length > 0) odd.push(`${it.localName}.${it.className} “${wordsOf(it).slice(0, 30)}”: ${faults.join(", ")}`);
}
return odd;
