import { parse } from 'node:path'

/** What old programs on Windows open, with some room for a backup's name. */
export const longestPath = 240
/** Nothing shorter tells one file from another. */
export const shortestName = 24

/** A file name of at most `most` characters: the end of its stem gives way, its ending stays. */
export function fitName(name: string, most: number): string {
  if (name.length <= most) return name
  const { name: stem, ext } = parse(name)
  return `${cut(stem, most - ext.length - 1)}…${ext}`
}

/** The name of a folder: no ending, nothing that Windows drops from its end. */
export function fitFolder(name: string, most: number): string {
  const fitted = name.length <= most ? name : wholeWords(cut(name, most))
  return fitted.replace(/[-. ]+$/, '')
}

/** Without the word that was cut, unless it is most of the name. */
function wholeWords(text: string): string {
  const end = text.lastIndexOf(' ')
  return end > text.length / 2 ? text.slice(0, end) : text
}

/** Never half a letter. */
function cut(text: string, most: number): string {
  const letters = [...text]
  while (letters.join('').length > Math.max(1, most)) letters.pop()
  return letters.join('').replace(/[. ]+$/, '')
}
