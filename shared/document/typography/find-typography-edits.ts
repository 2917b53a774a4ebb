import type { Language } from '../../domain/language'
import { bindSpaces } from './bind-spaces'
import { protectedRanges } from './protected-ranges'
import { quoteEdits } from './quote-edits'
import { signEdits } from './sign-edits'
import { applyEdits, isWithin, type TextEdit, type TextRange } from './text-edit'
import { typographyLanguage } from './typography-language'

/**
 * What the typography of the language would change in one paragraph: quotation marks, dashes, ellipsis, signs and
 * non-breaking spaces, in order and without overlaps. Words are never touched; addresses, file names, codes and
 * `guarded` parts, such as links, not at all. Applied twice it changes nothing more.
 */
export function findTypographyEdits(
  text: string,
  language: Language,
  guarded: readonly TextRange[] = [],
): readonly TextEdit[] {
  const known = typographyLanguage(language)
  if (!known) return []
  const found = distinct([...signEdits(text, known), ...quoteEdits(text, known)])
  const untouched = found.length === 0 ? [] : [...guarded, ...protectedRanges(text)]
  const signs = found.filter(({ from }) => !isWithin(untouched, from))
  const spaces = spaceEdits(text, signs, language).filter(({ from }) => !isWithin(guarded, from))
  return [...signs, ...spaces].toSorted((a, b) => a.from - b.from)
}

function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter((edit, index) => index === 0 || edit.from >= (sorted[index - 1]?.to ?? 0))
}

/** Spaces are bound in the corrected text, where a hyphen is a dash already, and told as places of the first one. */
function spaceEdits(text: string, signs: readonly TextEdit[], language: Language): readonly TextEdit[] {
  const corrected = applyEdits(text, signs)
  const bound = bindSpaces(corrected, language)
  if (bound === corrected) return []
  const edits: TextEdit[] = []
  let shift = 0
  let next = 0
  for (let index = 0; index < corrected.length; index += 1) {
    for (let edit = signs[next]; edit && index >= edit.from + shift + edit.insert.length; edit = signs[next]) {
      shift += edit.insert.length - (edit.to - edit.from)
      next += 1
    }
    if (bound[index] !== corrected[index]) {
      const from = index - shift
      edits.push({ from, to: from + 1, insert: '\u00a0' })
    }
  }
  return edits
}
