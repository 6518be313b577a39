import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isBareNone,
  isBareNotApplicable,
  isPlaceholder,
  isPlaceholderFor,
  repeatsItem,
} from '../../../../engine/evidence/text/placeholder.ts'
import { itemOf } from '../../../builders/answer.ts'

const placeholders = [
  'TBD',
  'tbd.',
  'T.B.D.',
  'TODO',
  'to-do',
  'To Do',
  'TBA',
  'TBC',
  'FIXME',
  'FIX ME',
  'XXX',
  'xxxx',
  'to be added',
  'To be determined.',
  'to be completed by legal',
  'TBD by the legal team',
  'to_be_defined',
  'to-be-determined',
  'Will be added later',
  'will be provided before release',
  'This will be added soon',
  'wird nachgereicht',
  'Wird noch ergänzt',
  'wird ergänzt',
  'noch offen',
  'Noch offen!',
  'folgt',
  'Folgt in Kürze',
  'Angaben folgen',
  'k.A.',
  'k. A.',
  'kA',
  'keine Angabe',
  'keine Angaben möglich',
  '[More Information Needed]',
  '<your text here>',
  '<insert name>',
  '[insert model name]',
  '[insert ...]',
  '{{model_name}}',
  '{{ name }}',
  '\u0024{NAME}',
  'fill in',
  'Please fill in',
  'Fill in here',
  'lorem ipsum dolor sit amet',
  'Lorem ipsum',
  '-',
  '--',
  '—',
  '–',
  '...',
  '…',
  '???',
  '?',
  '___',
  '_',
  '.',
  'see above',
  'See above.',
  'siehe oben',
  's.o.',
  's. o.',
  'coming soon',
  'Coming soon!',
  'Details coming soon',
  'in progress',
  'work in progress',
  'WIP',
  'forthcoming',
  'n/a',
  'N/A',
  'n.a.',
  'N / A',
  'not applicable',
  'nicht anwendbar',
  'entfällt',
  'none',
  'None.',
  'keine',
  'unknown',
  'Unknown at this time',
  'unbekannt',
  'not yet known',
  'Noch nicht bekannt',
  '**TBD**',
  '_todo_',
  '`TBD`',
  '***',
  '``',
  '**',
  '> TBD',
  '- TODO',
  '* TBD',
  '# TODO',
  '(TBD)',
  '"TBD"',
  'TODO: describe the data',
  'TODO(jane): write',
  'TODO (jane)',
  'TBD - legal',
  'Todo – ask legal',
  '<!-- fill in -->',
  '<!-- hint --> TBD',
  '',
  '  ',
  '\u00a0',
  '\u200b',
  'pending',
  'Pending review',
  'Platzhalter',
  'placeholder',
  'Text einfügen',
  'Hier Text eintragen',
  'Bitte ausfüllen',
  'your text here',
  'sample text',
  'null',
  'wird zu einem späteren Zeitpunkt ergänzt',
  'Wird bis zum Release nachgereicht',
  'muss noch ergänzt werden',
  'zu klären',
  'in Arbeit',
  'in Bearbeitung',
  'Information is not yet available',
  'information not available',
  'More information needed',
  'no information available',
  'to follow',
  'More details to follow',
  'same as above',
  'ditto',
  '⟨TBD⟩',
  'TBD later',
  'asdf',
  'none yet',
  'noch keine',
  'nothing so far',
  'Insert your text here',
  'Enter the model name',
  'Describe here',
  'TBD\n',
  'undisclosed',
  'Steht noch aus',
  'The data is still to be determined',
  'To be added.',
  '[TBD]',
  '<TBD>',
  '%NAME%',
  'To be announced in due course',
  'yet to be determined',
  '**[More Information Needed]**',
  '[insert name].',
  'Unbekannt.',
  'TODO!!!',
  '....',
  '-----',
  'To be filled in',
  'to be filled',
]

const answers = [
  'The TODO list application is the intended use.',
  'The provider will see above-average load.',
  'TODO list applications',
  'TODO-list assistants',
  'Todoist GmbH',
  'XXXL Labs',
  'TBD Bank AG',
  'Unknown unknowns are handled by red teaming.',
  'None of the sources contained personal data.',
  'Folgt dem Standard ISO 42001.',
  'Offene Lizenz',
  'To be added to the allow list, providers register.',
  'In progress bars, the model shows percentages.',
  'Pending patents cover the architecture',
  'Apache-2.0',
  'text',
  'Text',
  'Images',
  '1',
  '0',
  '7.3*10^10',
  '2026-09-01',
  'v1.0',
  '>1T',
  '1-500M',
  'Other',
  '[LICENSE](https://x.org)',
  '<https://example.org>',
  '[1]',
  'https://example.org/{{x}}/a',
  'NO',
  'NA',
  'no',
  'Web crawling',
  'User data',
  'Decoder-only transformer',
  'The model is to be determined by users.',
  'Dense',
  'Proprietary',
  'X',
  'xx',
  'Seeing above the noise floor',
  'Siehe oben genannte Norm ISO 1 und 2',
  'Comment TODO and FIXME lines are removed from code.',
  'TODO and FIXME comments are removed from code.',
  'Not applicable to medical devices',
  'See section 3 of the licence',
  'Atlas-3',
  'a',
  'Completed in 2025',
  'Text and images',
  'Model A',
  'Unknown Worlds Entertainment',
  'Soon AG',
  '-1',
  'C',
  'Empty Space Inc',
  'Publicly available datasets',
  'k.A. Solutions',
  'Data: 5 TB',
  'The data follows a normal distribution',
  'Data follows GDPR',
  '1T',
  'open',
  'in-repo',
  'api',
  'research',
  'The provider is forthcoming with details on request through its contact.',
  'See https://example.org/policy',
  'Add-on modules for IDEs',
  'Fill-in-the-middle training',
  'Fill in the middle',
  'Enter key',
  'Update cadence: monthly',
  'Change log',
  'https://example.org/todo',
]

describe('a placeholder', () => {
  it.each(placeholders)('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each(answers)('is not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })

  it('is no long text that only begins with such a phrase', () => {
    expect(isPlaceholder(`To be added, ${'a reason '.repeat(40)}`)).toBe(false)
    expect(isPlaceholder(`TODO: ${'describe '.repeat(40)}`)).toBe(true)
  })

  const decorations = fc.constantFrom('', '**', '_', '`', '***', ' ', '\n', '\t', '\u00a0')
  const cases = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  )
  const words = [
    ...placeholders.filter((text) => /^[\p{L} ]+$/u.test(text) && text !== 'kA'),
    'The TODO list application is it.',
    'Todoist GmbH',
  ]

  it('stays the same whatever stands around it and however it is capitalised', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(decorations, { maxLength: 4 }),
        cases,
        (text, around, changed) => {
          const decorated = [...around, changed(text), ...around.toReversed()].join('')
          expect(isPlaceholder(decorated)).toBe(isPlaceholder(text))
        },
      ),
    )
  })

  // Nothing measures the time: at this length, work that grows with the square of it would not end.
  it('is looked for in any text, however hostile and long', () => {
    const hostile = ['_', '!', 'to be ', 'by ', '<!--', '- ', '[', 'die ', '{', '- a', '\u200b'].map((part) =>
      part.repeat(500_000),
    )
    for (const text of hostile) expect(isPlaceholder(text)).toBeTypeOf('boolean')
  })
})

describe('a placeholder for an item', () => {
  const item = itemOf('properties.architecture')

  it.each([item.asks, item.title, `**${item.title}**`, item.id, 'NA', 'TBD'])('is %j', (text) => {
    expect(isPlaceholderFor(item, text)).toBe(true)
  })

  it('is a further name of the item', () => {
    expect(repeatsItem(itemOf('properties.total_parameters'), 'Total parameters')).toBe(true)
  })

  it('is not an answer', () => {
    expect(isPlaceholderFor(item, 'A general description of the architecture: decoder-only.')).toBe(false)
    expect(isPlaceholderFor(item, 'word '.repeat(500))).toBe(false)
  })
})

describe('"not applicable" and "none" alone', () => {
  it.each(['n/a', 'N/A.', '*N.A.*', 'NA', 'not applicable', 'Nicht anwendbar', 'entfällt'])(
    'reads %j as not applicable',
    (text) => {
      expect(isBareNotApplicable(text)).toBe(true)
    },
  )

  it.each(['none', '**None.**', 'keine', 'nichts'])('reads %j as none', (text) => {
    expect(isBareNone(text)).toBe(true)
  })

  it('reads neither in a sentence', () => {
    expect(isBareNotApplicable('N/A: served through an API')).toBe(false)
    expect(isBareNone('None of the sources')).toBe(false)
  })
})
