import type { NodeJson } from '../../../shared/document/document-json'
import { variableNames } from '../../../shared/document/names'
import type { BlockId } from '../../../shared/domain/ids'
import { isLanguage } from '../../../shared/domain/language'
import { fillVariable } from './fill-variable'
import type { ManuscriptSource } from './manuscript-source'
import type { Numbering } from './number-parts'
import type { Report } from './report'
import { choiceOf, idOf, isSet, numberOf, optionalTextOf, textOf } from './read-node'
import type { VisibleChapter } from './visible-parts'

interface Check {
  readonly source: ManuscriptSource
  readonly chapter: VisibleChapter
  readonly numbering: Numbering
  /** Where references can lead in what is printed. */
  readonly anchors: ReadonlySet<string>
  readonly report: Report
}

type NodeCheck = (node: NodeJson, check: Check, block: BlockId | null) => void

/** What a reader would stumble over inside one chapter. */
export function checkContent(content: readonly NodeJson[], check: Check): void {
  if (isUnknown(check.chapter.source.language))
    check.report('language-unknown', { language: check.chapter.source.language })
  const reportedLanguages = new Set<string>()
  const visit = (node: NodeJson, around: BlockId | null): void => {
    const block = idOf(node) ?? around
    checks[node.type]?.(node, check, block)
    for (const tag of languagesOf(node)) {
      if (isUnknown(tag) && !reportedLanguages.has(tag)) check.report('language-unknown', { language: tag }, block)
      reportedLanguages.add(tag)
    }
    node.content?.forEach((child) => visit(child, block))
  }
  content.forEach((node) => visit(node, null))
}

/** `und` and its like are well formed, but no reader's voice can speak them. */
const isUnknown = (tag: string): boolean => !isLanguage(tag) || ['und', 'mul', 'zxx', 'mis'].includes(tag)

function languagesOf(node: NodeJson): readonly string[] {
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'language' && typeof attrs?.lang === 'string' ? [attrs.lang] : [],
  )
}

/** Word opens no table of more columns; there it is divided. */
const wordColumns = 63

const checks: Readonly<Record<string, NodeCheck>> = {
  figure(node, { source, report }, block) {
    const asset = optionalTextOf(node, 'asset')
    const alt = textOf(node, 'alt').trim()
    if (asset === null || !Object.hasOwn(source.pictures, asset)) {
      report('asset-missing', alt === '' ? {} : { context: 'named', alt: alt.slice(0, 120) }, block)
    } else if (alt === '' && !isSet(node, 'decorative')) {
      report('alt-missing', {}, block)
    }
  },
  table(node, { report }, block) {
    const rows = node.content ?? []
    const isHeader = (cell: NodeJson | undefined) => cell?.type === 'tableHeader'
    const hasHeaderRow = (rows[0]?.content ?? []).every(isHeader)
    const hasHeaderColumn = rows.every((row) => isHeader(row.content?.[0]))
    const caption = textOf(node, 'caption').trim()
    const columns = (rows[0]?.content ?? []).reduce((sum, cell) => sum + numberOf(cell, 'colspan', 1), 0)
    if (columns > wordColumns) report('table-too-wide', { columns, most: wordColumns }, block)
    if (!hasHeaderRow && !hasHeaderColumn)
      report('table-without-header', caption === '' ? {} : { context: 'named', caption }, block)
  },
  crossReference(node, { chapter, numbering, anchors, report }, block) {
    const target = numbering.find(chapter, optionalTextOf(node, 'chapter'), optionalTextOf(node, 'block'))
    if (!target || !anchors.has(target.anchor)) report('reference-dangling', {}, block)
  },
  variable(node, { source, report }, block) {
    // A chapter printed alone has no workshop that could fill anything.
    if (source.status === 'chapter') return
    const name = choiceOf(node, 'name', variableNames, 'workshop.title')
    if (fillVariable(name, source) === '') report('variable-empty', { variable: name }, block)
  },
}
