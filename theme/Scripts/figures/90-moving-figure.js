/** What moves each figure, by the name of its drawing. */
const figureMovers = {
  "volume-dial": moveVolumeDial,
  "danger-safety-scales": moveDangerSafetyScales,
  "early-warning-line": moveEarlyWarningLine,
  "boom-and-steady": moveBoomAndSteady,
};

/**
 * `<moving-figure figure="volume-dial">` around a drawing that is already in the page.
 * Without scripts the still picture tells it all; with them the reader can try it.
 */
class MovingFigure extends HTMLElement {
  connectedCallback() {
    const drawing = this.querySelector("svg");
    const move = figureMovers[this.getAttribute("figure")];
    if (!drawing || !move || this.querySelector(".figure-controls")) {
      return;
    }
    move(name => drawing.querySelector(`[id$="-${name}"]`), this);
  }
}

customElements.define("moving-figure", MovingFigure);
