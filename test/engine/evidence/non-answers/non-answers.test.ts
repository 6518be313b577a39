import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../../engine/evidence/form/read-answer.ts'
import { nonAnswerAsName, nonAnswerIn } from '../../../../engine/evidence/non-answers/kind-of-non-answer.ts'
import { wordingOf } from '../../../../engine/evidence/non-answers/words.ts'
import { forms } from '../../../../schemas/artefacts.ts'
import type { Item } from '../../../../schemas/item.ts'
import { byLanguage } from './by-language.ts'
import { goodAnswers } from './good-answers.ts'

/** As many words as a rationale takes. */
const least = 3

describe.each(Object.entries(byLanguage))('in %s', (_, { nonAnswers, answers }) => {
  it('there are at least twelve of each', () => {
    expect(Math.min(nonAnswers.length, answers.length)).toBeGreaterThanOrEqual(12)
  })

  it.each(nonAnswers)('%j is no answer', (text) => {
    expect(nonAnswerIn(text, least)).not.toBeNull()
  })

  it.each(answers)('%j is an answer', (text) => {
    expect(nonAnswerIn(text, least)).toBeNull()
  })

  it('a non-answer stays one in capitals, twice, and without accents', () => {
    for (const text of nonAnswers) {
      expect(nonAnswerIn(text.toUpperCase(), least), text).not.toBeNull()
      expect(nonAnswerIn(`${text} ${text}`, least), text).not.toBeNull()
      expect(nonAnswerIn(text.normalize('NFD').replace(/\p{Mn}/gu, ''), least), text).not.toBeNull()
    }
  })

  it('an answer stays one beside a clause that declines a part of it', () => {
    for (const text of answers) {
      expect(nonAnswerIn(`${text} Further details are confidential.`, least), text).toBeNull()
      expect(nonAnswerIn(`Further details are confidential. ${text}`, least), text).toBeNull()
    }
  })
})

describe('the kind of a non-answer', () => {
  it.each([
    ['This is confidential.', 'refusal'],
    [
      'We do not disclose the architecture, the optimiser, the learning rate, the batch size and the tokeniser.',
      'refusal',
    ],
    ['See our paper.', 'pointer-only'],
    ['https://lab.harbour-language.eu/papers/1.pdf', 'pointer-only'],
    ['Described in docs/training.md', 'pointer-only'],
    ['same as last time', 'pointer-only'],
    ['Details will follow.', 'promise'],
    ['Ask legal', 'delegation'],
    ['We do not know.', 'ignorance'],
    ['We follow industry practice.', 'empty-claim'],
    ['done', 'empty-claim'],
    ['quality quality quality quality quality quality', 'empty-claim'],
    ['As an AI language model, I have no access. Usually, transformers with attention are trained.', 'machine-talk'],
    ['TBD', 'placeholder'],
    ['x', 'placeholder'],
    ['-', 'placeholder'],
    ['1 2 3 4 5', 'placeholder'],
    ['Efficiency', 'too-few-words'],
    ['banana banana banana banana', 'too-few-words'],
  ])('of %j is %s', (text, kind) => {
    expect(nonAnswerIn(text, least)).toBe(kind)
  })

  it('is that of a whole name', () => {
    for (const text of ['Trade secret', 'ask legal', 'will be added later', 'we do not know', 'q', '?'])
      expect(nonAnswerAsName(text), text).not.toBeNull()
    for (const text of [
      'Legal team',
      'Internal audit',
      'Section 4.1',
      'docs/plan.md',
      'Register RR-2',
      'p. 3',
      '2.0',
      '公司',
    ])
      expect(nonAnswerAsName(text), text).toBeNull()
  })
})

describe('a good answer', () => {
  const items: ReadonlyMap<string, Item> = new Map(
    Object.values(forms).flatMap((form) => form.items.map((item) => [item.id, item] as const)),
  )

  it('stands here sixty times', () => {
    expect(goodAnswers.length).toBeGreaterThanOrEqual(60)
  })

  it.each(goodAnswers)('of %s is %j', (id, text) => {
    const item = items.get(id)
    const node = { kind: 'scalar', value: text, text, at: { line: 1, column: 1 } } as const
    expect(item === undefined ? id : readAnswer(item, node).state).toBe('answered')
  })
})

describe('the words of a text', () => {
  it('are taken apart in time linear to its length, whatever it holds', () => {
    const parts = [
      'not ',
      'see the the ',
      'we cannot ',
      'will be ',
      'a@',
      'a.',
      'a/',
      '](',
      'www.',
      '( ',
      '见',
      '，',
      '\u0301',
      '-',
      '_',
    ]
    const texts = parts.map((part) => part.repeat(100_000))
    const started = performance.now()
    for (const text of texts) nonAnswerIn(text, 50)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('hold no addresses, mailboxes and paths', () => {
    expect(wordingOf('see https://a.eu/b, docs/a.md and me@lab.eu').links).toBe(3)
    expect(wordingOf('robots.txt, llama.cpp and input/output at 3.5/4.0').links).toBe(0)
  })
})
