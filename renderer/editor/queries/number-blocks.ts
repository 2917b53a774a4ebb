import type { Node as DocumentNode } from '@tiptap/pm/model'

interface Numbered {
  readonly position: number
  readonly node: DocumentNode
}

export interface CaptionedBlock extends Numbered {
  /** From 1, pictures and tables each in their own row. */
  readonly number: number
  readonly kind: 'figure' | 'table'
}

export interface BlockNumbers {
  readonly captioned: readonly CaptionedBlock[]
  /** References to blocks of this very chapter. */
  readonly references: readonly Numbered[]
  readonly byId: ReadonlyMap<string, BlockNumber>
}

export interface BlockNumber {
  readonly node: DocumentNode
  /** As it is printed: of a heading *1.2* and none below that, the caption's own; of another block that of its section. */
  readonly number: string | CaptionedBlock
}

/**
 * The numbers of one chapter by itself. The rules are those of print (`main/export/manuscript/number-parts.ts`): two
 * levels of headings, and of pictures and tables those with a caption. A test holds the two against each other.
 */
export function numberBlocks(document: DocumentNode): BlockNumbers {
  const captioned: CaptionedBlock[] = []
  const references: Numbered[] = []
  const byId = new Map<string, BlockNumber>()
  const heads = [0, 0]
  const counted = { figure: 0, table: 0 }
  let section = ''
  document.descendants((node, position) => {
    const { name } = node.type
    if (name === 'crossReference' && node.attrs.chapter === null) references.push({ node, position })
    const heading = name === 'heading' ? headingNumber(Number(node.attrs.level), heads) : null
    section = heading || section
    const kind = captionedKind(node)
    const own = kind && { node, position, kind, number: (counted[kind] += 1) }
    if (own) captioned.push(own)
    if (typeof node.attrs.id === 'string') byId.set(node.attrs.id, { node, number: own ?? heading ?? section })
  })
  return { captioned, references, byId }
}

function captionedKind({ type, attrs }: DocumentNode): CaptionedBlock['kind'] | null {
  if (type.name !== 'figure' && type.name !== 'table') return null
  return String(attrs.caption).trim() === '' ? null : type.name
}

/** Empty for a level that has no number of its own. */
function headingNumber(level: number, heads: number[]): string {
  if (level > 2) return ''
  heads[level - 1] = (heads[level - 1] ?? 0) + 1
  if (level === 1) heads[1] = 0
  return heads.slice(0, level).join('.')
}
