import { citingStyles, type Citing, type CitingStyle } from '../../../shared/domain/act'
import { ok, type Result } from '../../../shared/domain/result'
import { readSetting, writeSetting } from '../../storage/workshops/setting-store'
import type { ServiceContext } from '../service-context'
import { readCitationLinks } from './citation-links'

const settingName = 'citing-style'

/** How this library prints citations; as they were written until somebody decides. */
export function citingStyle({ database }: Pick<ServiceContext, 'database'>): CitingStyle {
  const stored = readSetting(database, settingName)
  return citingStyles.find((style) => style === stored) ?? 'as-written'
}

/** The style of this library and the addresses of the official collections. */
export function readCiting(context: ServiceContext): Result<Citing> {
  return ok({ style: citingStyle(context), links: readCitationLinks(context.assetsFolder) })
}

/** Every export from now on prints citations so. Editions that are issued stay as they are. */
export function saveCitingStyle(context: ServiceContext, { style }: Pick<Citing, 'style'>): Result<Citing> {
  context.database.transaction(() => writeSetting(context.database, settingName, style))
  return readCiting(context)
}
