import { applyEdits, type TextEdit } from './text-edit'
import { quotesOf, type TypographyLanguage } from './typography-language'

const doubles = '"“”„'
const anyQuote = /["“”„«»‚‘’']/u
const before = /[\s\u00a0\ufffc([{–—/-]/u

/** True where a quotation mark opens: at the beginning or after a space, bracket or dash, with something after it. */
export function opensQuote(textBefore: string, next: string): boolean {
  let index = textBefore.length - 1
  // Marks beside each other are told by what stands before all of them, so that their own form decides nothing.
  while (index >= 0 && anyQuote.test(textBefore[index] ?? '')) index -= 1
  const previous = textBefore[index] ?? ''
  return (previous === '' || before.test(previous)) && (next === '' || !/\s/u.test(next))
}

/**
 * Gives pairs of quotation marks the form of the language: straight ones, and those of another keyboard. A mark
 * without its partner stays as it is: it may be inches, seconds, or still being written.
 */
export function quoteEdits(text: string, language: TypographyLanguage): readonly TextEdit[] {
  if (!/["“”„]/.test(text)) return []
  let settled = text
  // Marks nested more than twice need another look; each look changes some marks for good.
  for (let look = 0; look < 4; look += 1) {
    const edits = quotesOnce(settled, language)
    if (edits.length === 0) break
    settled = applyEdits(settled, edits)
  }
  if (quotesOnce(settled, language).length > 0) return []
  return differences(text, settled)
}

/** Both texts have the same length. */
function differences(text: string, changed: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (let index = 0; index < text.length; index += 1) {
    const insert = changed[index] ?? ''
    if (insert !== text[index]) edits.push({ from: index, to: index + 1, insert })
  }
  return edits
}

interface OpenQuote {
  readonly from: number
  readonly sign: string
}

function quotesOnce(text: string, language: TypographyLanguage): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const open: OpenQuote[] = []
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    const role = roleOf(text, index, language)
    if (role === 'opens') open.push({ from: index, sign })
    if (role !== 'closes') continue
    const opened = open.pop()
    if (!opened || isSettled(opened.sign, sign, language)) continue
    const wanted = pairAt(open.length, opened.sign, language)
    for (const [from, insert] of [[opened.from, wanted.open] as const, [index, wanted.close] as const])
      if (text[from] !== insert) edits.push({ from, to: from + 1, insert })
  }
  return edits
}

function roleOf(text: string, index: number, language: TypographyLanguage): 'opens' | 'closes' | null {
  const sign = text[index] ?? ''
  const { open, close } = quotesOf[language]
  if (sign === '„' || sign === '«') return sign === '„' || open === '«' ? 'opens' : null
  if (sign === '»') return close === '»' ? 'closes' : null
  if (!doubles.includes(sign)) return null
  return opensQuote(text.slice(Math.max(0, index - 12), index), text[index + 1] ?? '') ? 'opens' : 'closes'
}

/** Guillemets are right as they are, and so is the Ukrainian inner pair: some publishers prefer it. */
function isSettled(opened: string, closed: string, language: TypographyLanguage): boolean {
  return opened === '«' || closed === '»' || (language === 'uk' && opened === '„')
}

function pairAt(depth: number, opened: string, language: TypographyLanguage): { open: string; close: string } {
  const { open, close, innerOpen, innerClose } = quotesOf[language]
  // What already opens in the way of the language keeps its level.
  const isOuter = depth % 2 === 0 || opened === open
  return isOuter ? { open, close } : { open: innerOpen, close: innerClose }
}
