import { describe, expect, it } from 'vitest'
import type { ChapterId } from '../../../shared/domain/ids'
import { isCheckIn, isPause, isTaught } from '../../../shared/domain/is-taught'

const block = (title: string, method = '', chapterId: ChapterId | null = null) => ({
  from: '08:30',
  to: '09:00',
  title,
  method,
  place: '',
  host: '',
  lecturerId: null,
  chapterId,
})

describe('hours of a certificate', () => {
  it.each([
    'Registrace',
    'Registrace účastníků',
    'Registrace a káva',
    'Prezence, ranní káva',
    'Příchod, prezence, káva',
    'Příchod a registrace účastníků',
    'Rejestracja uczestników',
    'Rejestracja i kawa powitalna',
    'Powitanie i rejestracja',
    'Реєстрація учасників',
    'Реєстрація та кава',
    'Registration',
    'Registration and coffee',
    'Check-in',
    'Arrival and registration',
  ])('leave out “%s”', (title) => {
    expect(isTaught(block(title))).toBe(false)
  })

  it('leave out a block whose method is checking-in', () => {
    expect(isCheckIn(block('Vítejte v Náchodě', 'registrace'))).toBe(true)
  })

  it.each([
    'Registrace cizinců na OAMP',
    'Registrace k dočasné ochraně: krok za krokem',
    'Registrační pokladna',
    'Prezentace výsledků',
    'Rejestracja cudzoziemców w urzędzie',
    'Registration of foreigners',
    'Arrival in a new country',
    'Реєстрація місця проживання',
    'Příchod do nové země',
  ])('count “%s”', (title) => {
    expect(isTaught(block(title))).toBe(true)
  })

  it('count a block with a chapter whatever it is called', () => {
    expect(isTaught(block('Registrace', '', 'c' as ChapterId))).toBe(true)
  })

  it('leave out pauses', () => {
    expect(isPause(block('Přestávka na kávu'))).toBe(true)
    expect(isPause(block('Перерва'))).toBe(true)
  })
})
