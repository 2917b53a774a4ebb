import { bindSpaces } from '../../../shared/document/typography/bind-spaces'

/** `bindSpaces` under the name that the manuscript has always used for it. */
export const bindShortWords = bindSpaces
