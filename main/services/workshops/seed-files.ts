import { z } from 'zod'
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
      partnerLogos: z.literal('forbidden').optional(),
      registrationPattern: line.nullable(),
      rules: z.array(line),
      source: longText,
      checkedOn: day.nullable(),
    }),
  ),
})

/** The shipped publicity profiles; throws on a file that is not as the program expects, which is a bug of the package. */
export function parseProfileSeeds(text: string) {
  return profileFile.parse(JSON.parse(text)).profiles
}
