// Gives a line for each element that is too wide for the window, or whose text is cut.
const found = [];
// Without the scroll bar, which takes its part of the window.
const { scrollWidth: wide, clientWidth: room } = document.documentElement;
if (wide > room) found.push(`the page is ${wide} px wide where there are ${room} px`);
const named = (it) => `<${it.localName} id="${it.id}" class="${it.className}">`;
for (const it of root.querySelectorAll("*")) {
  if (it.closest(".bt-visually-hidden, svg, [hidden]") || it.localName === "slot") continue;
  const { left, right, width } = it.getBoundingClientRect();
  if (width === 0) continue;
  if (left < -0.5 || right > room + 0.5) found.push(`${named(it)} reaches from ${left} to ${right}`);
  const style = getComputedStyle(it);
  const clips = (overflow) => ["hidden", "clip", "auto", "scroll"].includes(overflow);
  const tooWide = clips(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
  const tooHigh = clips(style.overflowY) && it.scrollHeight > it.clientHeight + 1;
  if (tooWide || tooHigh) found.push(`${named(it)} is cut`);
}
return found;
