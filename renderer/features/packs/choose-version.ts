import type { ChapterRow, VersionMark } from '../../../shared/domain/chapter'

/** What a pack pins: the newest approved version, else the newest named one; null when there is none to pin. */
export const chooseVersion = ({ approved, latest }: ChapterRow): VersionMark | null => approved ?? latest
