// Words of a language without rules of its own.

import { bare } from "./repair.js";

export const language = {
  trim: word => word,
  fold: bare,
  stem: word => word
};
