import type { Language } from '../../../shared/domain/language'
import { bindSpaces } from '../../../shared/document/typography/bind-spaces'
import { rememberTexts } from './remember-texts'

const bound = rememberTexts((text, language) => bindSpaces(text, language))

/** `bindSpaces` under the name that the manuscript has always used for it, once a text. */
export const bindShortWords = (text: string, language: Language): string => (text === '' ? '' : bound(text, language))
