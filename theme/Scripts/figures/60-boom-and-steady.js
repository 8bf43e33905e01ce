/**
 * The reader moves through four weeks; both lines are drawn as the weeks pass.
 * @param {function(string): Element} part a moving part of the drawing, by the end of its id
 * @param {HTMLElement} element holds the words and takes the controls
 */
function moveBoomAndSteady(part, element) {
  const words = figureWords(element, {
    label: "Week",
    play: "Play the four weeks",
    said: "Week {week}. Boom and bust: {boom} Steady steps: {steady}",
    boom: "a big push, then a crash.|a push again, then a crash.|less than before, then a crash.|less again, then a crash.",
    steady: "the same small amount each day.|one small step up.|another small step up.|more than in week 1, with no crash.",
  });
  const [windowX, left, weekWidth] = [30, 36, 78];
  const booms = figureList(words.boom);
  const steadies = figureList(words.steady);
  // The riser between two weeks belongs to the later one; the last dot and the line's end need room.
  const reveal = weeks => {
    const edge = left + weekWidth * weeks + (weeks < 4 ? -4 : 4);
    part("window").setAttribute("width", (edge - windowX).toFixed(1));
  };
  const glider = new FigureGlider(4, reveal);
  new FigureControls(element).steps({
    label: words.label,
    play: words.play,
    first: 1,
    last: 4,
    value: 4,
    text: week => figureSentence(words.said, { week, boom: booms[week - 1], steady: steadies[week - 1] }),
  }, week => glider.to(week));
}
