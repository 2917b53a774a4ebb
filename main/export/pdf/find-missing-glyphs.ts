import type { BlockId, ChapterId } from '../../../shared/domain/ids'
import { eachBlock } from '../manuscript/each-block'
import type { Manuscript } from '../manuscript/manuscript'
import type { Block, Inline } from '../manuscript/manuscript-blocks'
import type { GlyphCoverage } from './glyph-coverage'
import { isPlainText } from './is-plain-text'

/** Characters that the fonts of the book cannot print, and the block that holds them. */
export interface MissingGlyphs {
  readonly chapterId: ChapterId | null
  readonly chapterTitle: string
  readonly blockId: BlockId | null
  /** Each once, in the order of the text. */
  readonly characters: readonly string[]
}

const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'reference') return inline.text
      return inline.type === 'footnote' ? inlineText(inline.inlines) : ''
    })
    .join('')

/** What a block prints itself; what is inside it has its turn. */
function ownText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.inlines)
    case 'table':
      return block.caption
    case 'figure':
      return `${block.alt}${block.caption}`
    case 'exercise':
      return `${block.title}${block.head.map(({ value }) => value).join('')}`
    case 'caseStudy':
    case 'learningAims':
    case 'trainerNote':
    case 'answerKey':
      return block.title
    default:
      return ''
  }
}

function missingIn(text: string, covers: GlyphCoverage): readonly string[] {
  if (isPlainText(text)) return []
  const characters = new Set(text.toWellFormed().normalize('NFC'))
  // What has no glyph and needs none: the writer makes a space of it.
  return [...characters].filter(
    (character) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character) && !covers(character.codePointAt(0) ?? 0),
  )
}

/**
 * Looks through everything that the manuscript prints, before anything is set. Blocks that the manuscript adds have no
 * id: their characters are told of the nearest block before them that has one.
 */
export function findMissingGlyphs(manuscript: Manuscript, covers: GlyphCoverage): readonly MissingGlyphs[] {
  const whole = { chapterId: null, chapterTitle: '', blockId: null }
  const found = new Map<string, MissingGlyphs>()
  const look = (place: Omit<MissingGlyphs, 'characters'>, text: string): void => {
    const missing = missingIn(text, covers)
    if (missing.length === 0) return
    const key = `${place.chapterId ?? ''} ${place.blockId ?? ''}`
    found.set(key, { ...place, characters: [...new Set([...(found.get(key)?.characters ?? []), ...missing])] })
  }
  const { cover, runningHead, runningFoot, glossary, sources } = manuscript
  look(whole, `${manuscript.title}${runningHead}${runningFoot}${cover === null ? '' : JSON.stringify(cover)}`)
  for (const part of manuscript.parts) {
    if (part.type !== 'chapter') {
      look(whole, part.title)
      continue
    }
    const { chapterId, title } = part
    let blockId: BlockId | null = null
    look(
      { chapterId, chapterTitle: title, blockId },
      `${title}${part.theme}${part.opening.map(({ value }) => value).join('')}`,
    )
    for (const block of eachBlock(part.blocks)) {
      blockId = block.id ?? blockId
      look({ chapterId, chapterTitle: title, blockId }, ownText(block))
    }
  }
  look(whole, glossary.map(({ term, definition }) => `${term}${definition}`).join(''))
  look(whole, sources.map(({ label, href }) => `${label}${href ?? ''}`).join(''))
  return [...found.values()]
}
