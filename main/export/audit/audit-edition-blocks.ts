import { chapterStates } from '../../../shared/domain/state'
import { nameLanguage } from '../../../shared/i18n/name-language'
import type { Translate } from '../../../shared/i18n/translator'
import type { Block } from '../manuscript/manuscript-blocks'
import { formatDay } from '../manuscript/format-day'
import { ownBlock } from '../manuscript/own-pages'
import { auditFactsTable, hashWords, type AuditWords } from './audit-words'
import type { AuditEdition, AuditFinding, AuditPublicity, AuditVersion } from './audit-record'

/** One edition: facts, texts, approvals, publicity, what was accepted, files, what became of it. */
export function auditEditionBlocks(
  pack: string,
  edition: AuditEdition,
  anchor: string,
  words: AuditWords,
): readonly Block[] {
  const { t } = words
  const kind = t(`common.kinds.${edition.kind}`)
  return [
    ownBlock.heading(2, t('audit.record.edition', { pack, number: edition.number, kind }), anchor),
    editionFacts(edition, `${anchor}-facts`, words),
    ...section(t('audit.record.texts'), `${anchor}-texts`, textBlocks(edition.versions, `${anchor}-texts`, words)),
    ...section(t('audit.record.approvals'), `${anchor}-approvals`, approvalBlocks(edition.versions, anchor, words)),
    ...section(t('audit.record.publicity'), `${anchor}-publicity`, publicityBlocks(edition.publicity, anchor, words)),
    ...section(t('audit.record.accepted'), `${anchor}-accepted`, acceptedBlocks(edition, t)),
    ...section(t('audit.record.files'), `${anchor}-files`, [fileTable(edition, anchor, words)]),
    ...section(t('audit.record.events'), `${anchor}-events`, eventBlocks(edition, words)),
  ]
}

const section = (title: string, anchor: string, blocks: readonly Block[]): readonly Block[] => [
  ownBlock.heading(3, title, `${anchor}-head`),
  ...blocks,
]

function editionFacts(edition: AuditEdition, anchor: string, words: AuditWords): Block {
  const { t, instant } = words
  const rows = [
    [t('audit.record.issued'), [instant(edition.issuedAt), edition.issuedBy].filter(Boolean).join(', ')],
    [t('audit.record.language'), nameLanguage(edition.language, t)],
    [t('audit.record.program'), `Skripta ${edition.programVersion}, Typst (${edition.engine})`],
    [t('audit.record.design'), hashWords(edition.templateHash)],
    [t('audit.record.recipe'), hashWords(edition.recipeHash)],
  ] as const
  return auditFactsTable(anchor, rows, words)
}

function stateWords(state: string, t: Translate): string {
  const known = chapterStates.find((one) => one === state)
  return known ? t(`common.states.${known}`) : state
}

function textBlocks(versions: readonly AuditVersion[], anchor: string, { t }: AuditWords): readonly Block[] {
  const head = [t('audit.record.chapter'), t('audit.record.author'), t('audit.record.state'), t('audit.record.hash')]
  const rows = versions.map(({ title, number, author, state, contentHash }) => [
    t('audit.record.version', { title, number }),
    author,
    stateWords(state, t),
    hashWords(contentHash),
  ])
  return rows.length > 0
    ? [ownBlock.table(anchor, [30, 18, 16, 36], head, rows)]
    : [ownBlock.paragraph(t('audit.record.noTexts'))]
}

function approvalBlocks(
  versions: readonly AuditVersion[],
  anchor: string,
  { t, instant }: AuditWords,
): readonly Block[] {
  const head = [
    t('audit.record.chapter'),
    t('audit.record.decided'),
    t('audit.record.entered'),
    t('audit.record.basis'),
  ]
  const rows = versions.flatMap(({ title, number, decisions }) =>
    decisions.map(({ state, at, decidedBy, enteredBy, basis, until }) => [
      t('audit.record.version', { title, number }),
      [stateWords(state, t), decidedBy].filter(Boolean).join(': '),
      [instant(at), enteredBy].filter(Boolean).join(', '),
      [basis, until ? t('audit.record.until', { until }) : ''].filter(Boolean).join(' · '),
    ]),
  )
  return rows.length > 0
    ? [ownBlock.table(`${anchor}-approvals`, [28, 26, 24, 22], head, rows)]
    : [ownBlock.paragraph(t('audit.record.noApprovals'))]
}

const findingLine = ({ chapter, words }: AuditFinding): string => [chapter, words].filter(Boolean).join(': ')

function publicityBlocks(publicity: AuditPublicity | null, anchor: string, words: AuditWords): readonly Block[] {
  const { t } = words
  if (!publicity) return [ownBlock.paragraph(t('audit.record.noPublicity'))]
  const { profile, source, checkedOn, statement, isOfficial, hasEmblem, registrationNumber, findings } = publicity
  const rows = [
    [t('audit.record.profile'), profile],
    [t('audit.record.facts.number'), registrationNumber],
    [t('audit.record.statement'), statement],
    [t('audit.record.wording'), t(isOfficial ? 'audit.record.official' : 'audit.record.translated')],
    [t('audit.record.emblem'), t(hasEmblem ? 'audit.record.yes' : 'audit.record.no')],
    [t('audit.record.source'), source],
    [t('audit.record.checkedOn'), checkedOn ?? t('audit.record.notChecked')],
  ] as const
  return [
    auditFactsTable(`${anchor}-publicity`, rows, words),
    findings.length > 0
      ? ownBlock.list(findings.map(findingLine))
      : ownBlock.paragraph(t('audit.record.publicityWhole')),
  ]
}

function acceptedBlocks({ accepted }: AuditEdition, t: Translate): readonly Block[] {
  if (accepted.findings.length === 0) return [ownBlock.paragraph(t('audit.record.nothingAccepted'))]
  return [
    ownBlock.paragraph(t('audit.record.reason', { reason: accepted.reason })),
    ownBlock.list(accepted.findings.map(findingLine)),
  ]
}

function fileTable({ files }: AuditEdition, anchor: string, { t }: AuditWords): Block {
  const head = [t('audit.record.file'), t('audit.record.pages'), t('audit.record.hash')]
  const rows = files.map(({ fileName, pages, sha256 }) => [
    fileName,
    pages === null ? '–' : String(pages),
    hashWords(sha256),
  ])
  return ownBlock.table(`${anchor}-files`, [52, 12, 36], head, rows)
}

function eventBlocks({ events }: AuditEdition, { t, instant, language }: AuditWords): readonly Block[] {
  if (events.length === 0) return [ownBlock.paragraph(t('audit.record.noEvents'))]
  const line = ({ type, at, by, text, happenedOn, way }: AuditEdition['events'][number]) => {
    const what = [
      t(`audit.record.event.${type}`),
      happenedOn ? formatDay(happenedOn, language) : '',
      way ? t(`exporting.record.ways.${way}`) : '',
    ]
    const written = [instant(at), by].filter(Boolean).join(', ')
    return [what.filter(Boolean).join(', '), text, written].filter(Boolean).join(' · ')
  }
  return [ownBlock.list(events.map(line))]
}
