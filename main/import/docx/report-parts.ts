import type { LossCounter } from '../loss-counter'
import type { DocxPackage } from './open-docx'
import { wordsOf } from './walk-inlines'
import { childrenOf } from './xml-element'

/** What lies beside the text and is not carried: headers and footers, comments, macros, embedded files. */
export function reportParts(file: DocxPackage, losses: LossCounter): void {
  for (const { kind, part } of file.documentRelations.values()) {
    if (kind !== 'header' && kind !== 'footer') continue
    const words = textOfPart(file, part)
    if (words !== '') losses.add('header-footer', 1, words)
  }
  for (const comment of childrenOf(file.related('comments')?.root, 'w:comment')) {
    const author = comment.attributes['w:author'] ?? ''
    losses.add('comment', 1, `${author}: ${wordsOf(comment, 'w:t')}`)
  }
  if (file.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) losses.add('macros')
}

function textOfPart(file: DocxPackage, part: string | null): string {
  const root = part === null ? null : file.xml(part)
  return root ? wordsOf(root, 'w:t').trim() : ''
}
