import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readYaml } from '../../../engine/documents/yaml.ts'
import { shape } from '../../../engine/evidence/shape.ts'

const counted = z.strictObject({ n: z.optional(z.number()), names: z.optional(z.array(z.string())) })
const schema = z.strictObject({ list: z.optional(z.array(counted)) })

/** Problem, item and line of whatever does not fit. */
function problemsOf(text: string) {
  const { root } = readYaml(text)
  if (root === null) throw new Error('not read')
  return shape(schema, root, 'a.yaml').problems.map(({ problem, item, at }) => [problem, item, at.line])
}

it.each([
  ['an empty element', 'list:\n  -\n  - n: x\n', [['wrong-type', 'list.1.n', 3]]],
  [
    'a placeholder',
    'list:\n  - n: 1\n  - TODO\n  - n: 1\n  - n: x\n',
    [
      ['placeholder', 'list.1', 3],
      ['wrong-type', 'list.3.n', 5],
    ],
  ],
  [
    'two of them in two lists',
    'list:\n  -\n  -\n  - names:\n      -\n      - {}\n',
    [['wrong-type', 'list.2.names.1', 6]],
  ],
  ['nothing', 'list:\n  - n: x\n', [['wrong-type', 'list.0.n', 2]]],
])('points at what does not fit where it stands, behind %s', (_, text, problems) => {
  expect(problemsOf(text)).toEqual(problems)
})
