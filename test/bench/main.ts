import { cpus, loadavg } from 'node:os'

/** `npm run bench` runs every part, `npm run bench -- storage pages` some. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  storage: async () => (await import('./storage')).benchStorage(),
  history: async () => (await import('./history')).benchHistory(),
  compare: async () => (await import('./compare')).benchCompare(),
  window: async () => (await import('./window')).benchWindow(),
  text: async () => (await import('./text')).benchText(),
  writing: async () => (await import('./writing')).benchWriting(),
  exports: async () => (await import('./exports')).benchExports(),
  copies: async () => (await import('./copies')).benchCopies(),
  preview: async () => (await import('./preview')).benchPreview(),
  again: async () => (await import('./exports-again')).benchExportsAgain(),
}

const wanted = process.argv.slice(2).filter((name) => name in parts)
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores. Times vary with the machine; compare within one run.`,
)
const [load = 0] = loadavg()
if (load > 1) console.log(`Other work is running (load ${load.toFixed(1)}): the milliseconds are too high.`)
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`\n== ${name}`)
  await parts[name]?.()
}
