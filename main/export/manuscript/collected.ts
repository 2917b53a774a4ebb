import type { Day } from '../../../shared/domain/ids'
import type { CitationLinks } from '../../../shared/document/citations/official-link'
import type { Language } from '../../../shared/domain/language'
import { actLabel } from './act-label'
import { citationLink, type CitedAct } from './citation-link'
import { commentRegister, type CommentRegister } from './comment-register'
import type { GlossaryEntry, SourceEntry } from './manuscript'
import type { PrintedComment } from './manuscript-blocks'

/** What the chapters gather on the way: terms, acts, the count of footnotes. */
export interface Collected {
  addTerm(entry: GlossaryEntry): void
  /** True at the first mention of the act. */
  addAct(label: string, cited: CitedAct): boolean
  nextFootnote(): number
  /** The number of a comment that is printed, given at its first place; null for one that is not. */
  commentNumber(id: string): number | null
  comments(): readonly PrintedComment[]
  glossary(): readonly GlossaryEntry[]
  sources(): readonly SourceEntry[]
}

interface Act {
  readonly label: string
  readonly cited: CitedAct
}

interface CollectedFrom {
  readonly links?: CitationLinks | undefined
  readonly comments?: CommentRegister
}

export function createCollected(
  language: Language,
  { links, comments = commentRegister([]) }: CollectedFrom = {},
): Collected {
  const terms = new Map<string, GlossaryEntry>()
  const acts = new Map<string, Act>()
  const collator = new Intl.Collator(language)
  let footnotes = 0
  return {
    addTerm(entry) {
      const key = `${entry.language} ${entry.term.toLocaleLowerCase(entry.language)} ${entry.definition}`
      if (entry.term !== '' && entry.definition !== '' && !terms.has(key)) terms.set(key, entry)
    },
    addAct(label, cited) {
      const key = cited.act === '' ? label : `${cited.jurisdiction}:${cited.act.replace(/^(cz|pl|ua|eu):/i, '')}`
      const named = actLabel(label, cited)
      const before = acts.get(key)
      acts.set(key, before ? better(before, named, cited) : { label: named, cited })
      return before === undefined
    },
    nextFootnote() {
      footnotes += 1
      return footnotes
    },
    commentNumber: (id) => comments.numberOf(id),
    comments: () => comments.all(),
    glossary: () => [...terms.values()].sort((a, b) => collator.compare(a.term, b.term)),
    sources: () =>
      [...acts.values()]
        .map((act) => toSource(act, language, links))
        .sort((a, b) => collator.compare(a.label, b.label)),
  }
}

/** The fullest name and the latest wording of all citations of one act. */
function better(before: Act, label: string, cited: CitedAct): Act {
  const isLater = (cited.asOf ?? '') > (before.cited.asOf ?? '')
  return { label: label.length > before.label.length ? label : before.label, cited: isLater ? cited : before.cited }
}

function toSource({ label, cited }: Act, language: Language, links: CitationLinks | undefined): SourceEntry {
  return { label, href: citationLink({ ...cited, provision: '' }, language, links), asOf: cited.asOf as Day | null }
}
