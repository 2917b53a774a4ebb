import type { MarkJson } from '../../../shared/document/document-json'
import { isLanguage } from '../../../shared/domain/language'
import type { RunLook } from './run-look'

export interface MarkedRun {
  readonly look: RunLook
  readonly href: string | null
}

/** The language of a run as the document writes it: without region; null where Word means none. */
export function primaryLanguage(tag: string | null): string | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? ''
  return language.length >= 2 && language !== 'zxx' && isLanguage(language) ? language : null
}

/** The marks of a run, always in the same order, so that equal runs join. Links are shown as links, not underlined. */
export function marksOf({ look, href }: MarkedRun): readonly MarkJson[] {
  const language = primaryLanguage(look.language)
  return [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(look.isBold ? [{ type: 'bold' }] : []),
    ...(look.isItalic ? [{ type: 'italic' }] : []),
    ...(look.isUnderlined && href === null ? [{ type: 'underline' }] : []),
    ...(look.position === 'superscript' || look.position === 'subscript' ? [{ type: look.position }] : []),
    ...(look.isHighlighted ? [{ type: 'highlight' }] : []),
    ...(language === null ? [] : [{ type: 'language', attrs: { lang: language } }]),
  ]
}
