import type { EditionKind } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import { repairOf } from '../../../shared/domain/repair'
import { ok } from '../../../shared/domain/result'
import { checkPack } from '../../services/exporting/check-pack'
import { choosePacks } from '../choose-packs'
import type { CliIo } from '../cli-io'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { exitCodes } from '../exit-code'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly workshop: string
  readonly pack?: string
  readonly kind: EditionKind
}

/** `skripta check LIB --workshop ID [--pack ID] [--kind participant]`: exit code 2 when something stops the export. */
export const registerCheck: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'check')
    .requiredOption('--workshop <id>')
    .option('--pack <id>')
    .option('--kind <kind>', undefined, 'participant')
    .action(async (library: string, { workshop, pack, kind, json }: Options) => {
      const result = await withLibrary(library, (context) => {
        const packs = choosePacks(context, workshop, pack)
        if (!packs.ok) return packs
        const found: Finding[] = []
        for (const view of packs.value) {
          const checked = checkPack(context, { packId: view.pack.id, kind })
          if (!checked.ok) return checked
          found.push(...checked.value)
        }
        const findings = found.map((finding) => withMessage(finding, io))
        const text =
          findings.map((one) => `${one.severity}\t${one.message}`).join('\n') || io.translate('cli.noFindings')
        const isStopped = found.some(({ severity }) => severity === 'stop')
        return ok({ json: { findings }, text, exitCode: isStopped ? exitCodes.refused : exitCodes.done })
      })
      report(result, json === true)
    })
}

/** A finding as the command line prints it. */
export function withMessage(finding: Finding, io: CliIo) {
  const { severity, code, chapterId, blockId, place } = finding
  const message = describeFinding(finding, io.translate)
  return { severity, code, chapterId, blockId, message, quote: place?.quote ?? '', repair: repairOf(finding) }
}
