import { comparable } from '../../text/comparable.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { stringOf } from '../parts.ts'

const yes = /^(?:yes|ja|true)$/
const no = /^(?:no|nein|false)$/
/** A box before a word; only a ticked one counts, because a "No" is often drawn with an empty box. */
const box = /[☐☒☑✓✔✅]|\[[ x]\]/iu
const ticked = /^(?:[☒☑✓✔✅]|\[x\])/iu
/** Words that explain an answer stand behind a comma, a full stop, a dash or in brackets. */
const explanation = /\s*(?:[,.;:(–—]|\s-\s).*$/su

/** Exactly one of yes and no. */
export const readYesNo: AnswerReader = (item, node) => {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return answered({ kind: 'yesNo', yes: node.value })
  const text = stringOf(node)
  if (text === null) return unanswered('malformed')
  const chosen = choices(text)
  if (chosen.length > 1) return unanswered('two-answers')
  const [word] = chosen
  if (word === undefined) return unanswered('empty')
  if (no.test(word)) return answered({ kind: 'yesNo', yes: false })
  const named = comparable(item.title.replace(/: .*$/s, ''))
  const isYes = yes.test(word) || (item.title.includes(': ') && word.replace(/s$/, '') === named)
  return isYes ? answered({ kind: 'yesNo', yes: true }) : unanswered('not-yes-or-no')
}

/** The words that are said; where there are boxes, those behind a ticked one. */
function choices(text: string): readonly string[] {
  const plain = comparable(text)
  if (!box.test(plain)) return words(plain.split(/\s*[/|]\s*/))
  const parts = plain.split(/(?=[☐☒☑✓✔✅]|\[[ x]\])/iu).filter((part) => ticked.test(part))
  return words(parts.map((part) => part.replace(ticked, '')))
}

function words(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((part) => part.trim().replace(explanation, '').trim()).filter((part) => part !== ''))]
}
