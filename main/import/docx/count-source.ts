import { visibleLength } from '../visible-length'
import type { Notes } from './docx-context'
import { equationPieces } from './equation-pieces'
import { readAlternative } from './read-alternative'
import { childOf, textIn, type XmlElement } from './xml-element'

/** What Word does not show: deleted text, and codes of fields. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:sdtPr'])

/**
 * Visible characters of the text and of the notes that it calls, counted from the file alone: the measure against which
 * the result is held.
 */
export function countSource(body: XmlElement, footnotes: Notes, endnotes: Notes): number {
  const visit = (element: XmlElement): number => {
    if (unseen.has(element.name) || isDeletedRow(element)) return 0
    switch (element.name) {
      case 'm:oMath':
        return visibleLength(
          equationPieces(element)
            .map(({ text }) => text)
            .join(''),
        )
      case 'w:t':
        return visibleLength(textIn(element))
      case 'w:sym':
      case 'w:noBreakHyphen':
        return 1
      case 'mc:AlternateContent': {
        const chosen = readAlternative(element)
        return chosen ? visit(chosen) : 0
      }
      case 'w:footnoteReference':
        return note(footnotes, element)
      case 'w:endnoteReference':
        return note(endnotes, element)
      default:
        return element.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : visit(child)), 0)
    }
  }
  const note = ({ elements }: Notes, { attributes }: XmlElement): number => {
    const found = elements.get(attributes['w:id'] ?? '')
    return found ? visit(found) : 0
  }
  return visit(body)
}

const isDeletedRow = (element: XmlElement): boolean =>
  element.name === 'w:tr' && childOf(childOf(element, 'w:trPr'), 'w:del') !== null
