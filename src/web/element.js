// The class of <buerger-termin>. Rust can't extend HTMLElement, so this forwards to the program: `cargo xtask build` puts
// it behind wasm-bindgen's glue (`__wbg_init`, `mount`) and the constant `STYLE`.

/** The style sheet, made where it is used: one of another realm is refused. */
const sheetOf = (realm) => {
  const sheet = new realm.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
};

/** Gives the document of a frame the style sheet. */
const dress = (page) => {
  page.adoptedStyleSheets = [sheetOf(page.defaultView)];
};

const sheet = sheetOf(globalThis);

let languages = {};

/** Keys of elements on the page, by which the browser keeps what is said: each its own, also where two have the same id. */
const keys = new Set();

/** A key that no other element has: the configuration, and the element's id or its place among those without one. */
const keyOf = (element) => {
  const link = Object.assign(document.createElement("a"), { href: element.getAttribute("config") ?? "" });
  const base = `buergertermin ${link.href} ${element.id}`;
  let key = base;
  for (let place = 1; keys.has(key); place++) key = `${base} ${place}`;
  keys.add(key);
  return key;
};

/**
 * Asks for a lock by this name: gives what ends it, or nothing where another page holds it, or where there are none. The page
 * that is left by a reload may still be going.
 */
const lock = (name) =>
  new Promise((answer) => {
    const held = () => new Promise(answer);
    const asked = navigator.locks?.request(name, { signal: AbortSignal.timeout(3000) }, held);
    (asked ?? Promise.reject()).catch(() => answer());
  });

/** The element that answers the links of mails: the one with `links`, else the first on the page. */
const answersLinks = (element) =>
  (document.querySelector("buerger-termin[links]") ?? document.querySelector("buerger-termin")) === element;

class BuergerTermin extends HTMLElement {
  static observedAttributes = ["config", "heading-level", "lang", "visit"];

  #frame = document.createElement("div");
  #slot = document.createElement("slot");
  #mounted;
  #kept;
  #key;
  #onHash = () => {
    if (answersLinks(this)) this.#mounted?.open(location.hash);
  };

  /**
   * Hears of a page that has the same answers, as a duplicated tab has, that it has booked them. Gives what ends that; called
   * with true it tells them that they are booked here.
   */
  #share = (name) => {
    const channel = globalThis.BroadcastChannel && new BroadcastChannel(name);
    if (channel) channel.onmessage = () => this.#mounted?.bookedElsewhere();
    return (booked) => {
      if (booked) channel?.postMessage(true);
      channel?.close();
    };
  };

  #onPopState = () => this.#mounted?.moved();
  #onOnline = () => this.#mounted?.online();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame, this.#slot);
  }

  connectedCallback() {
    // Moved within the page: it was never taken off, so that nothing is lost, not even the caret's place in a text.
    if (this.#mounted) return;
    const hash = answersLinks(this) ? location.hash : undefined;
    const kept = this.#kept;
    this.#kept = undefined;
    this.#key = keyOf(this);
    this.#mounted = mount(this, this.#frame, this.#slot, languages, hash, kept, dress, this.#key, lock, this.#share);
    addEventListener("hashchange", this.#onHash);
    addEventListener("popstate", this.#onPopState);
    addEventListener("online", this.#onOnline);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#mounted || before === after) return;
    if (name === "lang") {
      this.#mounted.speak(after ?? "");
    } else {
      if (name === "config") this.#mounted.forget();
      this.#unmount();
      if (name === "config") this.#kept = undefined;
      this.connectedCallback();
    }
  }

  #unmount() {
    removeEventListener("hashchange", this.#onHash);
    removeEventListener("popstate", this.#onPopState);
    removeEventListener("online", this.#onOnline);
    this.#kept = this.#mounted?.unmount();
    this.#mounted = undefined;
    keys.delete(this.#key);
    this.#slot.hidden = false;
  }
}

/** Called by `buergertermin.js` with the program on its way. What the portal wrote stays until this has worked. */
export async function start(wasm, files) {
  languages = files;
  await __wbg_init({ module_or_path: wasm });
  customElements.define("buerger-termin", BuergerTermin);
}
