import { canonicalJson } from '../../../shared/document/canonical-json'
import { checkLimits } from '../../../shared/document/check-limits'
import { countWords } from '../../../shared/document/count-words'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { documentLimits } from '../../../shared/document/document-limits'
import type { DocumentProblem } from '../../../shared/document/document-problem'
import { documentSchemaVersion } from '../../../shared/document/names'
import { parseDocument } from '../../../shared/document/parse-document'
import type { ContentHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { NewText } from '../../storage/draft-store'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'

/** What the gate said about a top-level block. */
interface AcceptedBlock {
  readonly text: string
  readonly words: number
  readonly ids: readonly string[]
}

/**
 * Blocks that passed the gate, by their JSON as it came: of a chapter of 300 blocks, a save brings one or two new ones.
 * Native JSON is the key because the canonical text of everything would take half the time of a save.
 */
const accepted = new Map<string, AcceptedBlock>()
const mostCharacters = 20_000_000
let characters = 0

/**
 * The same verdict and the same text as `acceptDocument`, for saving: only blocks that were not seen before are parsed.
 * The content of `doc` is `block+` in any order, so what holds for every block alone holds for all of them together,
 * but for limits of the whole and for ids, which are checked here.
 */
export function acceptText(input: unknown): Result<NewText, DocumentProblem> {
  const limit = checkLimits(input)
  if (limit) return err(limit)
  const { content, ...root } = input as Partial<DocumentJson>
  if (!content || content.length === 0 || Object.keys(root).length > 1) return acceptWhole(input)
  const blocks: AcceptedBlock[] = []
  for (const node of content) {
    const block = acceptBlock(node)
    if (!block.ok) return block
    blocks.push(block.value)
  }
  return join(blocks)
}

/** An empty document or one with attributes of its own: rare, so it takes the long way. */
function acceptWhole(input: unknown): Result<NewText, DocumentProblem> {
  const parsed = parseDocument(input)
  return parsed.ok ? ok(newText(canonicalJson(parsed.value), countWords(parsed.value))) : parsed
}

function acceptBlock(node: NodeJson): Result<AcceptedBlock, DocumentProblem> {
  const key = JSON.stringify(node)
  const known = accepted.get(key)
  if (known) return ok(known)
  const parsed = parseDocument({ type: 'doc', content: [node] })
  if (!parsed.ok) return parsed
  const block = {
    text: parsed.value.content.map(canonicalJson).join(','),
    words: countWords(parsed.value),
    ids: idsOf(parsed.value),
  }
  remember(key, block)
  return ok(block)
}

function remember(key: string, block: AcceptedBlock): void {
  characters += key.length + block.text.length
  if (characters > mostCharacters) {
    accepted.clear()
    characters = key.length
  }
  accepted.set(key, block)
}

function idsOf(node: NodeJson): readonly string[] {
  const own = typeof node.attrs?.id === 'string' ? [node.attrs.id] : []
  return [...own, ...(node.content ?? []).flatMap(idsOf)]
}

function join(blocks: readonly AcceptedBlock[]): Result<NewText, DocumentProblem> {
  const ids = new Set<string>()
  for (const block of blocks) {
    for (const id of block.ids) {
      if (ids.has(id)) return err({ code: 'duplicate-id', detail: id })
      ids.add(id)
    }
  }
  const text = `{"content":[${blocks.map((block) => block.text).join(',')}],"type":"doc"}`
  if (text.length > documentLimits.size) return err({ code: 'too-large', detail: `${text.length} characters` })
  return ok(
    newText(
      text,
      blocks.reduce((sum, { words }) => sum + words, 0),
    ),
  )
}

function newText(text: string, words: number): NewText {
  return { text, words, hash: hex.encode<ContentHash>(sha256(text)), schemaVersion: documentSchemaVersion }
}
