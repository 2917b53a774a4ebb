import { aliasAt } from './act-alias'
import type { CitationHit, FoundAct, NamedAct } from './citation-hit'
import { czechAct } from './czech-act'
import { europeanAct } from './european-act'
import { indexNames, namedAct, type NameIndex } from './named-act'
import { matchAt, sticky, wordStart, ws } from './patterns'
import { polishAct } from './polish-act'
import { provisionForms } from './provisions'
import { ukrainianAct } from './ukrainian-act'

const anchorWords = [
  '§',
  `${wordStart}(?:(?:čl|par|zák|vyhl|nař|z|č|art|t|dz|m|пп|п|ч|ст|абз)\\.`,
  'člán|přílo|ústav|zákon|vyhláš|naříz|směrn|rozhod|prováděc|sděl|opatř|nález|tekst|ustaw|rozporz|obwieszcz|dyrekt|decyz',
  'articles?|regula|directiv|decis|deciz|implementing|delegated|council|commission|celex',
  'підпункт|пункт|част|стат|закон|зу|постан|розпоряд|регламент|директив|рішен|імплемент|виконавч|абзац',
  '(?<![/.,-])\\d{1,4}/\\d{4}(?=[^\\S\\n]{0,3}Sb)|3\\d{4}[RLD]\\d{4})',
].join('|')

const joint = sticky(`(,?)${ws}(?:(?:of${ws}(?:the${ws})?)|(?:ve?${ws}spojení${ws}s${ws}))?`)

/**
 * Finds legal citations of the Czech Republic, Poland, Ukraine and the European Union in plain text, in order and
 * without overlaps. `acts` are those of the register, for citations by name. A bare *§ 5* names no act and is no hit;
 * neither are case numbers, telephone numbers or the reporter *Sb. NSS*. Linear in the length of the text: every
 * pattern is bounded and tried at one place. Grammar: DOMAIN.md section 2.4.
 */
export function findCitations(text: string, acts: readonly NamedAct[] = []): readonly CitationHit[] {
  return createCitationFinder(acts)(text)
}

/** `findCitations` for many texts over the same register: its names are prepared once. */
export function createCitationFinder(acts: readonly NamedAct[]): (text: string) => readonly CitationHit[] {
  const index = indexNames(acts)
  const anchors = new RegExp(anchorWords, 'gi')
  return (text) => scan(text, anchors, index)
}

function scan(text: string, anchors: RegExp, index: NameIndex): readonly CitationHit[] {
  const hits: CitationHit[] = []
  anchors.lastIndex = 0
  for (let anchor = anchors.exec(text); anchor !== null; anchor = anchors.exec(text)) {
    const { hit, end } = citationAt(text, anchor.index, index)
    if (hit) hits.push(hit)
    anchors.lastIndex = Math.max(end, anchors.lastIndex)
  }
  return hits
}

interface Attempt {
  readonly hit: CitationHit | null
  /** Where to look on. A provision that leads to no act is not read again from its middle. */
  readonly end: number
}

function citationAt(text: string, from: number, index: NameIndex): Attempt {
  let end = from
  for (const { pattern, isFaulty } of provisionForms) {
    const provision = matchAt(pattern, text, from)?.[0]
    if (provision === undefined) continue
    end = Math.max(end, from + provision.length)
    const between = matchAt(joint, text, from + provision.length)
    const act = between && actAt(text, from + provision.length + between[0].length, index, true)
    if (!act) continue
    const isFaultyHere = isFaulty(provision) || (between[1] === ',' && act.jurisdiction === 'cz')
    return { hit: finish(text, from, provision, act, isFaultyHere), end: act.to }
  }
  const act = end === from ? actAt(text, from, index, false) : null
  return act ? { hit: finish(text, from, '', act, false), end: act.to } : { hit: null, end }
}

function actAt(text: string, from: number, index: NameIndex, hasProvision: boolean): FoundAct | null {
  return (
    europeanAct(text, from) ??
    czechAct(text, from) ??
    polishAct(text, from) ??
    ukrainianAct(text, from) ??
    namedAct(text, from, index, hasProvision)
  )
}

function finish(text: string, from: number, provision: string, act: FoundAct, hasComma: boolean): CitationHit {
  const problems = [
    ...(hasComma ? (['comma'] as const) : []),
    ...(/^par\./iu.test(provision) ? (['paragraph-word'] as const) : []),
    ...act.problems,
  ]
  return { ...act, from, provision, problems, alias: aliasAt(text, act.to) }
}
