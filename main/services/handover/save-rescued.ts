import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { createTranslator } from '../../../shared/i18n/translator'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { writeMarkdown } from '../../export/markdown/write-markdown'
import { draftStore } from '../../storage/draft-store'
import { publishFile } from '../../storage/library-file/publish-file'
import { rescuedStore } from '../../storage/rescued-store'
import { openDraft } from '../chapters/open-draft'
import { openVersion } from '../chapters/open-version'
import { outputFault } from '../exporting/output-fault'
import { safeFileName } from '../library/safe-file-name'
import type { ServiceContext } from '../service-context'

type Saved = Result<{ readonly path: string }>

/** Every text that was refused or could not be saved, newest first. */
export function listRescued({ database }: Pick<ServiceContext, 'database'>): Result<ChannelOutput<'rescued:list'>> {
  return ok(rescuedStore.listAll(database))
}

/** Writes a rescued text to a new file in `folder`, byte for byte as it was kept. */
export function saveRescued({ database }: ServiceContext, { id, folder }: ParsedInput<'rescued:save'>): Saved {
  const found = rescuedStore.find(database, id)
  if (!found) return err(appError('not-found'))
  const day = new Date(found.at).toISOString().slice(0, 10)
  return writeNew(folder, `${found.title} ${found.language} ${day}`, '.json', found.content)
}

/** Writes the stored bytes of a draft to a new file, also when they are damaged or no document. */
export function saveRawDraft({ database }: ServiceContext, { draftId, folder }: ParsedInput<'draft:saveRaw'>): Saved {
  const head = draftStore.find(database, draftId)
  if (!head) return err(appError('not-found'))
  const { text } = draftStore.readText(database, head)
  return writeNew(folder, `${head.title} ${head.language}`, '.json', Buffer.from(text, 'utf8'))
}

/** Writes a draft or a version as Markdown to a new file. Errors: `not-found`, `document-refused`, `damaged-content`. */
export function saveMarkdown(
  context: ServiceContext,
  { draftId, versionId, folder }: ParsedInput<'chapter:markdown'>,
): Saved {
  const head = draftStore.find(context.database, draftId)
  if (!head) return err(appError('not-found'))
  const read = versionId ? readVersion(context, versionId) : readWorkingText(context, draftId)
  if (!read.ok) return read
  const { title, content } = read.value
  const text = writeMarkdown(title, content, createTranslator(head.language))
  return writeNew(folder, title, '.md', Buffer.from(text, 'utf8'))
}

function readWorkingText(context: ServiceContext, draftId: ParsedInput<'draft:open'>['draftId']) {
  const opened = openDraft(context, { draftId })
  if (!opened.ok) return opened
  if ('draft' in opened.value) return ok(opened.value.draft)
  return err(appError('document-refused', { problem: opened.value.refused.problem, detail: '' }))
}

function readVersion(context: ServiceContext, versionId: ParsedInput<'version:open'>['versionId']) {
  const opened = openVersion(context, { versionId })
  return opened.ok ? ok({ title: opened.value.version.title, content: opened.value.content }) : opened
}

/** A file that is there is never touched: the next free name is taken. */
function writeNew(folder: string, title: string, extension: string, bytes: Uint8Array): Saved {
  const name = safeFileName(title)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` (${number})`}${extension}`)
    if (existsSync(path)) continue
    const temporary = `${path}.part-${process.pid}`
    try {
      const file = openSync(temporary, 'wx')
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      if (publishFile(temporary, path)) return ok({ path })
    } catch (error) {
      return err(outputFault(error, { path }))
    } finally {
      rmSync(temporary, { force: true })
    }
  }
}
