import { comparable } from '../../text/comparable.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { stringOf } from '../parts.ts'
import { tickedIn } from '../tick-boxes.ts'

const yes = /^(?:yes|ja|true)$/
const no = /^(?:no|nein|false)$/
/** Words that explain an answer stand behind a comma, a full stop, a dash or in brackets. */
const explanation = /\s*(?:[,.;:(–—]|\s-\s).*$/su

/** Exactly one of yes and no. */
export const readYesNo: AnswerReader = (item, node) => {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return answered({ kind: 'yesNo', yes: node.value })
  const text = stringOf(node)
  if (text === null) return unanswered('malformed')
  const chosen = choices(text)
  if (chosen === 'undecided') return unanswered('not-yes-or-no')
  if (chosen.length > 1) return unanswered('two-answers')
  const [word] = chosen
  if (word === undefined) return unanswered('empty')
  if (no.test(word)) return answered({ kind: 'yesNo', yes: false })
  const named = comparable(item.title.replace(/: .*$/s, ''))
  const isYes = yes.test(word) || (item.title.includes(': ') && word.replace(/s$/, '') === named)
  return isYes ? answered({ kind: 'yesNo', yes: true }) : unanswered('not-yes-or-no')
}

/** The words that are said; where there are boxes, those with a ticked one. */
function choices(text: string): readonly string[] | 'undecided' {
  const plain = comparable(text)
  const ticked = tickedIn(plain)
  if (ticked === 'undecided') return ticked
  return words(ticked ?? plain.split(/\s*[/|]\s*/))
}

function words(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((part) => part.trim().replace(explanation, '').trim()).filter((part) => part !== ''))]
}
