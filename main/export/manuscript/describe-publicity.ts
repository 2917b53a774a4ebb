import { fitsPattern } from '../../../shared/domain/fits-pattern'
import { logoProblem } from '../../../shared/domain/logo-problem'
import type { Project } from '../../../shared/domain/project'
import { publicityCodes, type PublicityCheck, type PublicityLine } from '../../../shared/domain/publicity-check'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { asksForPublicity } from './check-publicity'
import type { Manuscript } from './manuscript'
import type { ManuscriptSource } from './manuscript-source'

interface Asked {
  readonly source: ManuscriptSource
  readonly manuscript: Manuscript
  readonly project: Project
  readonly profile: PublicityProfile
}

type Finding = Omit<PublicityLine, 'code'>
/** Null where the rules do not ask. */
type Check = (asked: Asked) => Finding | null

const judged = (isMet: boolean, params: PublicityLine['params'] = {}): Finding => ({
  outcome: isMet ? 'met' : 'unmet',
  params,
})
const forPerson = (params: PublicityLine['params']): Finding => ({ outcome: 'person', params })
const ifEmblem = ({ profile }: Asked, finding: Finding): Finding | null => (profile.hasEmblem ? finding : null)

/**
 * Every point of the publicity of a pack (DOMAIN.md 1.4), one by one: what is met, what is not, and what only a person
 * can judge. No lines where nobody asks for publicity.
 */
export function describePublicity(source: ManuscriptSource, manuscript: Manuscript): PublicityCheck {
  const { project, profile } = source
  if (!project) return { profile: '', lines: [] }
  if (!profile) return { profile: '', lines: [{ code: 'profile', ...judged(false) }] }
  if (!asksForPublicity(profile)) return { profile: profile.name, lines: [] }
  const asked: Asked = { source, manuscript, project, profile }
  return {
    profile: profile.name,
    lines: publicityCodes.flatMap((code) => {
      const finding = checks[code](asked)
      return finding ? [{ code, ...finding }] : []
    }),
  }
}

/** Fonts of the text beside the emblem: Art. 4(4) of Regulation (EU) 821/2014. */
const emblemFonts = 'Arial, Auto, Calibri, Garamond, Trebuchet, Tahoma, Verdana, Ubuntu'
/** What it is printed with: in PDF, which carries its font, and in Word and HTML, which take one that computers have. */
const statementFonts = 'Ubuntu, Arial'
/** Heights of the emblem on the cover, in millimetres: the same numbers as `assets/typst/measures.typ`. */
const emblemHeights = { a4: 16, a5: 13, phone: 12, large: 20 } as const
const leastHeight = 10

const emblemHeight = ({ manuscript: { page } }: Asked): number =>
  emblemHeights[page.variant === 'paper' ? page.size : page.variant]

/** Spaces that typography has bound are still the words of the funder. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

function filled({ profile, project, source }: Asked): string {
  return plain(profile.statements[source.language]?.text ?? '')
    .replaceAll('{title}', project.title)
    .replaceAll('{registrationNumber}', project.registrationNumber)
}

const checks = {
  profile: ({ profile }) => judged(true, { profile: profile.name }),
  verified: ({ profile }) =>
    profile.checkedOn === null ? forPerson({ source: profile.source }) : judged(true, { day: profile.checkedOn }),
  statement: (asked) => {
    const wanted = filled(asked)
    const printed = plain(asked.manuscript.cover?.publicity?.statement ?? '')
    return judged(wanted !== '' && printed.startsWith(plain(wanted)), { statement: wanted })
  },
  official: ({ profile, source: { language } }) =>
    profile.statements[language]?.isOfficial === false ? forPerson({ language }) : null,
  number: ({ profile, project: { registrationNumber } }) => {
    const number = registrationNumber.trim()
    const fits = profile.registrationPattern === null || fitsPattern(profile.registrationPattern, number)
    return judged(number !== '' && fits, { number })
  },
  disclaimer: ({ profile: { disclaimers }, source: { language }, manuscript }) =>
    Object.keys(disclaimers).length === 0
      ? null
      : judged(Boolean(disclaimers[language]?.text.trim() && manuscript.cover?.publicity?.disclaimer)),
  emblem: (asked) => ifEmblem(asked, judged(asked.manuscript.cover?.publicity?.hasEmblem === true)),
  'emblem-height': (asked) =>
    ifEmblem(asked, judged(emblemHeight(asked) >= leastHeight, { height: emblemHeight(asked), least: leastHeight })),
  // Drawn from its geometry, on white in every style of the cover, before all logos and higher than each.
  'emblem-shape': (asked) => ifEmblem(asked, judged(true)),
  background: (asked) => ifEmblem(asked, judged(true)),
  'logos-size': (asked) => ifLogos(asked, judged(true)),
  'logos-fit': (asked) =>
    ifLogos(
      asked,
      judged(
        asked.project.look.logos.every(({ asset }) => {
          const facts = asked.source.pictures[asset]
          return facts !== undefined && logoProblem(facts) === null
        }) && asked.profile.partnerLogos !== 'forbidden',
      ),
    ),
  'logos-named': (asked) => ifLogos(asked, judged(asked.project.look.logos.every(({ alt }) => alt.trim() !== ''))),
  'logos-order': ({ profile: { logos } }) => (logos.length === 0 ? null : forPerson({ logos: logos.join('; ') })),
  font: (asked) => ifEmblem(asked, judged(true, { font: statementFonts, fonts: emblemFonts })),
} satisfies Record<PublicityLine['code'], Check>

function ifLogos({ project }: Asked, finding: Finding): Finding | null {
  return project.look.logos.length > 0 ? finding : null
}
