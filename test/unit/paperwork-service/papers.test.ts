import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addAsset } from '../../../main/services/library/add-asset'
import { exerciseMinutes } from '../../../main/services/paperwork/exercise-minutes'
import { gatherPaperFacts } from '../../../main/services/paperwork/gather-paper-facts'
import { listPaperOutputs } from '../../../main/services/paperwork/list-paper-outputs'
import { prepareCertificates } from '../../../main/services/participants/prepare-certificates'
import { sha256 } from '../../../main/storage/sha256'
import { hex } from '../../../main/storage/hex'
import type { Day } from '../../../shared/domain/ids'
import { paperFields, paperKinds } from '../../../shared/domain/paper'
import { describePaperMatter } from '../../../shared/i18n/describe-paper-matter'
import { papersNaming } from '../../../shared/domain/papers-naming'
import { createTranslator } from '../../../shared/i18n/translator'
import { doc, exercise, p } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { block, firstDay, person } from '../participants/people-library'
import { code, value } from '../storage/temporary-library'
import { doneFor, PaperLibrary, paperProcess } from './paper-library'

let made: PaperLibrary
beforeEach(() => {
  made = new PaperLibrary()
})
afterEach(() => made.remove())

const files = () => readdirSync(made.folder).sort()
const facts = (withPeople: boolean) => value(gatherPaperFacts(made.context, made.workshopId, { withPeople }))

describe('facts of papers', () => {
  it('take hours, figures and names from the same rows', () => {
    made.add(person('Eva'), person('Jan'))
    value(prepareCertificates(made.context, { workshopId: made.workshopId, blanks: 1 }))
    const gathered = facts(true)
    expect(gathered.minutes).toBe(300)
    expect(gathered.participants.map(({ name }) => name)).toEqual(['Eva', 'Jan'])
    expect(gathered.certificates.map(({ minutes }) => minutes)).toEqual([300, 300, 300])
    expect(gathered.counts.registered).toBe(2)
  })

  it('name nobody when nobody may be named, and keep their figures', () => {
    made.add(person('Eva'), person('Jan'))
    const gathered = facts(false)
    expect(JSON.stringify(gathered)).not.toContain('Eva')
    expect(gathered.counts.registered).toBe(2)
  })
})

describe('settings of a paper', () => {
  it('are kept whole, by paper, and begin as they are printed without them', () => {
    expect(made.papers().papers.map(({ kind }) => kind)).toEqual(paperKinds)
    const settings = { languages: ['cs', 'pl'], texts: { pl: { note: 'Uwaga' } }, blanks: 3, hasPeople: false }
    value(made.set('attendance', settings))
    expect(made.paper('attendance')).toMatchObject({
      settings: { ...settings, columnSetId: null },
      languages: ['cs', 'pl'],
    })
    expect(made.paper('programme').settings).toEqual({
      languages: [],
      texts: {},
      columnSetId: null,
      blanks: 0,
      hasPeople: true,
    })
  })

  it('show the starting text of every field in each language of the paper', () => {
    value(made.set('invitation', { languages: ['pl', 'uk'] }))
    const { starting } = made.paper('invitation')
    expect(Object.keys(starting)).toEqual(['pl', 'uk'])
    for (const texts of Object.values(starting)) expect(Object.keys(texts)).toEqual([...paperFields.invitation])
    expect(starting['pl']?.['text']).not.toBe(starting['uk']?.['text'])
  })

  it('of another field, set or workshop are refused', () => {
    expect(code(made.set('poster', { texts: { cs: { excused: 'x' } } }))).toBe('invalid-input')
    expect(code(made.set('attendance', { columnSetId: '00000000-0000-7000-8000-000000000000' as never }))).toBe(
      'not-found',
    )
  })
})

describe('what a paper lacks', () => {
  it('is told for each, and goes when it is filled in', () => {
    expect(made.matters('invitation')).toEqual(expect.arrayContaining(['no-venue', 'no-contact']))
    expect(made.matters('poster')).toContain('no-project')
    expect(made.matters('certificates')).toContain('nobody-registered')
    made.add(person('Eva'))
    made.change({ venue: 'Sál' })
    expect(made.matters('invitation')).not.toContain('no-venue')
    expect(made.matters('certificates')).toContain('numbers-missing')
    value(prepareCertificates(made.context, { workshopId: made.workshopId, blanks: 0 }))
    expect(made.matters('certificates')).not.toContain('numbers-missing')
  })

  it('counts what does not add up in the programme', () => {
    made.change({ days: [{ date: firstDay, blocks: [block('09:00', '10:00', 'A'), block('09:30', '11:00', 'B')] }] })
    const odd = made.paper('programme').matters.find((matter) => matter.code === 'programme-odd')
    expect(odd?.count).toBe(3)
  })

  it('calls a legal text unverified until somebody writes another', () => {
    const unverified = () => made.paper('privacy-notice').matters.find((matter) => matter.code === 'text-unverified')
    expect(unverified()?.fields).toContain('legalBasis')
    value(made.set('privacy-notice', { texts: { cs: { legalBasis: 'Podle smlouvy.' } } }))
    expect(unverified()?.fields).not.toContain('legalBasis')
  })

  it('has words in every language for everything that it can say', () => {
    made.addProject('interreg-cz-pl-2014')
    value(made.set('attendance', { languages: ['ro', 'cs'] }))
    const matters = made.papers().papers.flatMap((paper) => paper.matters)
    for (const language of ['cs', 'en', 'pl', 'uk'])
      for (const matter of matters) {
        const words = describePaperMatter(matter, createTranslator(language))
        expect(words).not.toMatch(/^$|\{\{|paperwork\.|findings\./)
      }
  })
})

describe('publicity over papers', () => {
  it('misses the number of a project, one that looks odd, and a language without a sentence', () => {
    expect(made.matters('attendance').filter((one) => one.startsWith('publicity'))).toEqual([])
    const projectId = made.addProject('amif-2021')
    expect(made.matters('attendance')).toContain('publicity publicity-missing projectNumber')
    made.addProject('interreg-cz-pl-2014', { projectId, registrationNumber: 'nějaké číslo' })
    expect(made.matters('attendance')).toContain('publicity publicity-missing numberOdd')
    made.addProject('opz-2014', { projectId, registrationNumber: 'CZ.03.3.60/0.0/0.0/15_124/0006483' })
    value(made.set('attendance', { languages: ['cs', 'pl'] }))
    expect(made.matters('attendance')).toEqual(expect.arrayContaining(['publicity publicity-missing statement']))
    expect(made.matters('invitation').filter((one) => one.startsWith('publicity'))).toEqual([])
  })

  it('misses a disclaimer that the rules have in another language only', () => {
    made.addProject('eu-direct-2021')
    value(made.set('poster', { languages: ['uk'] }))
    expect(made.matters('poster')).toContain('publicity publicity-missing disclaimer')
  })

  it('finds a logo that is unfit for paper', () => {
    const { hash } = value(addAsset(made.context, { name: 'pruh.png', bytes: pngOf(900, 40, [0, 0, 0]) }))
    made.addProject('interreg-cz-pl-2021', { look: { cover: 'plain', logos: [{ asset: hash, alt: 'Most' }] } })
    expect(made.matters('poster')).toContain('publicity logo-unfit shape')
  })
})

describe('making papers', () => {
  it('writes them with names that tell day, place, paper and language, and records each by its hash', async () => {
    made.add(person('Žofie Hledaná'))
    const { state, files: written } = await made.make({ kinds: ['attendance', 'poster'], formats: ['pdf', 'docx'] })
    expect(state).toBe('done')
    expect(files()).toEqual([
      '2026-11-24 - Náchod - Plakát - Klid v kanceláři - cs.docx',
      '2026-11-24 - Náchod - Plakát - Klid v kanceláři - cs.pdf',
      '2026-11-24 - Náchod - Prezenční listina - Klid v kanceláři - cs.docx',
      '2026-11-24 - Náchod - Prezenční listina - Klid v kanceláři - cs.pdf',
    ])
    expect(written.map(({ paper, format }) => `${String(paper)} ${format}`)).toEqual([
      'attendance pdf',
      'attendance docx',
      'poster pdf',
      'poster docx',
    ])
    const outputs = listPaperOutputs(made.context, made.workshopId)
    for (const { fileName, hash } of outputs)
      expect(hash).toBe(hex.encode(sha256(readFileSync(join(made.folder, fileName)))))
    expect(outputs.map(({ kind, namesPeople }) => `${kind} ${String(namesPeople)}`)).toEqual([
      'poster false',
      'poster false',
      'attendance true',
      'attendance true',
    ])
  })

  it('keeps no name in the library beside the list itself', async () => {
    made.add(person('Žofie Hledaná'))
    await made.make()
    const { database } = made.context
    const kept = ['paper', 'paper_output', 'setting'].flatMap((table) => database.all(`SELECT * FROM ${table}`))
    expect(JSON.stringify(kept)).not.toContain('Hledaná')
    expect(listPaperOutputs(made.context, made.workshopId)).toHaveLength(paperKinds.length)
  })

  it('without names sends nobody to be printed', async () => {
    made.add(person('Žofie Hledaná'))
    await made.make({ kinds: ['attendance'], withPeople: false })
    const [name = ''] = files()
    expect(readFileSync(join(made.folder, name), 'utf8')).not.toContain('Žofie')
    expect(listPaperOutputs(made.context, made.workshopId)[0]?.namesPeople).toBe(false)
  })

  it('tells which papers had nothing to print', async () => {
    const process = () =>
      paperProcess((job) => {
        const done = doneFor(job)
        return { ...done, files: done.files.filter(({ kind }) => kind !== 'certificates') }
      })
    const { state, matters } = await made.make({ kinds: ['certificates', 'poster'] }, process)
    expect(state).toBe('done')
    expect(files()).toHaveLength(1)
    expect(matters.filter(({ matter }) => matter.code === 'not-made').map(({ kind }) => kind)).toEqual(['certificates'])
  })

  it('hands over nothing that failed its check', async () => {
    const process = () => paperProcess((job) => ({ ...doneFor(job), failedChecks: ['poster: no title'] }))
    const { state, error } = await made.make({ kinds: ['poster'] }, process)
    expect([state, error?.code]).toEqual(['failed', 'output-check-failed'])
    expect(files()).toEqual([])
    expect(listPaperOutputs(made.context, made.workshopId)).toEqual([])
  })

  it('that fails half-way names the files that are there already', async () => {
    const random = made.context.random
    let files = 0
    const unpluggedAfterTwo = (count: number) => {
      files += 1
      if (files === 3) {
        renameSync(made.folder, `${made.folder}-away`)
        writeFileSync(made.folder, '')
      }
      return random(count)
    }
    const {
      state,
      error,
      files: written,
    } = await made.make({ kinds: ['programme', 'poster', 'report'] }, paperProcess, {
      ...made.context,
      random: unpluggedAfterTwo,
    })
    rmSync(made.folder)
    renameSync(`${made.folder}-away`, made.folder)
    expect([state, error?.code]).toEqual(['failed', 'output-not-writable'])
    expect(written.map(({ paper }) => paper)).toEqual(['programme', 'poster'])
    expect(written.map(({ path }) => basename(path)).sort()).toEqual(readdirSync(made.folder).sort())
    expect(listPaperOutputs(made.context, made.workshopId)).toHaveLength(2)
  })

  it('for a workshop that is not there, or a folder that cannot be written, is refused before it begins', async () => {
    const nowhere = await made.make({ folder: join('/proc', 'nowhere') })
    expect([nowhere.state, nowhere.error?.code]).toEqual(['failed', 'output-not-writable'])
    const nothing = await made.make({ workshopId: '00000000-0000-7000-8000-000000000000' as never })
    expect(nothing.error?.code).toBe('not-found')
  })
})

describe('exercises of chapters', () => {
  it('are summed from the newest named version, in the language asked for', () => {
    const content = (minutes: number) =>
      doc(p('Úvod'), exercise({ minutes }, p('Krok')), exercise({ minutes: 5 }, p('Krok')))
    const { chapterId } = made.addChapter('Dech', { content: content(25) })
    expect(value(exerciseMinutes(made.context, { chapterIds: [chapterId], language: 'pl' }))).toEqual([
      { chapterId, minutes: 30 },
    ])
    expect(value(exerciseMinutes(made.context, { chapterIds: [], language: 'cs' }))).toEqual([])
  })

  it('are read once for all papers', () => {
    const { chapterId, versionId } = made.addChapter('Dech', { content: doc(p('Úvod')) })
    made.change({ days: [{ date: firstDay, blocks: [{ ...block('09:00', '11:00', 'Dech'), chapterId }] }] })
    const reads = vi.spyOn(made.context.database, 'get')
    const countReads = (act: () => unknown) => {
      reads.mockClear()
      act()
      return reads.mock.calls.filter((call) => call.some((one) => one === versionId)).length
    }
    const once = countReads(() => exerciseMinutes(made.context, { chapterIds: [chapterId], language: 'cs' }))
    expect(once).toBeGreaterThan(0)
    expect(countReads(() => made.papers())).toBe(once)
    reads.mockRestore()
  })
})

describe('a day outside the project', () => {
  it('is counted among what does not add up', () => {
    made.addProject('none', { from: '2027-01-01' as Day })
    expect(made.paper('programme').matters.find((matter) => matter.code === 'programme-odd')?.count).toBeGreaterThan(1)
  })
})

describe('texts that people wrote', () => {
  it('are found by the names in them before somebody is erased', () => {
    value(made.set('minutes', { texts: { cs: { excused: 'omluvena Žofie  Hledaná', tasks: '' } } }))
    const { papers } = made.papers()
    expect(papersNaming(papers, ['zofie hledana'])).toEqual(['minutes'])
    expect(papersNaming(papers, ['Jan Novák', ' '])).toEqual([])
  })
})
