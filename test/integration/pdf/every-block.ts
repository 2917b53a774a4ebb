import { plainPrint, type PrintOptions } from '../../../shared/domain/print-options'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import { sampleSource } from '../../fixtures/sample-source'

/** The trainer's book with every node of the schema, set as it is asked for. */
export function everyBlock(print: Partial<PrintOptions> = {}, change: Partial<ManuscriptSource> = {}): Manuscript {
  return buildManuscript(sampleSource({ kind: 'trainer', ...change, print: { ...plainPrint, ...print } }))
}
