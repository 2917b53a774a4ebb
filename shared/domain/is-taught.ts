import type { WorkshopBlock } from './workshop'

/** Words for a pause in the four languages of the program, without diacritics; a whole title may hold more. */
const breakWords =
  /^(?:(?:mala |velka |kratka |kavova |obedova |kawowa |obiadowa |krotka |coffee |lunch |short |tea )*(?:prestavka|pauza|obed|svacina|obcerstveni|przerwa|obiad|lunch|poczestunek|break|refreshments|перерва|обід|обідня перерва|кава-брейк|кавова перерва|кавоперерва))(?!\p{L})/u

/**
 * Words for checking in. *Registrace cizinců* is a subject that is taught, so only people of the day may be registered,
 * and only coffee and a welcome may stand beside it.
 */
const checkInWords = new RegExp(
  [
    String.raw`^(?:prijezd a |prichod a |privitani a |uvitani a |powitanie i |przyjazd i |arrival and |welcome and |прибуття та |прибуття і )?`,
    String.raw`(?:registrace|prezence|prezentace u vstupu|prichod|prijezd|rejestracja|registration|check-in|check in|sign-in|sign in|arrival|реєстрація|прибуття)`,
    String.raw`(?: (?:ucastniku|hostu|ucastnic a ucastniku|uczestnikow|gosci|uczestniczek i uczestnikow|of participants|of guests|учасників|учасниць та учасників|гостей))?`,
    String.raw`(?:(?:,| a| i| and| та| і| s| z| with| з| \+| –| -|/) ?(?:ranni |poranna |morning |ранкова )?(?:kava|kavou|kavy|kava a caj|uvitani|privitani|uvitaci kava|obcerstveni|prichod|registrace|kawa|kawie|powitanie|poczestunek|coffee|tea and coffee|welcome|refreshments|кава|кавою|вітання|привітання|частування))*$`,
  ].join(''),
  'u',
)

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
  chapterId === null && [method, title].some((text) => checkInWords.test(plain(text)))

/** Whether a block counts among the hours of the programme, and so of the certificate (DOMAIN.md 5.3). */
export const isTaught = (block: WorkshopBlock): boolean => !isPause(block) && !isCheckIn(block)
