import type { CalloutKind } from '../../../shared/document/names'

/** Colours of the printed book, without `#` as Word wants them. Nothing is told by colour alone. */
export const palette = {
  ink: '1B1B1A',
  quiet: '5F5C57',
  hairline: 'A9A59E',
  highlight: 'FBEDBD',
  band: 'EEECE8',
  tab: '4A4743',
  publicity: '003399',
} as const

export const calloutColors = {
  tip: '1F6F6B',
  caution: '9A5600',
  law: '2F4F80',
  say: '2C6B3F',
  dontSay: '98302B',
  selfCare: '6A4785',
  discussion: '45525C',
} as const satisfies Record<CalloutKind, string>

/** Six per cent of a colour on white. */
export function tint(color: string): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
  return channels
    .map((value) =>
      Math.round(255 - (255 - value) * 0.06)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}
