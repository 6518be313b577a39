import { describe, expect, it } from 'vitest'
import { claimsRight } from '../../../commitments/checks/scope/claims-right.ts'
import { sentencesOf } from '../../../commitments/checks/scope/sentences.ts'
import { claims } from '../../../commitments/data/claims.ts'
import { caseOf } from '../../builders/case.ts'

async function placesIn(text: string, path = 'README.md') {
  const observation = claimsRight.run(await caseOf({ files: { [path]: text } }))
  return !('issues' in observation) ? [] : observation.issues
}

async function claimsIn(text: string) {
  return (await placesIn(text)).map(({ args }) => args?.claim)
}

/** Each wrong statement in both languages, in words as they are seen. */
const wrong: Readonly<Record<string, readonly [en: string, de: string]>> = {
  'marking-code-for-models': [
    'By signing the code on marking and labelling we fulfil our GPAI duties.',
    'Mit dem Verhaltenskodex zur Kennzeichnung erfüllen wir die Pflichten für GPAI.',
  ],
  'marking-code-presumption': [
    'Whoever signed the marking code is presumed to meet Article 50.',
    'Wer den Kodex zur Kennzeichnung unterzeichnet hat, für den gilt eine Vermutung nach Artikel 50.',
  ],
  'fines-of-six-per-cent': [
    'GPAI providers pay fines of up to 6 % of their turnover.',
    'Anbietern von GPAI drohen Geldbußen bis 6 % des Umsatzes.',
  ],
  'article-11-first-enforcement': [
    'The request under Article 11 was the first enforcement against a GPAI provider.',
    'Das Ersuchen nach Artikel 11 war die erste Durchsetzung gegen einen Anbieter von GPAI.',
  ],
  'article-91-as-fact': [
    'The AI Office sent its first requests for information under Article 91 in August.',
    'Die Kommission hat im August die ersten Informationsersuchen nach Artikel 91 verschickt.',
  ],
  'presumption-of-conformity': [
    'Signing the Code of Practice gives us a presumption of conformity.',
    'Wer den Verhaltenskodex unterzeichnet, erhält eine Konformitätsvermutung.',
  ],
  'fines-of-article-99': [
    'GPAI providers face fines of up to 7 % of turnover or EUR 35 million.',
    'Anbietern von GPAI drohen Geldbußen bis 7 % des Umsatzes oder 35 Mio. EUR.',
  ],
  'fines-for-information': [
    'GPAI providers that mislead the authority pay a fine of 1.5 %.',
    'Für falsche Auskünfte zahlen GPAI-Anbieter ein Bußgeld von 1,5 %.',
  ],
  'code-version': ['We follow the Code of Practice v2.1.', 'Wir folgen dem Verhaltenskodex Version 2.1.'],
  'copyright-six-measures': [
    'The copyright chapter has six measures.',
    'Das Kapitel zum Urheberrecht hat sechs Maßnahmen.',
  ],
  'duties-only-above-1e25': [
    'GPAI obligations only apply above 10^25 FLOP.',
    'Pflichten für GPAI gelten erst ab 10^25 FLOP.',
  ],
  'threshold-1e22': [
    'The threshold for GPAI models is 10^22 FLOP.',
    'Die Schwelle für GPAI-Modelle liegt bei 10^22 FLOP.',
  ],
  'one-third-or-more': [
    'A fine-tuner with one third **or more** of the compute becomes a provider.',
    'Wer beim Fine-Tuning mindestens ein Drittel der Rechenleistung einsetzt, wird Anbieter.',
  ],
  'one-third-of-1e23': [
    'Modifiers become providers at one third of 10^23 FLOP.',
    'Modifizierer werden bei einem Drittel von 10^23 FLOP zum Anbieter.',
  ],
  'incidents-within-72-hours': [
    'Serious incidents are reported within 72 hours.',
    'Schwerwiegende Vorfälle werden binnen 72 Stunden gemeldet.',
  ],
  'registered-as-high-risk': [
    'The GPAI model is registered in the EU high-risk database.',
    'Das GPAI-Modell ist in der EU-Datenbank registriert.',
  ],
  'open-source-frees-from-copyright': [
    'As an open-source model we are exempt from the copyright policy.',
    'Als Open-Source-Modell sind wir von der Zusammenfassung der Trainingsinhalte befreit.',
  ],
  'omnibus-delayed-gpai': [
    'The Digital Omnibus postponed the GPAI rules.',
    'Der Omnibus hat die Regeln für GPAI verschoben.',
  ],
  'high-risk-dates-conditional': [
    'The high-risk dates are backstops that depend on standards.',
    'Die Hochrisiko-Pflichten gelten, sobald Normen vorliegen.',
  ],
  'article-52a': ['See Article 52a of the Act.', 'Siehe Art. 52a der Verordnung.'],
  'implementing-act-47-fields': [
    'An implementing act lists 47 fields for the documentation.',
    'Eine Durchführungsverordnung nennt 47 Angaben für die Dokumentation.',
  ],
  'seventeen-listed-providers': [
    'The Commission has listed 17 providers of systemic-risk models.',
    'Die Kommission führt 17 Anbieter mit systemischem Risiko auf.',
  ],
  'formal-requests-spring-2026': [
    'The AI Office sent formal requests in spring 2026.',
    'Das KI-Büro verschickte förmliche Auskunftsersuchen im Frühjahr 2026.',
  ],
}

describe('wrong statements about the law', () => {
  it('have words for every claim', () => {
    expect(Object.keys(wrong).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    for (const { why, source } of claims) {
      expect(why).toMatch(/\.$/)
      expect(source).not.toBe('')
    }
  })

  it.each(Object.entries(wrong))('%s is seen in English and German', async (id, [en, de]) => {
    expect(await claimsIn(en)).toEqual([id])
    expect(await claimsIn(de)).toEqual([id])
  })

  it.each([
    'Signing the Code gives no presumption of conformity.',
    'Harmonised standards give a presumption of conformity.',
    'Die Unterzeichnung des Kodex begründet keine Konformitätsvermutung.',
    'GPAI providers face fines of up to 3 % of turnover or EUR 15 million, whichever is higher.',
    'Fines of 7 % concern prohibited practices, and general-purpose models follow Article 101.',
    'Fines for GPAI start at 1.5 million downloads.',
    'We follow the Code of Practice of 10 July 2025, document version 2.1.',
    'The copyright chapter has five measures.',
    'The third draft had six measures on copyright.',
    'GPAI duties apply above 10^23 FLOP; above 10^25 FLOP the model is presumed to carry systemic risk.',
    'GPAI obligations for systemic risk only apply above 10^25 FLOP.',
    'The consultation set the GPAI threshold at 10^22 FLOP.',
    'A GPAI model below 10^22 FLOP does not exceed the criterion.',
    'A modification above one third of the compute makes a provider.',
    'If the original is unknown, one third of 10^23 FLOP is used.',
    'Personal data breaches and incidents under the GDPR are reported within 72 hours.',
    'Serious incidents are reported in the tiers of Measure 9.3.',
    'General-purpose models are not registered in the EU database.',
    'Open-source models still owe a copyright policy and a training summary.',
    'Open source does not exempt us from the copyright policy.',
    'Open-Source-Modelle sind nicht von der Urheberrechtsrichtlinie befreit.',
    'The Omnibus did not delay any GPAI rule.',
    'High-risk dates are unconditional; backstops stood in the proposal.',
    'The form has 47 items of documentation.',
    'Article 52 governs the notification.',
    'The AI Office answered 17 questions.',
    'Requests of the AI Office are answered in time.',
  ])('does not object to: %s', async (sentence) => {
    expect(await claimsIn(sentence)).toEqual([])
  })

  it('are placed at their line, wherever a sentence is wrapped, and never quoted', async () => {
    const text =
      '# Notes\n\nFirst sentence. Serious incidents are\nreported within 72 hours.\n\n- Signing the Code is a safe harbour\n'
    expect(await placesIn(text)).toEqual([
      {
        problem: 'wrong-claim',
        at: { path: 'README.md', line: 3, column: 17 },
        args: { claim: 'incidents-within-72-hours' },
      },
      {
        problem: 'wrong-claim',
        at: { path: 'README.md', line: 6, column: 1 },
        args: { claim: 'presumption-of-conformity' },
      },
    ])
  })

  it('are looked for in YAML too, and in nothing but documents', async () => {
    const text = 'note: >\n  Signing the Code is\n  a safe harbour\nother: x\n'
    const path = 'gpai/safety/ssm.yml'
    expect(await placesIn(text, path)).toMatchObject([{ at: { path, line: 1 } }])
    expect(await placesIn(text, 'gpai/notes.yml')).toEqual([])
    expect(await placesIn(text, 'gpai/notes.txt')).toEqual([])
    expect(await placesIn(text, 'NOTES.md')).toEqual([])
  })

  it('are not in the complete release', async () => {
    expect(claimsRight.run(await caseOf())).toEqual({ result: 'nothing-wrong' })
  })
})

describe('sentences', () => {
  it('end at full stops, paragraphs, items and keys, not at abbreviations', () => {
    const text = 'One (see Art. 5). Two!\r\n\r\nThree\nwrapped\n1. Four\n| five |\nkey: six\n\n\n'
    expect(sentencesOf(text)).toEqual([
      { text: 'One (see Art. 5).', line: 1, column: 1 },
      { text: 'Two!', line: 1, column: 19 },
      { text: 'Three wrapped', line: 3, column: 1 },
      { text: '1. Four', line: 5, column: 1 },
      { text: '| five |', line: 6, column: 1 },
      { text: 'key: six', line: 7, column: 1 },
    ])
    expect(sentencesOf('')).toEqual([])
  })

  it('take time in proportion to the text', () => {
    const long = `${'a '.repeat(50_000)}${'\n'.repeat(50_000)}${'. '.repeat(50_000)}`
    const start = performance.now()
    sentencesOf(long)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
