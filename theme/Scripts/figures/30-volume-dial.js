/**
 * The reader ticks what turns pain up or down today; the needle follows.
 * @param {function(string): Element} part a moving part of the drawing, by the end of its id
 * @param {HTMLElement} element holds the words and takes the controls
 */
function moveVolumeDial(part, element) {
  const words = figureWords(element, {
    upLabel: "Turns up",
    up: "Bad sleep|Stress|Fear|Illness",
    downLabel: "Turns down",
    down: "Moving|Rest|Feeling safe|People",
    levels: "very low|low|medium|high|very high",
    said: "Pain volume: {level}.",
    note: "This shows an idea. It does not measure your pain.",
  });
  const degreesPerTick = 31;
  const needle = part("needle");
  const centre = needle.getAttribute("transform").split(" ").slice(1).join(" ");
  const glider = new FigureGlider(2 * degreesPerTick, angle => needle.setAttribute("transform", `rotate(${angle.toFixed(1)} ${centre}`));
  const levels = figureList(words.levels);
  const ups = figureList(words.up);
  const downs = figureList(words.down);
  const controls = new FigureControls(element);
  let upTicks = () => 0;
  let downTicks = () => 0;
  const turn = () => {
    const balance = upTicks() - downTicks();
    glider.to(balance * degreesPerTick);
    const share = (balance + downs.length) / (ups.length + downs.length);
    controls.say(figureSentence(words.said, { level: levels[Math.round(share * (levels.length - 1))] }));
  };
  upTicks = controls.ticks({ label: words.upLabel, items: ups, ticked: ups.slice(0, 2) }, turn);
  downTicks = controls.ticks({ label: words.downLabel, items: downs, ticked: [] }, turn);
  controls.note(words.note);
}
