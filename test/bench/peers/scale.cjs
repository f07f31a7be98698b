/** What the plain scripts over npm's packages need: the scale, and numbers as an officer types them. */
exports.SCALE = [
  [91, "Sangat Baik", "00B050"],
  [76, "Tinggi", "92D050"],
  [66, "Sedang", "FFC000"],
  [51, "Rendah", "FFFF00"],
  [-Infinity, "Sangat Rendah", "FF0000"],
];

exports.number = (value) => {
  if (typeof value === "number") return value;
  const [, whole, part = ""] = /^\s*([\d.]+)(,\d+)?/.exec(value ?? "") ?? [];
  return whole === undefined ? null : Number(whole.replaceAll(".", "") + part.replace(",", "."));
};

/** % capaian and its band; null where there is none. */
exports.rate = (target, realisasi) => {
  const [goal, done] = [exports.number(target), exports.number(realisasi)];
  if (!goal || done === null) return null;
  const percent = (done / goal) * 100;
  const [, word, color] = exports.SCALE.find(([edge]) => Math.round(percent * 100) / 100 >= edge);
  return { percent, word, color };
};

/** `Kinerja!$E$5:$E$9` as its sheet, column letters and rows. */
exports.columnOf = (reference) => {
  const [, title, letters, top, bottom] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference);
  return { title, letters, top: Number(top), bottom: Number(bottom) };
};
