import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import type { ServiceContext } from '../service-context'
import { parseProfileSeeds } from './seed-files'

/** The publicity profiles that the program ships, each with the hash by which a newer one is told. */
export function readProfileSeeds({ assetsFolder }: Pick<ServiceContext, 'assetsFolder'>) {
  const seeds = parseProfileSeeds(readFileSync(join(assetsFolder, 'profiles', 'publicity.json'), 'utf8'))
  return seeds.map((seed) => ({ seed, hash: hex.encode<string>(sha256(canonicalJson(seed))) }))
}
