type Channels = readonly [number, number, number]

const channelsOf = (color: string): Channels => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
]

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two colours `#rrggbb`, 1 to 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const white = '#ffffff'
const black = '#000000'
/** What WCAG 2.2 asks of text at level AA. */
const enoughForText = 4.5

const darker = (color: string): string =>
  `#${channelsOf(color)
    .map((channel) =>
      Math.floor(channel * 0.92)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** The colour itself where words in it can be read on white, else a darker tone of it that can. */
export function readableColor(color: string): string {
  let tone = color
  while (contrast(tone, white) < enoughForText) tone = darker(tone)
  return tone
}

/** White or black, whichever is read better on the colour; one of them always reaches 4.5 : 1. */
export function colorOn(color: string): string {
  return contrast(color, white) >= enoughForText ? white : black
}
