import type { Language } from '../../../shared/domain/language'
import { createTranslator } from '../../../shared/i18n/translator'
import { bindShortWords } from './bind-short-words'
import type { AnnexPart } from './manuscript'
import type { Target } from './number-parts'
import type { VisibleAnnex } from './visible-parts'

/** A PDF that is bound in, with the words that stand for its pages, in the language of its part of the pack. */
export function buildAnnex(
  { source, partLanguage }: VisibleAnnex,
  target: Target | undefined,
  language: Language,
): AnnexPart {
  const t = createTranslator(partLanguage)
  const { asset, pages, startsOnRightPage } = source
  const number = target?.number ?? ''
  return {
    type: 'annex',
    anchor: target?.anchor ?? '',
    number,
    label: t('manuscript.annex.label', { number }),
    title: bindShortWords(source.title, partLanguage),
    ...(partLanguage === language ? {} : { language: partLanguage }),
    startsOnRightPage,
    asset,
    pageWords: Array.from({ length: pages }, (_, at) => t('manuscript.annex.page', { number, page: at + 1, pages })),
    notice: bindShortWords(t('manuscript.annex.notice', { number, count: pages }), partLanguage),
  }
}
