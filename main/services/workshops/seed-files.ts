import { z } from 'zod'
import { jurisdictions } from '../../../shared/document/names'
import { day, line, longText } from '../../../shared/ipc/parsers'

const statements = z.record(z.string(), z.strictObject({ text: longText, isOfficial: z.boolean() }))

const profileFile = z.strictObject({
  profiles: z.array(
    z.strictObject({
      seedId: line,
      name: line,
      statements,
      disclaimers: statements,
      logos: z.array(line),
      hasEmblem: z.boolean(),
      registrationPattern: line.nullable(),
      rules: z.array(line),
      source: longText,
      checkedOn: day.nullable(),
    }),
  ),
})

const actFile = z.strictObject({
  acts: z.array(
    z.strictObject({
      id: line,
      jurisdiction: z.enum(jurisdictions),
      number: line,
      title: line,
      shortTitle: line,
      body: z.record(z.string(), z.unknown()),
      source: line,
      checkedOn: day.nullable(),
    }),
  ),
})

/** The shipped publicity profiles; throws on a file that is not as the program expects, which is a bug of the package. */
export function parseProfileSeeds(text: string) {
  return profileFile.parse(JSON.parse(text)).profiles
}

/** The shipped register of acts; throws like `parseProfileSeeds`. */
export function parseActSeeds(text: string) {
  return actFile.parse(JSON.parse(text)).acts
}
