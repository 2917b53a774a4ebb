import type { TextRange } from './text-edit'

/** A run of signs without spaces, quotation marks and brackets around it. */
const token = /[\p{L}\p{N}][^\s"'„“”‚‘’«»()[\]{}<>\ufffc]*/gu
/** Most paragraphs hold nothing of the kind; this says so in one cheap pass. */
const worthLooking = /[@_\\]|:\/\/|[^\s][/.-][^\s]/u
const address = /:\/\/|@|^www\./iu
const file = /\.(?:docx?|xlsx?|pptx?|pdf|odt|txt|csv|jpe?g|png|zip|html?|skripta)[.,;:]?$/iu

/**
 * Web and mail addresses, file names, codes and registration numbers such as `CZ.11.4.120/0.0/0.0/22_037/0003264`:
 * nothing in them is ever changed.
 */
export function protectedRanges(text: string): readonly TextRange[] {
  if (!worthLooking.test(text)) return []
  const ranges: TextRange[] = []
  for (const match of text.matchAll(token)) {
    if (isProtected(match[0])) ranges.push({ from: match.index, to: match.index + match[0].length })
  }
  return ranges
}

function isProtected(word: string): boolean {
  if (address.test(word) || file.test(word) || /[_\\]/.test(word)) return true
  const core = word.replace(/[.,;:!?…]+$/u, '')
  return /\d/.test(core) && /\p{L}/u.test(core) && /[^\s][/.-][^\s]/u.test(core)
}
