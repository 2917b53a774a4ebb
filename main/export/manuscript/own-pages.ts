import type { ChapterId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { plainPrint } from '../../../shared/domain/print-options'
import { createTranslator } from '../../../shared/i18n/translator'
import { buildLabels } from './build-labels'
import { buildPage } from './build-page'
import { cleanStrings } from './clean-text'
import type { ChapterPart, Manuscript } from './manuscript'
import type { Block, TableBlock } from './manuscript-blocks'
import type { ManuscriptSource } from './manuscript-source'

/** Of pages that the program writes itself; no chapter of a library has it. */
const ownChapterId = '00000000-0000-7000-8000-000000000000' as ChapterId

const paragraph = (text: string): Block => ({ type: 'paragraph', id: null, inlines: [{ type: 'text', text }] })

const heading = (level: 2 | 3, text: string, anchor: string): Block => {
  return { type: 'heading', id: null, level, number: '', anchor, inlines: [{ type: 'text', text }] }
}

const list = (items: readonly string[]): Block => {
  return { type: 'list', id: null, style: 'bullet', start: 1, items: items.map((item) => [paragraph(item)]) }
}

const cell = (text: string, isHeader: boolean): TableBlock['rows'][number][number] => {
  return { isHeader, colspan: 1, rowspan: 1, blocks: [paragraph(text)] }
}

/** A table with a head row; `widths` add up to 100. */
const table = (
  anchor: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block => {
  return {
    type: 'table',
    id: null,
    anchor,
    number: '',
    caption: '',
    columns: head.length,
    widths,
    headerRows: 1,
    rows: [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
  }
}

/** Blocks of pages that no author writes: records, summaries. */
export const ownBlock = { paragraph, heading, list, table } as const

export interface OwnPages {
  readonly anchor: string
  readonly title: string
  readonly opening?: ChapterPart['opening']
  readonly language: Language
  readonly blocks: readonly Block[]
}

/** Pages that the program writes, as a part of a manuscript without a number. */
export function ownPart({ anchor, title, opening = [], language, blocks }: OwnPages): ChapterPart {
  return {
    type: 'chapter',
    chapterId: ownChapterId,
    anchor,
    number: '',
    title,
    language,
    theme: '',
    startsOnRightPage: false,
    opening,
    lawAsOf: null,
    blocks,
  }
}

export interface OwnDocument extends OwnPages {
  readonly project: ManuscriptSource['project']
  readonly runningFoot: string
  /** ISO instant with Z. */
  readonly date: string
}

/** Pages that the program writes, as a document of their own: A4, without a cover. */
export function ownManuscript({ project, runningFoot, date, ...pages }: OwnDocument): Manuscript {
  const t = createTranslator(pages.language)
  return cleanStrings({
    title: pages.title,
    language: pages.language,
    kind: 'trainer',
    status: 'chapter',
    marking: null,
    page: buildPage({ pageSize: 'a4', isTwoSided: false, print: plainPrint, project }),
    cover: null,
    runningHead: project?.title ?? '',
    runningFoot,
    labels: buildLabels(t),
    parts: [ownPart(pages)],
    glossary: [],
    sources: [],
    tables: [],
    figures: [],
    pictures: {},
    authors: [],
    date,
  })
}
