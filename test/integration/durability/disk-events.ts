import { basename, dirname } from 'node:path'

/** What a process did to the files of one folder, in order, and what it said on its standard output meanwhile. */
export type DiskEvent =
  | { readonly type: 'create' | 'unlink' | 'flush'; readonly file: string }
  | { readonly type: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly type: 'truncate'; readonly file: string; readonly length: number }
  | { readonly type: 'flush-folder' }
  | { readonly type: 'say'; readonly text: string }

/** strace's own options: only the thread that works on the library, all strings in hex and whole. */
export const straceOptions = [
  '-xx',
  '-s',
  '10000000',
  '-e',
  'trace=openat,close,unlink,write,pwrite64,ftruncate,fsync,fdatasync,rename,link',
]

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
const firstString = (text: string): Buffer => unhex(/"([^"]*)"/.exec(text)?.[1] ?? '')

/** Reads a trace. Throws at a call that the model does not know, rather than leave something out. */
export function readDiskEvents(trace: string, folder: string): readonly DiskEvent[] {
  const events: DiskEvent[] = []
  const open = new Map<number, string>()
  for (const line of trace.split('\n')) {
    const [, call = '', rest = '', result = ''] = /^(\w+)\((.*)\)\s+=\s+(-?\d+)/.exec(line) ?? []
    if (call === '' || Number(result) < 0) continue
    const file = open.get(Number.parseInt(rest, 10))
    if (call === 'openat') {
      const path = firstString(rest).toString()
      if (path === folder || dirname(path) === folder) open.set(Number(result), path)
      else open.delete(Number(result))
      if (dirname(path) === folder && rest.includes('O_CREAT')) events.push({ type: 'create', file: basename(path) })
    } else if (call === 'close') open.delete(Number.parseInt(rest, 10))
    else if (call === 'unlink') {
      const path = firstString(rest).toString()
      if (dirname(path) === folder) events.push({ type: 'unlink', file: basename(path) })
    } else if (call === 'rename' || call === 'link') {
      if (rest.includes(Buffer.from(folder).toString('hex').replace(/../g, '\\x$&')))
        throw new Error(`the model knows no ${call}`)
    } else if (call === 'write' && rest.startsWith('1,'))
      events.push({ type: 'say', text: firstString(rest).toString() })
    else if (file === folder) events.push({ type: 'flush-folder' })
    else if (file) events.push(fileEvent(call, basename(file), rest))
  }
  return events
}

function fileEvent(call: string, file: string, rest: string): DiskEvent {
  if (call === 'fsync' || call === 'fdatasync') return { type: 'flush', file }
  if (call === 'ftruncate') return { type: 'truncate', file, length: Number(rest.split(',')[1]) }
  const at = /, (\d+)$/.exec(rest)?.[1]
  if (call === 'pwrite64' && at !== undefined) return { type: 'write', file, at: Number(at), bytes: firstString(rest) }
  throw new Error(`the model knows no ${call} to a file of the library`)
}
