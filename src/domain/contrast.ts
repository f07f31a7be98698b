/** Contrast of black text on a fill, 1 to 21, as WCAG 2 computes it; 4.5 is the least for text. Null where it is no `#RRGGBB`. */
export function contrastOfBlackOn(fill: string): number | null {
  if (!/^#[0-9A-F]{6}$/i.test(fill)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(fill.slice(at, at + 2), 16) / 255),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

export const LEAST_CONTRAST = 4.5;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
