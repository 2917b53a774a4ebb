import { glossaryTerms } from '../../../shared/document/glossary-terms'
import { parseDocument } from '../../../shared/document/parse-document'
import type { GlossaryEntry } from '../../../shared/domain/glossary'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { citingTextStore } from '../../storage/citing-text-store'
import type { ServiceContext } from '../service-context'

/**
 * The terms in the working texts of one language, in alphabetical order and under each the chapters that use it, those
 * that explain it first. A text that cannot be read is left to its own warning.
 */
export function listGlossary(
  { database }: Pick<ServiceContext, 'database'>,
  { language }: ParsedInput<'glossary:list'>,
): Result<readonly GlossaryEntry[]> {
  const order = new Intl.Collator(language)
  const entries = citingTextStore
    .holding(database, '"type":"glossaryTerm"')
    .filter((text) => text.language === language)
    .flatMap(({ content, chapterId, draftId, title }) => {
      const parsed = parseDocument(JSON.parse(content))
      const terms = parsed.ok ? glossaryTerms(parsed.value) : []
      return terms.map((term) => ({ ...term, language, chapterId, draftId, title }))
    })
  return ok(
    entries.toSorted(
      (a, b) => order.compare(a.term, b.term) || Number(a.definition === '') - Number(b.definition === ''),
    ),
  )
}
