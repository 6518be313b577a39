import type { Answer } from '../../commitments/answers/answer.ts'
import type { Node } from '../../engine/documents/document.ts'
import { readYaml } from '../../engine/documents/yaml.ts'
import { readAnswer } from '../../engine/evidence/form/read-answer.ts'
import type { Item } from '../../schemas/item.ts'
import { formItems } from '../../schemas/model-documentation/index.ts'

/** An item of the form. */
export function itemOf(id: string): Item {
  const item = formItems.find((one) => one.id === id)
  if (item === undefined) throw new Error(`The form has no item ${id}.`)
  return item
}

/** A value as YAML writes it. */
export function yamlNode(text: string): Node {
  const { root, problems } = readYaml(text)
  if (root === null || problems.length > 0) throw new Error(`Not YAML: ${text}`)
  return root
}

/** The answer that an item gets from a value written in YAML. */
export function answerTo(id: string, yaml: string): Answer {
  return readAnswer(itemOf(id), yamlNode(yaml))
}

/** The answer that an item gets from plain text, as Markdown has it. */
export function answerToText(id: string, text: string): Answer {
  return readAnswer(itemOf(id), { kind: 'scalar', value: text, text, at: { line: 1, column: 1 } })
}
