import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { makeWorkshop } from '../make-workshop'
import { readAnnexes } from '../read-annexes'
import { readParticipants } from '../read-participants'
import { readRecipe } from '../read-recipe'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta workshop LIB FILE.json` */
export const registerWorkshop: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'workshop')
    .argument('<recipe>')
    .action(async (library: string, file: string, options: Options) => {
      const recipe = readRecipe(path.resolve(file))
      if (!recipe.ok) return report(recipe, options.json === true)
      const people = await readParticipants(path.dirname(path.resolve(file)), recipe.value.participants)
      if (!people.ok) return report(people, options.json === true)
      const annexes = await readAnnexes(path.dirname(path.resolve(file)), recipe.value.annexes ?? [])
      if (!annexes.ok) return report(annexes, options.json === true)
      const result = await withLibrary(library, (context) => {
        const made = makeWorkshop(context, recipe.value, people.value, annexes.value)
        if (!made.ok) return made
        const { workshopId, packId, leftOut } = made.value
        const lines = [io.translate('cli.workshopCreated', { workshopId, packId }), ...leftOut.map((one) => `– ${one}`)]
        return ok({ json: made.value, text: lines.join('\n') })
      })
      report(result, options.json === true)
    })
}
