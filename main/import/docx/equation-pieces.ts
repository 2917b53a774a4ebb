import { childOf, textIn, type XmlElement } from './xml-element'

export interface EquationPiece {
  readonly text: string
  readonly position: 'superscript' | 'subscript' | null
}

const plain = (text: string): readonly EquationPiece[] => (text === '' ? [] : [{ text, position: null }])
const raised = (pieces: readonly EquationPiece[], position: EquationPiece['position']): readonly EquationPiece[] =>
  pieces.map((piece) => ({ ...piece, position: piece.position ?? position }))
const isShort = (pieces: readonly EquationPiece[]): boolean =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim().length <= 1

/** A formula as one line of letters and signs: without its signs `1/2` would read as `12`. How it was set is not kept. */
export function equationPieces(element: XmlElement | null): readonly EquationPiece[] {
  const inside = (name: string): readonly EquationPiece[] => equationPieces(childOf(element, name))
  const sub = () => raised(inside('m:sub'), 'subscript')
  const sup = () => raised(inside('m:sup'), 'superscript')
  const grouped = (name: string): readonly EquationPiece[] => {
    const pieces = inside(name)
    return isShort(pieces) ? pieces : [...plain('('), ...pieces, ...plain(')')]
  }
  switch (element?.name) {
    case 'm:t':
      return plain(textIn(element))
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return [...inside('m:e'), ...sub(), ...sup()]
    case 'm:f':
      return [...grouped('m:num'), ...plain('/'), ...grouped('m:den')]
    case 'm:rad':
      return [...raised(inside('m:deg'), 'superscript'), ...plain('√'), ...grouped('m:e')]
    case 'm:nary':
      return [...plain(settingOf(childOf(element, 'm:naryPr'), 'm:chr') ?? '∫'), ...sub(), ...sup(), ...inside('m:e')]
    case 'm:d': {
      const properties = childOf(element, 'm:dPr')
      const [open, close] = [settingOf(properties, 'm:begChr') ?? '(', settingOf(properties, 'm:endChr') ?? ')']
      return [...plain(open), ...ofChildren(element), ...plain(close)]
    }
    default:
      return element ? ofChildren(element) : []
  }
}

/** The value of a property of a formula; null where it is not set. */
const settingOf = (properties: XmlElement | null, name: string): string | null =>
  childOf(properties, name)?.attributes['m:val'] ?? null

const ofChildren = ({ children }: XmlElement): readonly EquationPiece[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : equationPieces(child)))
