import { actStore } from '../../storage/workshops/act-store'
import type { ServiceContext } from '../service-context'
import { readActSeeds } from './act-seeds'

/** Copies shipped acts that the library does not know into its register. Those that it has stay as they are. */
export function seedActs({ database, assetsFolder }: ServiceContext): void {
  for (const act of readActSeeds(assetsFolder)) actStore.insertMissing(database, act)
}
