import { inCentralCodePage } from '../../fixtures/central-code-page'

/** Somebody of the crowd as the lists write them, and whether they came. */
export interface Registered {
  readonly name: string
  readonly institution: string
  readonly district: string
  readonly position: string
  readonly days: readonly (0 | 1)[]
}

const firstNames = [
  'Žofie',
  'Štěpán',
  'Růžena',
  'Ctirad',
  'Łukasz',
  'Agnieszka',
  'Ďurďa',
  'Oldřich',
  'Ľubica',
  'Křišťan',
]
const lastNames = ['Příkladná', 'Vymyšlený', 'Ukázková', 'Smyšlený', 'Domnělá', 'Nepravý', 'Zkusmá', 'Cvičný']
const officials = ['Městský úřad Vzorov; odbor sociálních věcí', 'Základní škola „U Lípy“, Vzorov', 'Spolek "Most"']
const districts = ['Náchod', 'Trutnov', 'Jičín', 'powiat kłodzki']
const long = 'Maximiliána Přemyslava Bartolomějka z Vymyšleného-Šternberka a Smyšlených Pardubiček ml.'
const ukrainians = ['Олена Вигадана', 'Тарас Приблизний', 'Соломія Уявна', 'Ґанна Їжакевич-Щербак', 'Євген Неіснуючий']

/** Every tenth did not come at all, every seventh left after the first day. */
const daysOf = (index: number): readonly (0 | 1)[] => {
  if (index % 10 === 3) return []
  return index % 7 === 5 ? [0] : [0, 1]
}

const czechOf = (index: number): string => {
  const first = firstNames[index % firstNames.length] ?? ''
  return `${first} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? ''} ${index + 1}`
}

const place = (index: number, isUkrainian: boolean): Pick<Registered, 'institution' | 'district'> => ({
  institution: isUkrainian ? 'Громада «Світлиця»' : (officials[index % officials.length] ?? ''),
  district: districts[Math.floor(index / 5) % districts.length] ?? '',
})

/** 290 of a Czech office, two of one name among them, and ten of a Ukrainian partner. */
export const crowd: readonly Registered[] = Array.from({ length: 300 }, (_, index) => {
  const isUkrainian = index >= 290
  const namesake = index === 40 || index === 41 ? 'Jana Dvojitá' : null
  const name = isUkrainian ? `${ukrainians[index % 5] ?? ''} ${index + 1}` : (namesake ?? czechOf(index))
  const position = index === 7 ? '=HYPERLINK("http://x")' : 'referentka'
  return { name: index === 99 ? long : name, ...place(index, isUkrainian), position, days: daysOf(index) }
})

const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`
const table = (heads: readonly string[], people: readonly Registered[]): string =>
  [heads, ...people.map(({ name, institution, district, position }) => [name, institution, district, position])]
    .map((row) => row.map(cell).join(';'))
    .join('\r\n')

/** What the office and its partner sent. */
export const lists = [
  {
    name: 'přihlášky.csv',
    bytes: inCentralCodePage(table(['Jméno a příjmení', 'Zaměstnavatel', 'Okres', 'Funkce'], crowd.slice(0, 290))),
  },
  {
    name: 'партнер.csv',
    bytes: Buffer.from(`\ufeff${table(['Прізвище та імʼя', 'Установа', 'Район', 'Посада'], crowd.slice(290))}`),
  },
] as const

const came = (people: readonly Registered[], day?: 0 | 1): number =>
  people.filter(({ days }) => (day === undefined ? days.length > 0 : days.includes(day))).length

/** Told from the lists alone, so that the program can be compared with it. */
export const figures = {
  present: came(crowd),
  onDay: [came(crowd, 0), came(crowd, 1)],
  /** Who was there on both days. */
  certified: crowd.flatMap(({ days }, index) => (days.length === 2 ? [index] : [])),
  groups: (by: 'institution' | 'district') =>
    [...Map.groupBy(crowd, (one) => one[by])].map(([name, all]) => [name, all.length, came(all)] as const),
} as const
