import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { err, ok, type Result } from '../domain/result'
import { checkLimits } from './check-limits'
import { checkStructure } from './check-structure'
import type { DocumentJson } from './document-json'
import type { DocumentProblem } from './document-problem'
import { findLoss } from './find-loss'
import { migrateDocument } from './migrate-document'
import { documentSchemaVersion } from './names'
import { documentSchema } from './schema/schema'

/**
 * The gate before editor, storage and exporters. Promises that an accepted document is valid in every node,
 * mark and attribute and that nothing of the input was dropped; it never repairs. `schemaVersion` is the one
 * that the document was written with; older ones are migrated, newer ones refused.
 */
export function readDocument(
  input: unknown,
  schemaVersion = documentSchemaVersion,
): Result<ProseMirrorNode, DocumentProblem> {
  if (schemaVersion > documentSchemaVersion) return err({ code: 'newer-schema', detail: String(schemaVersion) })
  const limit = checkLimits(input)
  if (limit) return err(limit)
  const migrated = migrateDocument(input as DocumentJson, schemaVersion)
  try {
    const node = documentSchema.nodeFromJSON(migrated)
    node.check()
    const problem = findLoss(migrated, node) ?? checkStructure(node)
    return problem ? err(problem) : ok(node)
  } catch (error) {
    if (error instanceof RangeError) return err({ code: 'invalid-content', detail: error.message.slice(0, 300) })
    throw error
  }
}
