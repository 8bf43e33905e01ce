/**
 * The reader moves through practice; the alarm line rises a little at a time. It never reaches the harm line.
 * @param {function(string): Element} part a moving part of the drawing, by the end of its id
 * @param {HTMLElement} element holds the words and takes the controls
 */
function moveEarlyWarningLine(part, element) {
  const words = figureWords(element, {
    label: "Practice",
    play: "Show it step by step",
    start: "Before practice: the alarm goes off early. The safe gap is wide.",
    said: "Step {step} of {last}: the alarm line is a little higher. The harm line has not moved.",
  });
  const last = 4;
  const [left, bottom, right] = [254, 300, 346];
  const [stepWidth, stepHeight] = [24, 25];
  const rise = amount => {
    let path = "";
    for (let step = 1; step <= Math.ceil(amount); step++) {
      const height = bottom - stepHeight * Math.min(step, amount);
      path += `${step > 1 ? `H${left + stepWidth * (step - 1)}` : ""}V${height.toFixed(1)}`;
    }
    const top = (bottom - stepHeight * amount).toFixed(1);
    part("line-alarm").setAttribute("d", `M34 124H112V${bottom}H${left}${path}H${right}`);
    part("gap").setAttribute("d", `M32 104V124H112V${bottom}H${left}${path}H348V${top}V104Z`);
  };
  const glider = new FigureGlider(last, rise);
  new FigureControls(element).steps({
    label: words.label,
    play: words.play,
    first: 0,
    last,
    value: last,
    text: step => step === 0 ? words.start : figureSentence(words.said, { step, last }),
  }, step => glider.to(step));
}
