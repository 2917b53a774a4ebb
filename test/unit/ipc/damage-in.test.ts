import { expect, it } from 'vitest'
import { damageIn } from '../../../main/ipc/damage-in'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { p } from '../../fixtures/builders'
import { Desk } from '../handover/two-libraries'

it('finds a damaged working text in an answer that is no error', () => {
  const desk = new Desk('Hana')
  const { id: draftId } = desk.draft(desk.begin('Kotvy', p('Text')))
  const answer = () => damageIn(openDraft(desk.context, { draftId }))
  expect(answer()).toBeNull()
  desk.context.database.exec("UPDATE draft SET content = replace(content, 'Text', 'Texx')")
  expect(answer()).toEqual({ code: 'damaged-content', params: { where: 'Kotvy' } })
  desk.library.remove()
})
