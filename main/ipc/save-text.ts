import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'

/** Kinds of file that no system runs. */
const harmless = ['.txt', '.md', '.json', '.html', '.csv']
const mostNames = 100
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

function safeName(name: string): { readonly stem: string; readonly extension: string } {
  const plain = name.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, ' ')
  const given = path.extname(plain).toLowerCase()
  const extension = harmless.includes(given) ? given : '.txt'
  const stem = (extension === given ? plain.slice(0, -given.length) : plain)
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120)
  return { stem: stem === '' || reserved.test(stem) ? `text ${stem}`.trim() : stem, extension }
}

function writeNew(file: string, text: string): void {
  const handle = openSync(file, 'wx')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Writes text that the library could not take into a new file; an existing file is never touched, the next free name is taken. */
export function saveText(folder: string, name: string, text: string): Result<{ readonly path: string }> {
  if (!path.isAbsolute(folder)) return err(appError('invalid-input'))
  const { stem, extension } = safeName(name)
  for (let number = 1; number <= mostNames; number++) {
    const file = path.join(folder, `${stem}${number === 1 ? '' : ` ${number}`}${extension}`)
    try {
      writeNew(file, text)
      return ok({ path: file })
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue
      if (hasCode(error, 'ENOSPC')) return err(appError('disk-full'))
      return err(appError('output-not-writable', { path: file }))
    }
  }
  return err(appError('output-exists', { path: path.join(folder, stem + extension) }))
}
