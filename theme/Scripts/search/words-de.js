// German words to index terms, as src/Education.Search/Analysis does.

import { bareOf } from "./letters.js";

const STOP = new Set(("aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern " +
  "anderr anders auch auf aus bei bin bis bist da damit dann der den des dem die das daß derselbe derselben " +
  "denselben desselben demselben dieselbe dieselben dasselbe dazu dein deine deinem deinen deiner deines denn " +
  "derer dessen dich dir du dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer " +
  "eines einig einige einigem einigen einiger einiges einmal er ihn ihm es etwas euer eure eurem euren eurer " +
  "eures für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich mich mir ihr ihre ihrem ihren " +
  "ihrer ihres euch im in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein " +
  "keine keinem keinen keiner keines können könnte machen man manche manchem manchen mancher manches mein meine " +
  "meinem meinen meiner meines mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem " +
  "seinen seiner seines selbst sich sie ihnen sind so solche solchem solchen solcher solches soll sollte sondern " +
  "sonst über um und uns unse unsem unsen unser unses unter viel vom von vor während war waren warst was weg weil " +
  "weiter welche welchem welchen welcher welches wenn werde werden wie wieder will wir wird wirst wo wollen " +
  "wollte würde würden zu zum zur zwar zwischen").split(" "));

function umlauts(word) {
  let plain = "";
  let [mayFollow, afterVowel] = [false, false];
  for (const c of word) {
    if (c === "e" && mayFollow) {
      [mayFollow, afterVowel] = [false, true];
      continue;
    }
    plain += c === "\u00df" ? "ss" : bareOf(c, "\u00e4\u00f6\u00fc");
    const opens = c === "a" || c === "o" || (c === "u" && !mayFollow && !afterVowel);
    [mayFollow, afterVowel] = [opens, !opens && "ueiqy\u00e4\u00f6\u00fc".includes(c)];
  }
  return plain;
}

function stem(word) {
  let stem = bareOf(umlauts(word), "\u00e0\u00e1\u00e2\u00f2\u00f3\u00f4\u00ef\u00ec\u00ed\u00ee\u00f9\u00fa\u00fb");
  if (stem.length > 5 && stem.endsWith("ern")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && /e[mnrs]$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /e$|[bdfghklmnt]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("est")) return stem.slice(0, -3);
  return stem.length > 4 && /e[rn]$|[bdfghklmnt]st$/.test(stem) ? stem.slice(0, -2) : stem;
}

export const language = { trim: word => word, isStop: word => STOP.has(word), fold: word => word, stem };
