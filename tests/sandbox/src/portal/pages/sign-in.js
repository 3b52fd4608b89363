// What a city's portal does for a citizen who is signed in: it hands the widget their token.
await customElements.whenDefined("buerger-termin");
const widget = document.querySelector("buerger-termin");
widget.accessToken = widget.dataset.accessToken;
