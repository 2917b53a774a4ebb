import { readableColor } from '../../../shared/domain/readable-color'
import type { PaperKind } from '../../../shared/domain/paper'
import { cleanText } from '../manuscript/clean-text'
import type { Paper, PaperSection } from '../manuscript/paper'
import { buildPublicity } from './build-publicity'
import type { PaperTools } from './common-parts'
import { organiserOf } from './event-facts'
import type { PaperFacts, PaperRequest } from './paper-source'
import { attendance } from './papers/attendance'
import { certificates } from './papers/certificates'
import { invitation } from './papers/invitation'
import { minutes } from './papers/minutes'
import { nameTags } from './papers/name-tags'
import { photoConsent } from './papers/photo-consent'
import { poster } from './papers/poster'
import { privacyNotice } from './papers/privacy-notice'
import { programme } from './papers/programme'
import { questionnaire } from './papers/questionnaire'
import { report } from './papers/report'
import { createVoice } from './voice'

type PaperBuilder = (tools: PaperTools, request: PaperRequest) => readonly PaperSection[]

const builders = {
  invitation,
  programme,
  attendance,
  'name-tags': nameTags,
  questionnaire,
  certificates,
  'privacy-notice': privacyNotice,
  'photo-consent': photoConsent,
  minutes,
  poster,
  report,
} as const satisfies Record<PaperKind, PaperBuilder>

const plainColor = '#1f5f66'
const isColor = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value)

/**
 * One paper of a workshop as all formats print it. Depends on its two arguments alone. A kind that has nothing to print
 * (attendance of a workshop without days, certificates for nobody) has no sections.
 */
export function buildPaper(facts: PaperFacts, request: PaperRequest): Paper {
  const voice = createVoice(facts, request)
  const tools = { facts, voice }
  const build: PaperBuilder = builders[request.kind]
  const organiser = organiserOf(facts)
  const color = facts.project?.color ?? ''
  const accent = isColor(color) ? color : plainColor
  const kind = voice.say(`kinds.${request.kind}`)[0]?.text ?? ''
  return {
    kind: request.kind,
    languages: voice.tongues.map(({ language }) => language),
    title: cleanText([kind, facts.workshop.title].filter((one) => one.trim() !== '').join(': ')),
    authors: organiser === '' ? [] : [cleanText(organiser)],
    date: `${facts.today}T12:00:00.000Z`,
    accent,
    accentText: readableColor(accent),
    pageWord: voice.say('page')[0]?.text ?? '',
    publicity: buildPublicity(facts, voice),
    pictures: facts.pictures,
    sections: build(tools, request),
  }
}
