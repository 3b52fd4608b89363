// What helps to understand a failed test.
const seen = (selector) => wordsOf(root?.querySelector(selector)) || null;
const active = focused();
return {
  address: location.href,
  heading: seen("[data-bt-focus=heading]"),
  errors: seen("[data-bt-focus=errors]"),
  focus: active ? active.cloneNode(false).outerHTML ?? String(active) : null,
  words: wordsOf(root?.querySelector(".bt")).slice(0, 1500),
};
