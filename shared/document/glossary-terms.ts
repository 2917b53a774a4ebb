import type { NodeJson } from './document-json'

export interface GlossaryTerm {
  readonly term: string
  readonly definition: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The terms of a document in reading order, each with its longest definition; a term without a headword is its label. */
export function glossaryTerms(document: NodeJson): readonly GlossaryTerm[] {
  const terms = new Map<string, string>()
  const visit = (node: NodeJson): void => {
    if (node.type === 'glossaryTerm') {
      const term = text(node.attrs?.['term']) || text(node.attrs?.['label'])
      const definition = text(node.attrs?.['definition'])
      if (term !== '' && definition.length >= (terms.get(term) ?? '').length) terms.set(term, definition)
    }
    node.content?.forEach(visit)
  }
  visit(document)
  return [...terms].map(([term, definition]) => ({ term, definition }))
}
