import { PackagePlus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PackView } from '../../../shared/domain/pack'
import type { Workshop } from '../../../shared/domain/workshop'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import type { AnnexSlots } from './annex-slots'
import { NewPackDialog } from './NewPackDialog'
import { PackEditor } from './PackEditor'
import { PackMenu } from './PackMenu'
import './packs.css'

export interface PackSectionProps {
  readonly workshop: Workshop
  readonly packs: readonly PackView[]
  readonly onOpenChapter: (draftId: string) => void
  readonly onOpenWorkshop: (workshopId: string) => void
  readonly annexes: AnnexSlots
  /** What follows for the chosen pack: check, print, editions. */
  readonly children: (view: PackView) => ReactNode
}

/** The packs of a workshop; one of them is worked on. */
export function PackSection({ workshop, packs, onOpenChapter, onOpenWorkshop, annexes, children }: PackSectionProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const view = packs.find(({ pack }) => pack.id === chosen) ?? packs[0]
  const add = (
    <Button
      icon={PackagePlus}
      variant={view ? 'quiet' : 'primary'}
      isSmall={Boolean(view)}
      onPress={() => setAdding(true)}
    >
      {view ? t('packs.new') : t('packs.empty.action')}
    </Button>
  )
  return (
    <>
      <section data-step="pack" className="ui-section packs-section" aria-labelledby="workshop-pack">
        <div className="packs-head">
          <h2 id="workshop-pack" tabIndex={-1}>
            {t('packs.title')}
          </h2>
          {view ? (
            <div className="packs-head-tools">
              <PackMenu key={view.pack.id} view={view} workshop={workshop} onOpenWorkshop={onOpenWorkshop} />
              {add}
            </div>
          ) : null}
        </div>
        {packs.length > 1 && view ? (
          <ToggleButtonGroup
            className="packs-choice"
            aria-label={t('packs.choose')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.pack.id]}
            onSelectionChange={(keys) => setChosen(String([...keys][0] ?? view.pack.id))}
          >
            {packs.map(({ pack }) => (
              <ToggleButton key={pack.id} id={pack.id} className="ui-button" data-variant="quiet" data-small>
                {`${pack.title} (${pack.language.toUpperCase()})`}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null}
        {view ? (
          <PackEditor
            key={view.pack.id}
            view={view}
            workshop={workshop}
            onOpenChapter={onOpenChapter}
            annexes={annexes}
          />
        ) : (
          <EmptyPlace title={t('packs.empty.title')} text={t('packs.empty.text')}>
            {add}
          </EmptyPlace>
        )}
      </section>
      {view ? children(view) : null}
      {isAdding ? (
        <NewPackDialog workshop={workshop} onClose={() => setAdding(false)} onCreated={(id) => setChosen(id)} />
      ) : null}
    </>
  )
}
