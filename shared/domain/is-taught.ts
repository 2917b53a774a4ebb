import type { WorkshopBlock } from './workshop'

/** Words for a pause in the four languages of the program, without diacritics; a whole title may hold more. */
const breakWords =
  /^(?:(?:mala |velka |kratka |kavova |obedova |kawowa |obiadowa |krotka |coffee |lunch |short |tea )*(?:prestavka|pauza|obed|svacina|obcerstveni|przerwa|obiad|lunch|poczestunek|break|refreshments|перерва|обід|обідня перерва|кава-брейк|кавова перерва|кавоперерва))(?!\p{L})/u

/** Words for checking in, alone or with those who check in. */
const checkIn = new RegExp(
  `^(?:${[
    'registrace|prezence|prichod|prijezd|zapis u vstupu',
    'rejestracja|przyjazd|przybycie',
    'registration|check-in|check in|sign-in|sign in|arrival',
    'реєстрація|прибуття',
  ].join('|')})(?: (?:${[
    'ucastniku|hostu|ucastnic|pritomnych',
    'uczestnikow|uczestniczek|gosci',
    '(?:of )?participants|(?:of )?guests',
    'учасників|учасниць|гостей',
  ].join('|')}))?$`,
  'u',
)

/** What may stand beside checking in: coffee and a welcome. */
const besides = new RegExp(
  `^(?:(?:${['ranni|uvitaci', 'poranna|powitalna', 'morning|welcome', 'ранкова|вітальна'].join('|')}) )?(?:${[
    'kava|kavy|kavou|caj|uvitani|privitani|obcerstveni|ucastniku|hostu',
    'kawa|kawie|herbata|powitanie|poczestunek|uczestnikow|gosci',
    'coffee|tea|welcome|refreshments|guests|participants',
    'кава|кавою|чай|вітання|привітання|частування|учасників|гостей',
  ].join('|')})(?: (?:powitalna|poranna|ucastniku|hostu|uczestnikow|gosci|учасників|гостей))?$`,
  'u',
)

const between = /\s*[,;+/]\s*|\s+[–-]\s+|\s+(?:a|s|i|z|oraz|and|with|та|і|й|з)\s+/u

/** *Registrace cizinců* is a subject that is taught: every part of the words must be of checking in. */
function isOfCheckIn(text: string): boolean {
  const parts = plain(text).split(between)
  return parts.some((part) => checkIn.test(part)) && parts.every((part) => checkIn.test(part) || besides.test(part))
}

// The short i and the yi of Ukrainian are letters of their own: only Latin ones lose their marks.
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .replaceAll('ł', 'l')
    .normalize('NFC')

type Words = Pick<WorkshopBlock, 'method' | 'title'>

/** A pause: a block whose method or title begins with a word for one (*přestávka*, *przerwa*, *перерва*, *break*). */
export const isPause = ({ method, title }: Words): boolean =>
  [method, title].some((text) => breakWords.test(plain(text)))

/** People come and are written down. A block with a chapter is taught, whatever it is called. */
export const isCheckIn = ({ method, title, chapterId }: Words & Pick<WorkshopBlock, 'chapterId'>): boolean =>
  chapterId === null && [method, title].some(isOfCheckIn)

/** Whether a block counts among the hours of the programme, and so of the certificate (DOMAIN.md 5.3). */
export const isTaught = (block: WorkshopBlock): boolean => !isPause(block) && !isCheckIn(block)
