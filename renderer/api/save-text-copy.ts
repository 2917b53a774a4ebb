import { call } from './call'
import type { RescuableText } from './rescue-registry'

const fileName = (texts: readonly RescuableText[]) =>
  `${
    (texts[0]?.title ?? 'text')
      .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
      .trim()
      .slice(0, 80) || 'text'
  }.txt`

/** The way that needs nothing of the trusted side: the window hands the file out itself. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Saves texts that could not be stored to a file that the person chooses; null when nothing was written there. */
export async function saveTextCopy(texts: readonly RescuableText[]): Promise<string | null> {
  const name = fileName(texts)
  const text = texts.map((one) => `${one.title}\n\n${one.text}`).join('\n\n')
  const folder = await call('dialog:folder', { title: name, start: null })
  if (folder.ok && folder.value === null) return null
  const saved =
    folder.ok && folder.value !== null ? await call('file:saveText', { folder: folder.value, name, text }) : folder
  if (saved.ok && saved.value !== null && typeof saved.value !== 'string') return saved.value.path
  download(name, text)
  return null
}
