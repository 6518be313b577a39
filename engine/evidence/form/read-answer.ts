import type { Answer } from '../../../commitments/answers/answer.ts'
import type { AnswerKind } from '../../../schemas/answers.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { readAuthenticity } from '../answers/authenticity.ts'
import { readChoice, readChoices } from '../answers/choice.ts'
import { readDate } from '../answers/date.ts'
import { withDemand } from '../answers/demands.ts'
import { readAssets, readChannels } from '../answers/lists.ts'
import { nonAnswerOf } from '../answers/non-answer.ts'
import { readNumber } from '../answers/number.ts'
import { type AnswerReader, unanswered } from '../answers/outcome.ts'
import { isEmpty } from '../answers/parts.ts'
import { shapes } from '../answers/shapes.ts'
import { readSizePerModality } from '../answers/size-per-modality.ts'
import { readSizes } from '../answers/sizes.ts'
import { readStandIn } from '../answers/substitute.ts'
import { summaryReaders } from '../answers/summary/readers.ts'
import { readModelName, readText, readTexts, readVersion } from '../answers/texts.ts'
import { readTrainingTime } from '../answers/training-time.ts'

const readers: { readonly [Kind in AnswerKind]: AnswerReader } = {
  text: readText,
  date: readDate,
  quantity: readNumber,
  version: readVersion,
  choice: readChoice,
  choices: readChoices,
  texts: readTexts,
  modelName: readModelName,
  authenticity: readAuthenticity,
  channels: readChannels,
  assets: readAssets,
  sizePerModality: readSizePerModality,
  sizes: readSizes,
  trainingTime: readTrainingTime,
  energy: readNumber,
  ...summaryReaders,
}

/** The answer that an item gets from the value in its place; `undefined` where nothing stands there. */
export function readAnswer(item: Item, node: Node | undefined): Answer {
  if (node === undefined) return unanswered('missing')
  if (isEmpty(node)) return unanswered('empty')
  const substitute = readStandIn(item, node)
  if (substitute !== null) return substitute
  return nonAnswerOf(item, node) ?? withDemand(withShape(readers[item.answer](item, node), item), item, node)
}

/** Says which parts an answer has that could not be taken apart. */
function withShape(answer: Answer, { answer: kind }: Item): Answer {
  const parts = shapes[kind]
  if (answer.state !== 'unanswered' || answer.problem !== 'malformed' || parts === undefined) return answer
  return { ...answer, args: { ...answer.args, allowed: parts } }
}
