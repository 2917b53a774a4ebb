import { useTranslation } from 'react-i18next'

const known = {
  draft: 'draft',
  'draft-older': 'draftOlder',
  version: 'version',
  'version-snapshot': 'version',
  picture: 'picture',
  asset: 'picture',
  'edition-file': 'editionFile',
  edition: 'edition',
  evidence: 'evidence',
  evidence_file: 'evidence',
} as const
const isKnown = (what: string): what is keyof typeof known => Object.hasOwn(known, what)

export interface Lost {
  readonly what: string
  readonly where: string
}

/** A thing that could not be read, by the name that its author knows. */
export function useLostWords(): (lost: Lost) => string {
  const { t } = useTranslation()
  return ({ what, where }) =>
    t(`keeping.damage.what.${isKnown(what) ? known[what] : 'other'}`, { where: where || t('keeping.damage.nameless') })
}
