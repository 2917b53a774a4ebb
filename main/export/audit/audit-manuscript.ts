import type { Language } from '../../../shared/domain/language'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import { formatDays } from '../manuscript/format-day'
import type { Manuscript } from '../manuscript/manuscript'
import type { Block } from '../manuscript/manuscript-blocks'
import type { ManuscriptSource } from '../manuscript/manuscript-source'
import { ownBlock, ownManuscript } from '../manuscript/own-pages'
import { workshopKind } from '../manuscript/workshop-kind'
import { auditEditionBlocks } from './audit-edition-blocks'
import { auditFactsTable, auditWords, hashWords, type AuditWords } from './audit-words'
import type { AuditEvidence, AuditPaper, AuditRecord } from './audit-record'

/** The audit record as pages, in the words of `language`. Nothing is in it that is not in the record. */
export function auditManuscript(
  record: AuditRecord,
  project: ManuscriptSource['project'],
  language: Language,
): Manuscript {
  const t = createTranslator(language)
  const words = auditWords(t, language)
  const { workshop, packs, papers, evidence } = record
  const editions = packs.flatMap((pack) => pack.editions.map((edition) => ({ pack, edition })))
  const only = record.scope === 'edition' ? editions[0] : undefined
  return ownManuscript({
    anchor: 'audit',
    title: only
      ? t('audit.record.titleEdition', { pack: only.pack.title, number: only.edition.number })
      : t('audit.record.title', { workshop: workshop.title }),
    language,
    project,
    runningFoot: workshop.title,
    date: record.asOf,
    blocks: [
      ownBlock.paragraph(t('audit.record.lead', { library: record.library.title, asOf: words.instant(record.asOf) })),
      ...factBlocks(record, words),
      ...(editions.length === 0 ? [ownBlock.paragraph(t('audit.record.noEditions'))] : []),
      ...editions.flatMap(({ pack, edition }, index) =>
        auditEditionBlocks(pack.title, edition, `edition-${index + 1}`, words),
      ),
      ...(record.scope === 'workshop' ? [...paperBlocks(papers, words), ...evidenceBlocks(evidence, words)] : []),
    ],
  })
}

function factBlocks({ workshop, project }: AuditRecord, words: AuditWords): readonly Block[] {
  const { t, language } = words
  const rows: readonly (readonly [string, string])[] = [
    [t('audit.record.facts.workshop'), workshop.title],
    [t('audit.record.facts.kind'), workshopKind(workshop.kind, t)],
    [t('audit.record.facts.days'), formatDays(workshop.days, language)],
    [t('audit.record.facts.place'), [workshop.venue, workshop.district].filter(Boolean).join(', ')],
    [t('audit.record.facts.lecturers'), workshop.lecturers.join(', ')],
    [t('audit.record.facts.coordinator'), workshop.coordinator],
    [t('audit.record.facts.project'), project?.title ?? ''],
    [t('audit.record.facts.number'), project?.registrationNumber ?? ''],
    [t('audit.record.facts.programme'), project?.programme ?? ''],
    [t('audit.record.facts.beneficiary'), project?.beneficiary ?? ''],
    [t('audit.record.facts.partners'), project?.partners.join(', ') ?? ''],
  ]
  return [ownBlock.heading(2, t('audit.record.facts.title'), 'facts'), auditFactsTable('facts-table', rows, words)]
}

function paperBlocks(papers: readonly AuditPaper[], { t, instant }: AuditWords): readonly Block[] {
  const head = [t('audit.record.file'), t('audit.record.made'), t('audit.record.hash')]
  const rows = papers.map(({ fileName, madeAt, madeBy, sha256 }) => [
    fileName,
    [instant(madeAt), madeBy].filter(Boolean).join(', '),
    hashWords(sha256),
  ])
  return [
    ownBlock.heading(2, t('audit.record.papers'), 'papers'),
    rows.length > 0
      ? ownBlock.table('papers-table', [40, 24, 36], head, rows)
      : ownBlock.paragraph(t('audit.record.noPapers')),
  ]
}

function evidenceBlocks(evidence: readonly AuditEvidence[], words: AuditWords): readonly Block[] {
  const { t } = words
  const head = [t('audit.record.evidenceTitle'), t('audit.record.added'), t('audit.record.hash')]
  const rows = evidence.map((one) => [evidenceName(one, t), evidenceFate(one, words), hashWords(one.sha256)])
  return [
    ownBlock.heading(2, t('audit.evidence.title'), 'evidence'),
    rows.length > 0
      ? ownBlock.table('evidence-table', [32, 32, 36], head, rows)
      : ownBlock.paragraph(t('audit.record.noEvidence')),
  ]
}

function evidenceName({ kind, title, fileName }: AuditEvidence, t: Translate): string {
  const name = `${t(`audit.evidence.kinds.${kind}`)}: ${title}`
  return fileName === '' ? name : `${name} (${fileName})`
}

function evidenceFate({ addedAt, addedBy, removed }: AuditEvidence, { t, instant }: AuditWords): string {
  const added = [instant(addedAt), addedBy].filter(Boolean).join(', ')
  if (!removed) return added
  const words = { at: instant(removed.at), by: removed.by, reason: removed.reason }
  return `${added}. ${t('audit.record.takenOut', words)}`
}
