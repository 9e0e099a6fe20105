/** Linear sRGB, each 0 to 1 where the screen can show it. */
export type LinearRgb = readonly [r: number, g: number, b: number];

const OKLCH = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/;
const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** Reads `oklch(L C H)` or `#rrggbb`; throws on anything else. */
export function parseColor(text: string): LinearRgb {
  const oklch = OKLCH.exec(text);
  if (oklch) return fromOklch(Number(oklch[1]), Number(oklch[2]), Number(oklch[3]));
  const hex = HEX.exec(text);
  if (!hex) throw new Error(`Not a colour that the tokens use: ${text}`);
  const [r, g, b] = [hex[1], hex[2], hex[3]].map((pair) => toLinear(Number.parseInt(pair ?? '', 16) / 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour as a screen shows it: three bytes. */
export function toBytes(color: LinearRgb): number[] {
  return color.map((part) => Math.round(toGamma(clamp(part)) * 255));
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));

// sRGB transfer curve, IEC 61966-2-1.
const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toGamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function luminance(color: LinearRgb): number {
  const [r, g, b] = color.map(clamp) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Matrices of B. Ottosson, "A perceptual color space for image processing" (CSS Color 4). */
function fromOklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
