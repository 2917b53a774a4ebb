import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { jurisdictions } from '../../../shared/document/names'
import type { ActFacts } from '../../../shared/domain/act'
import { day, line, longText } from '../../../shared/ipc/parsers'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import type { StoredAct } from '../../storage/workshops/act-store'

const seed = z.strictObject({
  id: line,
  jurisdiction: z.enum(jurisdictions),
  number: line,
  title: line,
  shortTitle: line,
  aliases: z.array(line).default([]),
  effectiveFrom: day.nullable().default(null),
  repealedOn: day.nullable().default(null),
  changes: z.array(z.strictObject({ date: day, act: line, note: line })).default([]),
  note: longText.default(''),
  body: z.record(z.string(), z.unknown()),
  source: line,
  checkedOn: day.nullable(),
})
const actFile = z.strictObject({ acts: z.array(seed) })

/** The shipped register of acts; throws on a file that is not as the program expects, which is a bug of the package. */
export function readActSeeds(assetsFolder: string): readonly StoredAct[] {
  const text = readFileSync(join(assetsFolder, 'profiles', 'acts.json'), 'utf8')
  return actFile.parse(JSON.parse(text)).acts.map((act) => ({
    ...act,
    seedId: act.id,
    editedAt: null,
    seedHash: hex.encode(sha256(canonicalJson(act))),
  }))
}

/** What a person sees and edits of an act. */
export function factsOf(act: ActFacts): ActFacts {
  const { jurisdiction, number, title, shortTitle, aliases, effectiveFrom, repealedOn, changes, note } = act
  const { source, checkedOn } = act
  return {
    jurisdiction,
    number,
    title,
    shortTitle,
    aliases,
    effectiveFrom,
    repealedOn,
    changes,
    note,
    source,
    checkedOn,
  }
}

/** True when both say the same about an act. */
export const hasSameFacts = (one: ActFacts, other: ActFacts): boolean =>
  JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other))
