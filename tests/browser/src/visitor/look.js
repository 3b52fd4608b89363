// Stands before each script that looks at the page. Scripts look; whatever is done is done by keys and clicks.
const element = document.querySelector(arguments[0]);
const args = [...arguments].slice(1);
const root = element?.shadowRoot;

/** The words of a node as they are read. */
const wordsOf = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The first node whose words are these, else the first whose words begin so. */
const byWords = (selector, words) => {
  const all = [...root.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  return all.find((it) => wordsOf(it) === words) ?? all.find((it) => wordsOf(it).startsWith(words));
};

/** What has the focus, also in the shadow. */
const focused = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** The name of a control. */
const nameOf = (node) => wordsOf(node?.labels?.[0] ?? node);

/** Where to click on a node: its middle, if nothing lies above it; nowhere while the page is still moving. */
const middleOf = async (node) => {
  if (!node) return null;
  node.scrollIntoView({ block: "center", behavior: "instant" });
  const before = node.getBoundingClientRect();
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  const { left, top, width, height } = node.getBoundingClientRect();
  if (!node.isConnected || before.top !== top || before.left !== left) return null;
  const [x, y] = [left + width / 2, top + height / 2];
  const there = (node.getRootNode() === document ? document : root).elementFromPoint(x, y);
  return node.contains(there) ? { x, y } : { above: there?.outerHTML.slice(0, 120) ?? "nothing" };
};
