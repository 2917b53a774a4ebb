import type { Language } from '../../../shared/domain/language'
import { chapterStates } from '../../../shared/domain/state'
import { bindShortWords } from './bind-short-words'
import { formatDay } from './format-day'
import type { ChapterPart } from './manuscript'
import type { SourceChapter } from './manuscript-source'
import type { Translate } from './translate'

/** The small print under a chapter's title, in the chapter's own order: for whom, law as of, who, which version. */
export function buildOpening(chapter: SourceChapter, language: Language, t: Translate): ChapterPart['opening'] {
  const rows = [
    ['audiences', chapter.audiences.join(', ')],
    ['district', chapter.district],
    ['lawAsOf', chapter.lawAsOf === null ? '' : formatDay(chapter.lawAsOf, language)],
    ['author', chapter.author],
    ['guarantor', chapter.guarantor],
    ['version', versionInWords(chapter, t)],
  ] as const
  return rows
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => ({ label: t(`manuscript.opening.${name}`), value: bindShortWords(value, language) }))
}

function versionInWords({ versionNumber, state }: SourceChapter, t: Translate): string {
  if (versionNumber === null) return t('manuscript.draft')
  return t('manuscript.versionAndState', { number: versionNumber, state: stateInWords(state, t) })
}

/** A state in the language of the pack. */
function stateInWords(state: string, t: Translate): string {
  return chapterStates.some((known) => known === state) ? t(`manuscript.states.${state}`) : state
}
