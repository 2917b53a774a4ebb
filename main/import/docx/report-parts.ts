import type { LossCounter } from '../loss-counter'
import type { DocxPackage } from './open-docx'
import { wordsOf } from './walk-inlines'
import { childrenOf, findAllInside } from './xml-element'

/** What lies beside the text and is not carried: headers and footers, comments, macros, embedded files. */
export function reportParts(file: DocxPackage, losses: LossCounter): void {
  for (const { kind, part } of file.documentRelations.values()) {
    if (kind !== 'header' && kind !== 'footer') continue
    const root = part === null ? null : file.xml(part)
    if (!root) continue
    const words = wordsOf(root, 'w:t').trim()
    if (words !== '') losses.add('header-footer', 1, words)
    const pictures = ['pic:pic', 'v:imagedata'].flatMap((name) => findAllInside(root, name, ['mc:Fallback']))
    if (pictures.length > 0) losses.add('header-picture', pictures.length)
  }
  for (const comment of childrenOf(file.related('comments')?.root, 'w:comment')) {
    const author = comment.attributes['w:author'] ?? ''
    losses.add('comment', 1, `${author}: ${wordsOf(comment, 'w:t')}`)
  }
  if (file.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) losses.add('macros')
}
