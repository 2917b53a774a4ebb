import type { Language } from '../../../shared/domain/language'

/**
 * Puts non-breaking spaces where the language's rules forbid a line end: after one-letter words, between a number and
 * its unit, after § and abbreviations that need what follows, before a dash. Sources: DOMAIN.md section 4
 * (Internetová jazyková příručka, entry 880; zecerka.pl; typography.org.ua). Running it twice changes nothing.
 */
export function bindShortWords(text: string, language: Language): string {
  const rules = rulesOf[language.split('-')[0] ?? '']
  if (!rules || !text.includes(' ')) return text
  return rules.reduce((bound, rule) => bound.replace(rule, '$1\u00a0'), text)
}

const opening = '(?<=^|[\\s\\u00a0(\\[{„‚“"«»/–—-])'

/** A single letter that belongs to the next word, even where that word stands in the next run of text. */
const letters = (list: string) => new RegExp(`${opening}([${list}]) (?=[^\\s–—]|$)`, 'giu')
const before = (words: string) => new RegExp(`${opening}(${words}) (?=[\\p{L}\\d„])`, 'gu')
const units = (words: string) => new RegExp(`(\\d) (?=(?:${words})(?![\\p{L}\\d]))`, 'gu')
const months = (words: string) => new RegExp(`((?<!\\d)\\d{1,2}\\.?) (?=(?:${words})(?!\\p{L}))`, 'giu')

const thousands = /(\d) (?=\d{3}(?!\d))/gu
const dayAndMonth = /((?<!\d)\d{1,2}\.) (?=\d{1,2}\.)/gu
const dash = /(?<=[^\s])() (?=[–—](?:\s|$))/gu
const signs = /(\d) (?=[%‰°€$])/gu

const rulesOf: Readonly<Record<string, readonly RegExp[]>> = {
  cs: [
    letters('ksvzouai'),
    before(
      '§+|č\\.|čl\\.|odst\\.|písm\\.|bod|sv\\.|s\\.|str\\.|obr\\.|tab\\.|kap\\.|příl\\.|ul\\.|nám\\.|tř\\.|p\\.|tzv\\.|např\\.',
    ),
    before('Ing\\.|Bc\\.|Mgr\\.|MgA\\.|PhDr\\.|JUDr\\.|MUDr\\.|RNDr\\.|PaedDr\\.|doc\\.|prof\\.|Sb\\. m\\.'),
    units(
      'Sb\\.|Kč|km|cm|mm|m²|m³|m|kg|g|l|h|hod\\.?|min\\.?|MB|GB|kB|str\\.|tis\\.|mil\\.|mld\\.|dny|dnů|dní|den|let|roky|roků|rok|lidí|osob|osoby|hodin|hodiny|minut|minuty|měsíců|měsíce|kapitol|stran',
    ),
    months('ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince'),
    thousands,
    dayAndMonth,
    signs,
    dash,
  ],
  pl: [
    letters('aiouwz'),
    before(
      '§+|nr|art\\.|ust\\.|pkt|lit\\.|poz\\.|s\\.|str\\.|rys\\.|tab\\.|rozdz\\.|ul\\.|pl\\.|al\\.|Dz\\.|dr|mgr|inż\\.|prof\\.|np\\.|tzw\\.',
    ),
    units(
      'zł|gr|km|cm|mm|m²|m|kg|g|l|h|godz\\.?|min\\.?|MB|GB|r\\.|tys\\.|mln|mld|dni|lat|osób|osoby|godzin|minut|miesięcy',
    ),
    months('stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia'),
    thousands,
    dayAndMonth,
    signs,
    dash,
  ],
  uk: [
    letters('абвєжзійоуя'),
    before('§+|№|ст\\.|ч\\.|п\\.|пп\\.|м\\.|с\\.|р\\.|обл\\.|вул\\.|рис\\.|табл\\.|розд\\.|див\\.|напр\\.'),
    units(
      'грн|км|см|мм|м²|м|кг|г|л|год\\.?|хв\\.?|МБ|ГБ|р\\.|рр\\.|тис\\.|млн|млрд|днів|дні|день|років|роки|осіб|людей|годин|хвилин|місяців',
    ),
    months('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'),
    thousands,
    dayAndMonth,
    signs,
    dash,
  ],
  en: [units('km|cm|mm|m|kg|g|h|min|MB|GB|CZK|EUR'), before('§+|No\\.|Art\\.|p\\.|pp\\.|Dr'), signs],
}
