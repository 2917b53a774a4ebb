import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const isOpening = (type: string): boolean => type === 'beginMarkedContent' || type === 'beginMarkedContentProps'

/** The text of each page that does not stand in an artifact: what somebody hears who has it read aloud. */
export async function readOutsideArtifacts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    let text = ''
    for (const item of items) {
      if ('str' in item) text += open.includes('Artifact') ? '' : item.str
      else if (isOpening(item.type)) open.push('tag' in item ? String(item.tag) : '')
      else open.pop()
    }
    pages.push(text.trim())
  }
  await task.destroy()
  return pages
}
