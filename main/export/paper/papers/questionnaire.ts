import type { PaperBlock, PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, footOf, paragraph, workshopTitle, type PaperTools } from '../common-parts'

/** Anonymous: statements with a scale, then questions with lines to write on. */
export function questionnaire(tools: PaperTools): readonly PaperSection[] {
  const { voice } = tools
  const questions = voice.lines('questions')
  const scale: readonly PaperBlock[] =
    questions.length === 0
      ? []
      : [
          {
            type: 'scale',
            heading: voice.say('questionnaire.statement'),
            lowest: voice.say('questionnaire.lowest'),
            highest: voice.say('questionnaire.highest'),
            points: 5,
            questions,
          },
        ]
  const open = voice.lines('openQuestions')
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'questionnaire'),
    factRows(eventRows(tools, ['date', 'place'])),
    ...paragraph(voice.field('introduction')),
    ...scale,
    ...open.map((label) => ({ type: 'lines', label, count: 3 }) as const),
    ...paragraph(voice.field('return'), 'quiet'),
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'questionnaire'), blocks }]
}
