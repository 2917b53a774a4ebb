import type { BackupRow } from '../../../shared/ipc/keeping-channels'

/** True for whole libraries that lie beside this one: put aside by a restore, or saved out of a damaged one. */
export const isBesideLibrary = ({ place }: BackupRow): boolean => place === 'kept' || place === 'salvaged'
