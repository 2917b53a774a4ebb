import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

function fromUserDirs(home: string): string | null {
  const file = path.join(process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'user-dirs.dirs')
  if (!existsSync(file)) return null
  const found = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))
  return found?.[1]?.replace(/^\$HOME/, home) ?? null
}

/** The person's folder for documents, or the home folder where there is none. */
export function documentsFolder(home: string = homedir()): string {
  const candidates = [fromUserDirs(home), path.join(home, 'Documents')]
  return candidates.find((folder) => folder !== null && existsSync(folder)) ?? home
}
