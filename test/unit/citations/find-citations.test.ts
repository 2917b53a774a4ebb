import { describe, expect, it } from 'vitest'
import type { NamedAct } from '../../../shared/document/citations/citation-hit'
import { findCitations } from '../../../shared/document/citations/find-citations'

const register: readonly NamedAct[] = [
  {
    act: 'cz:326/1999',
    jurisdiction: 'cz',
    names: ['zákon o pobytu cizinců'],
    subjects: ['o pobytu cizinců', 'o pobytu cizinců na území České republiky'],
  },
  { act: 'cz:262/2006', jurisdiction: 'cz', names: ['zákoníku práce', 'zákoník práce'], subjects: [] },
  { act: 'cz:2/1993', jurisdiction: 'cz', names: ['Listiny', 'Listiny základních práv a svobod'], subjects: [] },
  { act: 'eu:32016R0679', jurisdiction: 'eu', names: ['GDPR'], subjects: [] },
  { act: 'pl:DU/2013/1650', jurisdiction: 'pl', names: [], subjects: ['o cudzoziemcach'] },
  { act: 'pl:DU/1964/16/93', jurisdiction: 'pl', names: ['KC', 'k.c.'], subjects: [] },
  { act: 'ua:254к/96-вр', jurisdiction: 'ua', names: ['Конституції України'], subjects: [] },
]

/** Each citation as `words | act | provision | day of the wording`. */
const shown = (text: string) =>
  findCitations(text.replaceAll('~', '\u00a0'), register).map(({ from, to, act, provision, asOf }) =>
    [text.slice(from, to), act, provision.replaceAll('\u00a0', '~'), ...(asOf ? [asOf] : [])].join(' | '),
  )

const czech: readonly (readonly [string, readonly string[]])[] = [
  ['Podle § 5 zákona č. 326/1999 Sb. platí', ['§ 5 zákona č. 326/1999 Sb. | cz:326/1999 | § 5']],
  [
    '§ 5 odst. 2 písm. a) bod 3 zákona č. 326/1999 Sb., ve znění pozdějších předpisů.',
    [
      '§ 5 odst. 2 písm. a) bod 3 zákona č. 326/1999 Sb., ve znění pozdějších předpisů | cz:326/1999 | § 5 odst. 2 písm. a) bod 3',
    ],
  ],
  ['§~42g odst.~2 zákona č.~326/1999~Sb.', ['§~42g odst.~2 zákona č.~326/1999~Sb. | cz:326/1999 | §~42g odst.~2']],
  ['§ 5 a 6 zákona č. 325/1999 Sb.', ['§ 5 a 6 zákona č. 325/1999 Sb. | cz:325/1999 | § 5 a 6']],
  ['§§ 42 až 42g zákona č. 326/1999 Sb.', ['§§ 42 až 42g zákona č. 326/1999 Sb. | cz:326/1999 | §§ 42 až 42g']],
  ['§ 87a–87h zákona č. 326/1999 Sb.', ['§ 87a–87h zákona č. 326/1999 Sb. | cz:326/1999 | § 87a–87h']],
  [
    '§ 3 odst. 2, 3 a § 3 odst. 5 písm. c), e) až g) zákona č. 108/2006 Sb.',
    [
      '§ 3 odst. 2, 3 a § 3 odst. 5 písm. c), e) až g) zákona č. 108/2006 Sb. | cz:108/2006 | § 3 odst. 2, 3 a § 3 odst. 5 písm. c), e) až g)',
    ],
  ],
  ['zákon č. 65/2022 Sb. (lex Ukrajina)', ['zákon č. 65/2022 Sb. | cz:65/2022 | ']],
  ['vyhlášky č. 259/2012 Sb.', ['vyhlášky č. 259/2012 Sb. | cz:259/2012 | ']],
  ['vyhláška Ministerstva vnitra č. 259/2012 Sb.', ['vyhláška Ministerstva vnitra č. 259/2012 Sb. | cz:259/2012 | ']],
  ['nařízení vlády č. 10/2020 Sb.', ['nařízení vlády č. 10/2020 Sb. | cz:10/2020 | ']],
  ['ústavní zákon č. 1/1993 Sb.', ['ústavní zákon č. 1/1993 Sb. | cz:1/1993 | ']],
  ['z. č. 500/2004 Sb.', ['z. č. 500/2004 Sb. | cz:500/2004 | ']],
  [
    'zákonů č. 325/1999 Sb. a č. 326/1999 Sb.',
    ['zákonů č. 325/1999 Sb. | cz:325/1999 | ', 'č. 326/1999 Sb. | cz:326/1999 | '],
  ],
  [
    'zákon č. 65/2022 Sb., ve znění účinném ke dni 1. 5. 2022, stanoví',
    ['zákon č. 65/2022 Sb., ve znění účinném ke dni 1. 5. 2022 | cz:65/2022 |  | 2022-05-01'],
  ],
  [
    'zákon č. 326/1999 Sb., ve znění zákona č. 20/2023 Sb. a č. 75/2023 Sb.',
    ['zákon č. 326/1999 Sb., ve znění zákona č. 20/2023 Sb. a č. 75/2023 Sb. | cz:326/1999 | '],
  ],
  ['sdělení č. 52/2003 Sb. m. s.', ['sdělení č. 52/2003 Sb. m. s. | cz:sm/52/2003 | ']],
  [
    'čl. 10 odst. 2 Listiny základních práv a svobod',
    ['čl. 10 odst. 2 Listiny základních práv a svobod | cz:2/1993 | čl. 10 odst. 2'],
  ],
  ['čl. 10 Listiny', ['čl. 10 Listiny | cz:2/1993 | čl. 10']],
  ['příloha č. 3 vyhlášky č. 505/2006 Sb.', ['příloha č. 3 vyhlášky č. 505/2006 Sb. | cz:505/2006 | příloha č. 3']],
  ['podle § 42g zákona o pobytu cizinců', ['§ 42g zákona o pobytu cizinců | cz:326/1999 | § 42g']],
  [
    'Zákon o pobytu cizinců na území České republiky říká',
    ['Zákon o pobytu cizinců na území České republiky | cz:326/1999 | '],
  ],
  ['§ 52 zákoníku práce', ['§ 52 zákoníku práce | cz:262/2006 | § 52']],
]

const polish: readonly (readonly [string, readonly string[]])[] = [
  [
    'art. 5 ust. 2 pkt 3 lit. a ustawy z dnia 12 marca 2022 r. o pomocy obywatelom Ukrainy (Dz.U. z 2022 r. poz. 583, z późn. zm.)',
    [
      'art. 5 ust. 2 pkt 3 lit. a ustawy z dnia 12 marca 2022 r. o pomocy obywatelom Ukrainy (Dz.U. z 2022 r. poz. 583, z późn. zm.) | pl:DU/2022/583 | art. 5 ust. 2 pkt 3 lit. a',
    ],
  ],
  ['Dz. U. z 2013 r. poz. 1650', ['Dz. U. z 2013 r. poz. 1650 | pl:DU/2013/1650 | ']],
  ['(Dz. U. 2013 poz. 1650)', ['Dz. U. 2013 poz. 1650 | pl:DU/2013/1650 | ']],
  ['t.j. Dz.U. z 1964 r. Nr 16, poz. 93', ['t.j. Dz.U. z 1964 r. Nr 16, poz. 93 | pl:DU/1964/16/93 | ']],
  ['M.P. z 2020 r. poz. 12', ['M.P. z 2020 r. poz. 12 | pl:MP/2020/12 | ']],
  ['art. 117 § 1 KC', ['art. 117 § 1 KC | pl:DU/1964/16/93 | art. 117 § 1']],
  ['art. 5 ustawy o cudzoziemcach', ['art. 5 ustawy o cudzoziemcach | pl:DU/2013/1650 | art. 5']],
  ['art. 108–110 ustawy o cudzoziemcach', ['art. 108–110 ustawy o cudzoziemcach | pl:DU/2013/1650 | art. 108–110']],
]

const ukrainian: readonly (readonly [string, readonly string[]])[] = [
  [
    'пп. «а» п. 1 ч. 2 ст. 10 ЗУ «Про біженців» від 08.07.2011 № 3671-VI',
    ['пп. «а» п. 1 ч. 2 ст. 10 ЗУ «Про біженців» від 08.07.2011 № 3671-VI | ua:3671-VI | пп. «а» п. 1 ч. 2 ст. 10'],
  ],
  [
    'ст. 5, ч. 2 Закону України № 1234-IX від 01.02.2021',
    ['ст. 5, ч. 2 Закону України № 1234-IX від 01.02.2021 | ua:1234-IX | ст. 5, ч. 2'],
  ],
  ['Закон України № 1234-ІХ', ['Закон України № 1234-ІХ | ua:1234-IX | ']],
  [
    'частини другої статті 5 Закону України «Про правовий статус іноземців» № 3773-VI',
    [
      'частини другої статті 5 Закону України «Про правовий статус іноземців» № 3773-VI | ua:3773-VI | частини другої статті 5',
    ],
  ],
  ['постанова КМУ від 7 березня 2022 року № 209', ['постанова КМУ від 7 березня 2022 року № 209 | ua:209-2022-п | ']],
  ['ст. 33 Конституції України', ['ст. 33 Конституції України | ua:254к/96-вр | ст. 33']],
  [
    'Закон України № 3773-VI (у редакції від 01.01.2024)',
    ['Закон України № 3773-VI (у редакції від 01.01.2024) | ua:3773-VI |  | 2024-01-01'],
  ],
]

const european: readonly (readonly [string, readonly string[]])[] = [
  ['čl. 5 směrnice Rady 2001/55/ES', ['čl. 5 směrnice Rady 2001/55/ES | eu:32001L0055 | čl. 5']],
  ['nařízení (EU) 2016/679', ['nařízení (EU) 2016/679 | eu:32016R0679 | ']],
  ['čl. 6 odst. 1 písm. e) GDPR', ['čl. 6 odst. 1 písm. e) GDPR | eu:32016R0679 | čl. 6 odst. 1 písm. e)']],
  [
    'nařízení Evropského parlamentu a Rady (EU) č. 1303/2013',
    ['nařízení Evropského parlamentu a Rady (EU) č. 1303/2013 | eu:32013R1303 | '],
  ],
  [
    'nařízení Komise v přenesené pravomoci (EU) č. 1048/2014',
    ['nařízení Komise v přenesené pravomoci (EU) č. 1048/2014 | eu:32014R1048 | '],
  ],
  ['nařízení (EHS) č. 1408/71', ['nařízení (EHS) č. 1408/71 | eu:31971R1408 | ']],
  ['prováděcí rozhodnutí Rady (EU) 2022/382', ['prováděcí rozhodnutí Rady (EU) 2022/382 | eu:32022D0382 | ']],
  [
    'art. 6 ust. 1 lit. e rozporządzenia (UE) 2016/679',
    ['art. 6 ust. 1 lit. e rozporządzenia (UE) 2016/679 | eu:32016R0679 | art. 6 ust. 1 lit. e'],
  ],
  ['dyrektywa Rady 2001/55/WE', ['dyrektywa Rady 2001/55/WE | eu:32001L0055 | ']],
  ['rozporządzenie (UE) nr 604/2013', ['rozporządzenie (UE) nr 604/2013 | eu:32013R0604 | ']],
  [
    'Article 6(1)(e) of Regulation (EU) 2016/679',
    ['Article 6(1)(e) of Regulation (EU) 2016/679 | eu:32016R0679 | Article 6(1)(e)'],
  ],
  ['Council Directive 2001/55/EC', ['Council Directive 2001/55/EC | eu:32001L0055 | ']],
  ['Regulation (EU) No 1303/2013', ['Regulation (EU) No 1303/2013 | eu:32013R1303 | ']],
  ['ст. 5 Директиви Ради 2001/55/ЄС', ['ст. 5 Директиви Ради 2001/55/ЄС | eu:32001L0055 | ст. 5']],
  ['Регламент (ЄС) 2016/679', ['Регламент (ЄС) 2016/679 | eu:32016R0679 | ']],
  ['CELEX: 32016R0679', ['CELEX: 32016R0679 | eu:32016R0679 | ']],
]

const nothing: readonly string[] = [
  'rozsudek č. 4682/2025 Sb. NSS',
  'č. j. 1 Azs 174/2024-35',
  'telefon 420 800 123 987',
  'podle § 5 odst. 2 téhož předpisu',
  'vyhláška č. 3/2019 obce Lhota',
  'kapitola 5/2020, tabulka 12/1999',
  'reg. č. CZ.11.4.120/0.0/0.0/22_037/0003264',
  'článek 5 tohoto průvodce',
  'nařízení ředitele 2016/679',
  'art. 5 regulaminu',
  'ст. 5 цього посібника',
  'Article 5 of this guide',
  'směrnice rektora č. 4/2020',
  'https://e-sbirka.gov.cz/sb/1999/326',
  'poz. 583',
  'GDPR je běžné slovo',
  'zákon a pořádek',
]

describe('findCitations', () => {
  it.each(czech)('reads the Czech %s', (text, expected) => expect(shown(text)).toEqual(expected))
  it.each(polish)('reads the Polish %s', (text, expected) => expect(shown(text)).toEqual(expected))
  it.each(ukrainian)('reads the Ukrainian %s', (text, expected) => expect(shown(text)).toEqual(expected))
  it.each(european)('reads the European %s', (text, expected) => expect(shown(text)).toEqual(expected))
  it.each(nothing)('finds no citation in %s', (text) => expect(shown(text)).toEqual([]))

  it.each([
    ['§ 5, odst. 2 zákona č. 326/1999 Sb.', ['comma']],
    ['§ 5, zákona č. 326/1999 Sb.', ['comma']],
    ['par. 5 zákona č. 326/1999 Sb.', ['paragraph-word']],
    ['zákon 326/1999 Sb.', ['number-sign-missing']],
    ['zákon č. 326/1999 stanoví', ['collection-missing']],
    ['§ 5 odst. 2 zákona č. 326/1999 Sb.', []],
  ])('says what is wrong with the form of %s', (text, problems) => {
    expect(findCitations(text).map((hit) => hit.problems)).toEqual([problems])
  })

  it('knows the name that an act is given for later', () => {
    const [hit] = findCitations('zákon č. 326/1999 Sb. (dále jen „zákon o pobytu“)')
    expect(hit?.alias).toBe('zákon o pobytu')
  })

  it('stays in one line and in one sentence', () => {
    expect(shown('§ 5\nzákona č. 326/1999 Sb.')).toEqual(['zákona č. 326/1999 Sb. | cz:326/1999 | '])
    expect(shown('ustawa obowiązuje. Zobacz dalej (Dz.U. z 2022 r. poz. 583)')).toEqual([
      'Dz.U. z 2022 r. poz. 583 | pl:DU/2022/583 | ',
    ])
  })

  it('finds hits in order and without overlaps in text made to be hard', () => {
    const hard = [
      '§ 1, '.repeat(5000),
      '§ 5 odst. 2 písm. a) '.repeat(3000),
      'zákon '.repeat(8000),
      'ustawy z dnia '.repeat(4000),
      'Dz.U. z 2022 r. '.repeat(3000),
      'ст. 5 ч. 2 п. 1 '.repeat(3000),
      'nařízení Rady Komise '.repeat(3000),
      'Article 5(1)(a) and '.repeat(3000),
      `zákona${' '.repeat(20_000)}č. 326/1999 Sb.`,
      '1/2022/'.repeat(8000),
    ].join('\n')
    const hits = findCitations(hard, register)
    hits.forEach((hit, index) => expect(hit.from).toBeGreaterThanOrEqual(hits[index - 1]?.to ?? 0))
  })
})
