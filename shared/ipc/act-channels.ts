import { z } from 'zod'
import { jurisdictions } from '../document/names'
import { citingStyles, type Act, type ActOffer, type ActRow, type ActUse, type Citing } from '../domain/act'
import { channel } from './channel'
import { day, line, longText, nothing, title } from './parsers'

const actId = z.string().min(4).max(200)

const facts = {
  jurisdiction: z.enum(jurisdictions),
  number: z.string().trim().min(1).max(200),
  title,
  shortTitle: line,
  aliases: z.array(line).max(50),
  effectiveFrom: day.nullable(),
  repealedOn: day.nullable(),
  changes: z.array(z.strictObject({ date: day, act: line, note: line })).max(200),
  note: longText,
  source: line,
  checkedOn: day.nullable(),
}

/** The register of acts and the citations of the whole library. */
export const actChannels = {
  'act:list': channel<readonly ActRow[]>()(nothing),
  /** Null makes an act; its id comes from the number. `invalid-input` when the number names none, `conflict` when it is known. */
  'act:save': channel<Act>()(z.strictObject({ actId: actId.nullable(), ...facts })),
  /** Texts that cite it, as they are now. */
  'act:uses': channel<readonly ActUse[]>()(z.strictObject({ actId })),
  /** Acts about which the program now ships something else than the library has. */
  'act:offers': channel<readonly ActOffer[]>()(nothing),
  'act:decide': channel<Act>()(z.strictObject({ actId, choice: z.enum(['take', 'keep']) })),
  'act:citing': channel<Citing>()(nothing),
  'act:saveStyle': channel<Citing>()(z.strictObject({ style: z.enum(citingStyles) })),
} as const
