import type { Language } from '../../../shared/domain/language'
import { chapterStates } from '../../../shared/domain/state'
import { bindShortWords } from './bind-short-words'
import { formatDay } from './format-day'
import type { ChapterPart } from './manuscript'
import type { SourceChapter } from './manuscript-source'
import type { Translate } from './translate'
import type { VisibleChapter } from './visible-parts'

/**
 * The small print under a chapter's title, in the language of its part: that it stands in for a translation, for whom,
 * law as of, who, which version.
 */
export function buildOpening(
  { source: chapter, partLanguage: language }: VisibleChapter,
  isAlone: boolean,
  t: Translate,
): ChapterPart['opening'] {
  const isSubstitute = !isAlone && chapter.language !== language
  const rows = [
    [
      'language',
      isSubstitute ? t('manuscript.substitute', { language: languageName(chapter.language, language) }) : '',
    ],
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

function languageName(tag: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag
}

function versionInWords({ versionNumber, state }: SourceChapter, t: Translate): string {
  if (versionNumber === null) return t('manuscript.draft')
  return t('manuscript.versionAndState', { number: versionNumber, state: stateInWords(state, t) })
}

/** A state in the language of the pack. */
function stateInWords(state: string, t: Translate): string {
  return chapterStates.some((known) => known === state) ? t(`manuscript.states.${state}`) : state
}
