import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import type { NewAnnex } from '../services/annexes/add-annex'
import { inspectAnnexFile } from '../services/annexes/inspect-annex-file'

/** The PDFs of a recipe, looked at. One that is locked or damaged refuses the whole recipe: nothing is left out unseen. */
export async function readAnnexes(folder: string, files: readonly string[]): Promise<Result<readonly NewAnnex[]>> {
  const annexes: NewAnnex[] = []
  for (const file of files) {
    const name = path.basename(file)
    const bytes = readBytes(path.resolve(folder, file))
    if (!bytes) return err(appError('import-unreadable', { name }))
    const facts = await inspectAnnexFile(name, bytes)
    if (!facts.ok) return facts
    annexes.push({ name, bytes, title: '', facts: facts.value })
  }
  return ok(annexes)
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
