import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Language } from '../../../shared/domain/language'
import type { ChapterChange, PackChanges, TaughtEdition } from '../../../shared/domain/pack-changes'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import { bindShortWords } from './bind-short-words'
import { formatDay } from './format-day'
import type { ChapterPart, Manuscript } from './manuscript'
import type { Block } from './manuscript-blocks'
import { ownBlock, ownManuscript, ownPart, type OwnDocument } from './own-pages'

const changesAnchor = 'changes'

const groups = ['version', 'added', 'removed', 'moved'] as const

/** *What has changed since the last time* as a part without a number. */
export function changesPart(changes: PackChanges, language: Language): ChapterPart {
  const t = createTranslator(language)
  return ownPart({
    anchor: changesAnchor,
    title: t('audit.changes.page.title'),
    language,
    blocks: changesBlocks(changes, language, t),
  })
}

/** The same as a document of its own; its title names the pack. */
export function changesDocument(
  changes: PackChanges,
  pack: string,
  facts: Pick<OwnDocument, 'language' | 'project' | 'runningFoot' | 'date'>,
): Manuscript {
  const t = createTranslator(facts.language)
  const title = `${t('audit.changes.page.title')}: ${pack}`
  return ownManuscript({ ...facts, anchor: changesAnchor, title, blocks: changesBlocks(changes, facts.language, t) })
}

function changesBlocks({ since, changes, unchanged }: PackChanges, language: Language, t: Translate): readonly Block[] {
  const found = groups.flatMap((type) => {
    const inside = changes.filter((change) => change.type === type)
    if (inside.length === 0) return []
    const head = ownBlock.heading(2, t(`audit.changes.page.${type}`), `${changesAnchor}-${type}`)
    return [head, ownBlock.list(inside.map((change) => bindShortWords(lineOf(change, language, t), language)))]
  })
  return [
    ownBlock.paragraph(bindShortWords(sinceWords(since, language, t), language)),
    ...found,
    ...(unchanged > 0 ? [ownBlock.paragraph(t('audit.changes.page.unchanged', { count: unchanged }))] : []),
  ]
}

/** Which edition it is compared with, in a sentence. */
function sinceWords(since: TaughtEdition, language: Language, t: Translate): string {
  const day = formatDay(since.firstDay ?? calendarDay(since.issuedAt), language)
  const where = [since.workshopTitle, since.district].filter(Boolean).join(', ')
  return t('audit.changes.page.since', { pack: since.packTitle, number: since.number, where, day })
}

function lineOf(change: ChapterChange, language: Language, t: Translate): string {
  return [headOf(change, t), sizeOf(change, t), lawOf(change, language, t), ...notesOf(change, t)]
    .filter((one) => one !== '')
    .join(' ')
}

function headOf({ type, title, before, after, isMoved }: ChapterChange, t: Translate): string {
  const words = { title, before: before?.number ?? 0, after: after?.number ?? 0 }
  const moved = isMoved && type === 'version' ? ` ${t('audit.changes.page.elsewhere')}` : ''
  return `${t(`audit.changes.page.line.${type}`, words)}${moved}`
}

const sizeOf = ({ size }: ChapterChange, t: Translate): string =>
  size ? t('audit.changes.page.size', { came: size.insertedWords, went: size.deletedWords }) : ''

function lawOf({ before, after }: ChapterChange, language: Language, t: Translate): string {
  if (!after?.lawAsOf || after.lawAsOf === before?.lawAsOf) return ''
  return t('audit.changes.page.law', { day: formatDay(after.lawAsOf, language) })
}

const notesOf = ({ notes }: ChapterChange, t: Translate): readonly string[] =>
  notes
    .map(({ number, name, note }) => ({ number, text: note.trim() || name.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ number, text }) => t('audit.changes.page.note', { number, text }))
