import type { WorkshopBlock, WorkshopDay } from './workshop'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Words for a pause in the four languages of the program, without diacritics; a whole title may hold more. */
const breakWords =
  /^(?:(?:mala |velka |kratka |kavova |obedova |kawowa |obiadowa |krotka |coffee |lunch |short |tea )*(?:prestavka|pauza|obed|svacina|obcerstveni|przerwa|obiad|lunch|poczestunek|break|refreshments|перерва|обід|обідня перерва|кава-брейк|кавова перерва|кавоперерва))(?!\p{L})/u

// The short i and the yi of Ukrainian are letters of their own: only Latin ones lose their marks.
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .replaceAll('ł', 'l')
    .normalize('NFC')

/** A pause: a block whose method or title begins with a word for one (*přestávka*, *przerwa*, *перерва*, *break*). */
const isBreak = ({ method, title }: Pick<WorkshopBlock, 'method' | 'title'>): boolean =>
  [method, title].some((text) => breakWords.test(plain(text)))

function dayMinutes(blocks: readonly WorkshopBlock[]): number {
  const taught = blocks
    .filter((block) => !isBreak(block))
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .sort((a, b) => a.from - b.from)
  let total = 0
  let end = 0
  for (const block of taught) {
    total += Math.max(0, block.to - Math.max(block.from, end))
    end = Math.max(end, block.to)
  }
  return total
}

/**
 * Minutes that a workshop teaches: its blocks without pauses. Blocks at the same time count once, gaps do not count.
 * Programme, certificate and report all take their hours from here.
 */
export const workshopMinutes = (days: readonly WorkshopDay[]): number =>
  days.reduce((sum, { blocks }) => sum + dayMinutes(blocks), 0)
