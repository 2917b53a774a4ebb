import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { dataFolder } from '../../services/settings/data-folder'
import { startLoopbackHost } from '../../web/loopback-host'
import { openBrowser } from '../../web/open-browser'
import { libraryCommand, type RegisterCommand } from '../command-line'

interface Options {
  readonly json?: true
  readonly port?: string
  readonly open: boolean
}

/** `skripta serve LIB [--port N] [--no-open]`: runs until Ctrl+C or until nobody has been there for a while. */
export const registerServe: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'serve')
    .option('--port <number>')
    .option('--no-open')
    .action(async (library: string, options: Options) => {
      const started = await startLoopbackHost({
        library: path.resolve(library),
        port: Number(options.port ?? 0),
        idleMinutes: options.open ? 5 : 0,
      })
      if (!started.ok) return report(started, options.json === true)
      const host = started.value
      report(
        ok({ json: { url: host.url, port: host.port }, text: io.translate('cli.serving', { url: host.url }) }),
        options.json === true,
      )
      if (options.open) await openBrowser(host.makeUrl(), dataFolder())
      await Promise.race([
        host.idle,
        new Promise((resolve) => io.signal.addEventListener('abort', resolve, { once: true })),
      ])
      await host.close()
    })
}
