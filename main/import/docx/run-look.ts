import { childOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml-element'

/** How letters look, as far as a run or style says; null where it says nothing. */
export interface RunLook {
  readonly isBold: boolean | null
  readonly isItalic: boolean | null
  readonly isUnderlined: boolean | null
  readonly isStruck: boolean | null
  readonly isHidden: boolean | null
  readonly isHighlighted: boolean | null
  readonly position: 'superscript' | 'subscript' | 'baseline' | null
  /** Half points. */
  readonly size: number | null
  readonly language: string | null
  readonly font: string | null
}

export const noLook: RunLook = {
  isBold: null,
  isItalic: null,
  isUnderlined: null,
  isStruck: null,
  isHidden: null,
  isHighlighted: null,
  position: null,
  size: null,
  language: null,
  font: null,
}

/** Reads `w:rPr`. */
export function readRunLook(properties: XmlElement | null): RunLook {
  if (!properties || properties.children.length === 0) return noLook
  const underline = valueOf(properties, 'w:u')
  const fonts = childOf(properties, 'w:rFonts')
  return {
    isBold: switchOf(properties, 'w:b'),
    isItalic: switchOf(properties, 'w:i'),
    isUnderlined: underline === null ? null : underline !== 'none',
    isStruck: switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike'),
    isHidden: switchOf(properties, 'w:vanish'),
    isHighlighted: readHighlight(properties),
    position: readPosition(valueOf(properties, 'w:vertAlign')),
    size: wholeNumber(valueOf(properties, 'w:sz')),
    language: childOf(properties, 'w:lang')?.attributes['w:val'] ?? null,
    font: fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'] ?? null,
  }
}

/** A shaded run is what Google Docs and Skripta make of highlighted text. */
function readHighlight(properties: XmlElement): boolean | null {
  const highlight = valueOf(properties, 'w:highlight')
  if (highlight !== null) return highlight !== 'none'
  const fill = childOf(properties, 'w:shd')?.attributes['w:fill']?.toLowerCase()
  return fill === undefined ? null : fill !== 'auto' && fill !== 'ffffff'
}

function readPosition(value: string | null): RunLook['position'] {
  return value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : null
}

/** The second look laid over the first: what it says counts. */
export function over(below: RunLook, above: RunLook): RunLook {
  if (above === noLook) return below
  if (below === noLook) return above
  return {
    isBold: above.isBold ?? below.isBold,
    isItalic: above.isItalic ?? below.isItalic,
    isUnderlined: above.isUnderlined ?? below.isUnderlined,
    isStruck: above.isStruck ?? below.isStruck,
    isHidden: above.isHidden ?? below.isHidden,
    isHighlighted: above.isHighlighted ?? below.isHighlighted,
    position: above.position ?? below.position,
    size: above.size ?? below.size,
    language: above.language ?? below.language,
    font: above.font ?? below.font,
  }
}
