import type { Language } from '../../../shared/domain/language'
import { plainPrint } from '../../../shared/domain/print-options'
import { createTranslator } from '../../../shared/i18n/translator'
import { bindShortWords } from './bind-short-words'
import { buildAnnex } from './build-annex'
import { buildCover } from './build-cover'
import { buildLabels } from './build-labels'
import { buildOpening } from './build-opening'
import { buildPage } from './build-page'
import { changesPart } from './changes-part'
import { cleanStrings } from './clean-text'
import { commentRegister } from './comment-register'
import { createCollected, type Collected } from './collected'
import { datesOf } from './fill-variable'
import { limitNesting } from './limit-nesting'
import { listCaptions } from './list-captions'
import type { ChapterPart, Manuscript, Part } from './manuscript'
import type { Block } from './manuscript-blocks'
import type { ManuscriptSource } from './manuscript-source'
import { numberParts, type Numbering, type Target } from './number-parts'
import { createWalk } from './render-node'
import { visibleParts, type VisibleChapter, type VisiblePart } from './visible-parts'
import type { Translate } from './translate'

interface Build {
  readonly source: ManuscriptSource
  readonly numbering: Numbering
  readonly collected: Collected
  readonly t: Translate
}

/**
 * Resolves what was gathered from the library into the one structure that every exporter prints: filtered for its
 * reader, variables filled, numbered, references and citations resolved. A node without a way to print throws.
 */
export function buildManuscript(source: ManuscriptSource): Manuscript {
  const t = createTranslator(source.language)
  const visible = visibleParts(source)
  const collected = createCollected(source.language, {
    links: source.citing?.links,
    comments: commentRegister(source.kind === 'trainer' ? (source.comments ?? []) : []),
  })
  const numbering = numberParts(visible, source.status !== 'chapter')
  const build: Build = { source, numbering, collected, t }
  const own = source.changes ? [changesPart(source.changes, source.language)] : []
  const parts = [...own, ...visible.map((part, index) => buildPart(part, numbering.parts[index], build))]
  const hasLists = source.status !== 'chapter' && (source.print ?? plainPrint).hasLists
  return cleanStrings({
    title: bindShortWords(source.title, source.language),
    language: source.language,
    kind: source.kind,
    status: source.status,
    marking: marking(source, t),
    page: buildPage(source),
    cover: source.status === 'chapter' ? null : buildCover(source, visible, t),
    runningHead: bindShortWords(source.title, source.language),
    runningFoot: runningFoot(source, t),
    labels: buildLabels(t),
    ...otherLabels(visible, source.language),
    parts,
    glossary: collected.glossary(),
    sources: collected.sources(),
    tables: hasLists ? listCaptions(parts, 'table', source.language) : [],
    figures: hasLists ? listCaptions(parts, 'figure', source.language) : [],
    pictures: source.pictures,
    ...(collected.comments().length > 0 ? { comments: collected.comments() } : {}),
    authors: authorsOf(visible),
    date: source.date,
  })
}

function marking({ status, parts }: ManuscriptSource, t: Translate): string | null {
  if (status === 'edition') return null
  if (status === 'proof') return t('manuscript.marking.proof')
  const isDraft = parts.some((part) => part.type === 'chapter' && part.versionId === null)
  return t(isDraft ? 'manuscript.marking.draft' : 'manuscript.marking.chapter')
}

function runningFoot(source: ManuscriptSource, t: Translate): string {
  const title = source.workshop?.title === source.title ? '' : (source.workshop?.title ?? '')
  const trainer = source.kind === 'trainer' ? t('manuscript.trainerEdition') : ''
  return bindShortWords([title, datesOf(source), trainer].filter((one) => one !== '').join(' · '), source.language)
}

/** Of chapters in another language: their notes, tables and lists are named in it. */
function otherLabels(parts: readonly VisiblePart[], language: Language): Pick<Manuscript, 'otherLabels'> {
  const others = parts.flatMap((part) => (part.type === 'chapter' ? part.source.language : []))
  const entries = [...new Set(others)]
    .filter((one) => one !== language)
    .map((one) => [one, buildLabels(createTranslator(one))] as const)
  return entries.length === 0 ? {} : { otherLabels: Object.fromEntries(entries) }
}

function authorsOf(parts: readonly VisiblePart[]): readonly string[] {
  const names = parts.flatMap((part) => (part.type === 'chapter' ? [part.source.author] : []))
  return [...new Set(names.filter((name) => name !== ''))]
}

function buildPart(part: VisiblePart, target: Target | undefined, build: Build): Part {
  const anchor = target?.anchor ?? ''
  const { title, startsOnRightPage } = part.source
  if (part.type === 'divider') {
    const own = part.partLanguage === build.source.language ? {} : { language: part.partLanguage }
    return { type: 'divider', anchor, title: bindShortWords(title, part.partLanguage), ...own, startsOnRightPage }
  }
  if (part.type === 'annex') return buildAnnex(part, target, build.source.language)
  return buildChapter(part, anchor, target?.number ?? '', build)
}

function buildChapter(part: VisibleChapter, anchor: string, number: string, build: Build): ChapterPart {
  const { source, t } = build
  const { source: chapter, partLanguage } = part
  const isOther = partLanguage !== source.language
  return {
    type: 'chapter',
    chapterId: chapter.chapterId,
    anchor,
    number,
    title: bindShortWords(chapter.title, chapter.language),
    language: chapter.language,
    theme: bindShortWords(chapter.theme, partLanguage),
    startsOnRightPage: chapter.startsOnRightPage,
    opening: buildOpening(part, source.status === 'chapter', isOther ? createTranslator(partLanguage) : t),
    ...(isOther ? { openingLanguage: partLanguage } : {}),
    lawAsOf: chapter.lawAsOf,
    blocks: part.content === null ? missingContent(t) : chapterBlocks(part, part.content, build),
  }
}

function chapterBlocks(
  chapter: VisibleChapter,
  content: NonNullable<VisibleChapter['content']>,
  build: Build,
): readonly Block[] {
  // Callouts and exercises are named in the language of their chapter: a Polish chapter says *Ćwiczenie* in a Czech pack.
  const t = chapter.source.language === build.source.language ? build.t : createTranslator(chapter.source.language)
  return limitNesting(createWalk({ ...build, t, chapter, language: chapter.source.language }).blocks(content))
}

function missingContent(t: Translate): readonly Block[] {
  return [{ type: 'paragraph', id: null, inlines: [{ type: 'text', text: `[${t('manuscript.missingContent')}]` }] }]
}
