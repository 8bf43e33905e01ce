// Words of a language without rules of its own.
export const language = {
  trim: word => word,
  isStop: () => false,
  fold: word => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC"),
  stem: word => word
};
