import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperKinds, type PaperKind } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import type { PaperworkView } from '../../../shared/ipc/paperwork-channels'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { MadePapers } from './MadePapers'
import { MakePapers } from './MakePapers'
import { PaperDesk } from './PaperDesk'
import { PaperRow } from './PaperRow'
import { useMaking } from './use-making'
import './paperwork.css'

/** Everything that is printed for a workshop beside its packs: what each paper lacks, how it looks, and the making of them. */
export function PaperworkSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const { value, error } = useQuery('paper:list', { workshopId: workshop.id })
  return (
    <section data-step="paperwork" className="ui-section paper-section" aria-labelledby="workshop-paperwork">
      <h2 id="workshop-paperwork" tabIndex={-1}>
        {t('paperwork.title')}
      </h2>
      <p className="ui-lead">{t('paperwork.lead')}</p>
      {value ? <Papers workshop={workshop} view={value} /> : null}
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {!error && !value ? <Skeleton label={t('paperwork.loading')} lines={11} /> : null}
    </section>
  )
}

function Papers({ workshop, view }: { readonly workshop: Workshop; readonly view: PaperworkView }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<PaperKind | null>(null)
  const [chosen, setChosen] = useState<readonly PaperKind[]>([])
  const making = useMaking(workshop)
  const choose = (kind: PaperKind, isChosen: boolean) =>
    setChosen(paperKinds.filter((one) => (one === kind ? isChosen : chosen.includes(one))))
  return (
    <>
      <div className="paper-all">
        <Checkbox
          label={t('paperwork.chooseAll')}
          isSelected={chosen.length === paperKinds.length}
          isIndeterminate={chosen.length > 0 && chosen.length < paperKinds.length}
          onChange={(isChosen) => setChosen(isChosen ? paperKinds : [])}
        />
      </div>
      <ul className="paper-list" aria-label={t('paperwork.list')}>
        {view.papers.map((paper) => (
          <li key={paper.kind}>
            <PaperRow
              paper={paper}
              isOpen={open === paper.kind}
              isChosen={chosen.includes(paper.kind)}
              onChoose={(isChosen) => choose(paper.kind, isChosen)}
              onToggle={() => setOpen(open === paper.kind ? null : paper.kind)}
            />
            {open === paper.kind ? (
              <PaperDesk workshop={workshop} view={view} paper={paper} making={making} onClose={() => setOpen(null)} />
            ) : null}
          </li>
        ))}
      </ul>
      <MakePapers making={making} chosen={chosen} />
      <MadePapers outputs={view.outputs} />
    </>
  )
}
