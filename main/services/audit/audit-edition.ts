import type { Edition, EditionPart } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import type { Instant } from '../../../shared/domain/ids'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import type {
  AuditDecision,
  AuditEdition,
  AuditFinding,
  AuditPublicity,
  AuditVersion,
} from '../../export/audit/audit-record'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { preflight } from '../../export/manuscript/preflight'
import { versionStore } from '../../storage/versions/version-store'
import { readEditionRecipe } from '../../storage/workshops/edition-store'
import { listStates } from '../chapters/list-states'
import { checkGlyphs } from '../exporting/check-glyphs'
import { parseRecipe } from '../exporting/edition-recipe'
import type { ServiceContext } from '../service-context'

/** Free text as the record may carry it. */
export type Clean = (text: string) => string

/** An instant as records carry it: ISO 8601 with Z. */
export const iso = (at: Instant): string => new Date(at).toISOString()

const publicityCodes: readonly string[] = ['publicity-missing', 'logo-unfit']

/** Everything about one edition: what its texts were and who answers for them, its publicity, its files and its fate. */
export function auditEdition(context: ServiceContext, edition: Edition, clean: Clean): AuditEdition {
  const { id, number, kind, language, programVersion, engine, templateHash, recipeHash } = edition
  const t = createTranslator(context.user.language)
  const source = readSource(context, edition)
  const findings = source ? findIn(source) : []
  return {
    id,
    number,
    kind,
    language,
    issuedAt: iso(edition.issuedAt),
    issuedBy: edition.issuedBy,
    programVersion,
    engine,
    templateHash,
    recipeHash,
    versions: edition.parts.map((part) => auditVersion(context, part, clean)),
    accepted: {
      reason: clean(edition.acceptedReason),
      findings: findings.filter(({ severity }) => severity === 'error').map((one) => inWords(one, t)),
    },
    publicity: source && auditPublicity(source, findings, t),
    files: edition.files.map(({ format, fileName, hash, bytes, pages }) => {
      return { format, fileName, sha256: hash, bytes, pages }
    }),
    events: edition.events.map(({ type, at, by, text, happenedOn = null, way = null }) => {
      return { type, at: iso(at), by, text: clean(text), happenedOn, way }
    }),
  }
}

function readSource({ database }: ServiceContext, { id }: Edition): ManuscriptSource | null {
  const stored = readEditionRecipe(database, id)
  try {
    return stored && parseRecipe(stored.recipe)
  } catch (error) {
    // A damaged recipe is what `verify` tells; the record says what can still be read.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

/** What issuing said then, found again in what was printed. */
function findIn(source: ManuscriptSource): readonly Finding[] {
  const manuscript = buildManuscript(source)
  return [...preflight(source, manuscript), ...checkGlyphs(manuscript)]
}

function inWords(finding: Finding, t: Translate): AuditFinding {
  const { severity, code, chapterTitle } = finding
  return { severity, code, chapter: chapterTitle, words: describeFinding(finding, t) }
}

function auditVersion(context: ServiceContext, part: EditionPart, clean: Clean): AuditVersion {
  const { versionId, title, versionNumber, author, contentHash, state } = part
  const version = versionStore.find(context.database, versionId)
  const states = listStates(context, { versionId })
  return {
    chapterId: version?.chapterId ?? null,
    versionId,
    title,
    number: versionNumber,
    author,
    contentHash,
    state,
    lawAsOf: version?.lawAsOf ?? null,
    decisions: (states.ok ? states.value : []).map((event): AuditDecision => {
      return {
        state: event.state,
        at: iso(event.at),
        decidedBy: event.decidedByName,
        enteredBy: event.enteredBy,
        basis: clean(event.basis),
        until: event.approvedUntil,
      }
    }),
  }
}

function auditPublicity(source: ManuscriptSource, findings: readonly Finding[], t: Translate): AuditPublicity | null {
  const { project, profile, language } = source
  if (!project || !profile) return null
  const statement = profile.statements[language] ?? profile.statements['en']
  const printed = buildManuscript(source).cover?.publicity
  return {
    project: project.title,
    registrationNumber: project.registrationNumber,
    profile: profile.name,
    source: profile.source,
    checkedOn: profile.checkedOn,
    statement: printed?.statement ?? '',
    isOfficial: statement?.isOfficial ?? false,
    hasEmblem: printed?.hasEmblem ?? false,
    findings: findings.filter(({ code }) => publicityCodes.includes(code)).map((one) => inWords(one, t)),
  }
}
