import { ArrowDown, ArrowUp, ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Asset } from '../../../shared/domain/asset'
import type { AssetHash } from '../../../shared/domain/ids'
import { logoProblem } from '../../../shared/domain/logo-problem'
import type { ProjectLogo } from '../../../shared/domain/project-look'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { LogoPicture } from './LogoPicture'
import { moveLogo } from './move-logo'

const most = 8

export interface LogoRowsProps {
  readonly logos: readonly ProjectLogo[]
  /** Shown at once; stored when the field is left. */
  readonly onWrite: (logos: readonly ProjectLogo[]) => void
  /** Shown and stored. */
  readonly onChange: (logos: readonly ProjectLogo[]) => void
}

/** Logos in their order, each with its words; what is unfit for print is said at the row. */
export function LogoRows({ logos, onWrite, onChange }: LogoRowsProps) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState('')
  const facts = useQuery('look:logos', { assets: logos.map(({ asset }) => asset) })
  const add = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const added = await call('asset:add', { name: file.name.slice(0, 200), bytes })
    setProblem(added.ok ? '' : errorWords(t, added.error))
    if (!added.ok || logos.some(({ asset }) => asset === added.value.hash)) return
    onChange([...logos, { asset: added.value.hash, alt: '' }])
  }
  return (
    <div className="workshops-logos">
      {logos.map((logo, index) => (
        <LogoRow
          key={logo.asset}
          logo={logo}
          facts={facts.value?.find(({ hash }) => hash === logo.asset)}
          onAlt={(alt) => onWrite(logos.map((one) => (one.asset === logo.asset ? { ...one, alt } : one)))}
          onUp={index === 0 ? null : () => onChange(moveLogo(logos, index, -1))}
          onDown={index === logos.length - 1 ? null : () => onChange(moveLogo(logos, index, 1))}
          onRemove={() => onChange(logos.filter(({ asset }) => asset !== logo.asset))}
        />
      ))}
      {problem === '' ? null : <Notice tone="attention">{problem}</Notice>}
      <div>
        <FileTrigger acceptedFileTypes={['image/svg+xml', 'image/png']} onSelect={(files) => void add(files)}>
          <Button isSmall icon={ImagePlus} isDisabled={logos.length >= most}>
            {t('workshops.projects.look.addLogo')}
          </Button>
        </FileTrigger>
      </div>
    </div>
  )
}

interface LogoRowProps {
  readonly logo: ProjectLogo & { readonly asset: AssetHash }
  readonly facts: Asset | undefined
  readonly onAlt: (alt: string) => void
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}

function LogoRow({ logo, facts, onAlt, onUp, onDown, onRemove }: LogoRowProps) {
  const { t } = useTranslation()
  const name = logo.alt.trim() || t('workshops.projects.look.nameless')
  const problem = facts ? logoProblem(facts) : null
  return (
    <div className="workshops-logo-row">
      <LogoPicture asset={logo.asset} className="workshops-logo" />
      <div className="ui-field">
        <TextField
          label={t('workshops.projects.look.logoAlt')}
          value={logo.alt}
          maxLength={200}
          onChange={onAlt}
          error={logo.alt.trim() ? undefined : t('workshops.projects.look.logoAltMissing')}
        />
        {problem ? (
          <span className="ui-description workshops-odd">{t(`workshops.projects.look.problem.${problem}`)}</span>
        ) : null}
      </div>
      <IconButton
        label={t('workshops.projects.look.logoUp', { name })}
        icon={ArrowUp}
        isDisabled={!onUp}
        onPress={() => onUp?.()}
      />
      <IconButton
        label={t('workshops.projects.look.logoDown', { name })}
        icon={ArrowDown}
        isDisabled={!onDown}
        onPress={() => onDown?.()}
      />
      <IconButton label={t('workshops.projects.look.removeLogo', { name })} icon={Trash2} onPress={onRemove} />
    </div>
  )
}
