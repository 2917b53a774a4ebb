import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'

export interface Cited {
  readonly act: string
  readonly label: string
  readonly provision: string
  readonly asOf: string | null
  /** The block that holds it. */
  readonly blockId: string | null
}

/** A citation that names its wording in words cites the past on purpose. */
export function namesOwnWording({ label }: Pick<Cited, 'label'>): boolean {
  return /ve znění účinném|[ву] редакції від|w brzmieniu/iu.test(label)
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Every citation of a document, in its order. */
export function citedIn(content: DocumentJson): readonly Cited[] {
  const found: Cited[] = []
  const visit = (node: NodeJson, blockId: string | null) => {
    const id = text(node.attrs?.['id']) || blockId
    if (node.type === 'citation') {
      const { act, label, provision, asOf } = node.attrs ?? {}
      found.push({
        act: text(act),
        label: text(label),
        provision: text(provision),
        asOf: text(asOf) || null,
        blockId: id,
      })
    }
    for (const child of node.content ?? []) visit(child, id)
  }
  for (const block of content.content) visit(block, null)
  return found
}
