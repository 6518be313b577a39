import { describe, expect, it } from 'vitest'
import { complaintsPublished, contactPublished } from '../../../commitments/checks/copyright/address-published.ts'
import { complaintProcedureWritten } from '../../../commitments/checks/copyright/complaint-procedure-written.ts'
import { complaintsAccepted } from '../../../commitments/checks/copyright/complaints-accepted.ts'
import { documentationNotice, useTermsClause } from '../../../commitments/checks/copyright/copyright-clause.ts'
import { evaluationCurrent } from '../../../commitments/checks/copyright/evaluation-current.ts'
import { licenseUnrestricted } from '../../../commitments/checks/copyright/license-unrestricted.ts'
import { refusalsGrounded } from '../../../commitments/checks/copyright/refusals-grounded.ts'
import { informationLeftIntact, remediesLeftIntact } from '../../../commitments/checks/copyright/rights-left-intact.ts'
import { rightsholderContactUsable } from '../../../commitments/checks/copyright/rightsholder-contact-usable.ts'
import { safeguardsForChannels } from '../../../commitments/checks/copyright/safeguards-for-channels.ts'
import { safeguardsInWeights } from '../../../commitments/checks/copyright/safeguards-in-weights.ts'
import { safeguardsSupported } from '../../../commitments/checks/copyright/safeguards-supported.ts'
import { type ReleaseChanges, sees } from '../../builders/release-case.ts'

type Row = readonly [given: string, changes: ReleaseChanges, expected: string | readonly string[]]

const safeguards = (...list: readonly object[]) => ({ policy: { 'output_safety.safeguards': list } })
const item = 'output_safety.safeguards'

describe('safeguardsSupported', () => {
  it.each<Row>([
    ['an evaluated safeguard', {}, 'met'],
    [
      'a reasoned safeguard',
      safeguards({ type: 'output-filter', rationale: 'It compares answers with an index.' }),
      'met',
    ],
    ['a bare safeguard', safeguards({ type: 'output-filter' }), [`safeguard-unsupported ${item}`]],
    ['an evaluation of nothing', safeguards({ evaluation: 'MR-1' }), [`safeguard-unsupported ${item}`]],
    ['no safeguard', safeguards(), [`not-stated ${item}`]],
    ['nothing on outputs', { policy: { output_safety: null } }, [`not-stated ${item}`]],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(safeguardsSupported, changes)).toEqual(expected)
  })
})

describe('safeguardsInWeights', () => {
  it.each<Row>([
    ['a safeguard in the model', {}, 'met'],
    ['safeguards of the system alone', safeguards({ layer: 'system' }), [`system-layer-only ${item}`]],
    ['nothing', { policy: { output_safety: null } }, [`system-layer-only ${item}`]],
    ['a reason', { policy: { output_safety: { system_layer_reason: 'Weights stay with the customer.' } } }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(safeguardsInWeights, changes)).toEqual(expected)
  })
})

describe('safeguardsForChannels', () => {
  const through = (channel: string) => ({ 'release.channel': channel })
  it.each<Row>([
    ['an API with a safeguard', {}, 'met'],
    ['an API without', safeguards({ scope: ['weights'] }), [`channel-uncovered ${item}`]],
    ['a safeguard without a scope', safeguards({ layer: 'model' }), [`channel-uncovered ${item}`]],
    ['an own chatbot without', { release: through('web-chatbot') }, [`channel-uncovered ${item}`]],
    ['handed out weights', { release: { ...through('public-catalogue'), 'release.distributes_weights': true } }, 'met'],
    ['another channel', { release: through('internal-essential') }, 'met'],
    ['a manifest without a channel', { release: { release: null } }, 'met'],
    ['no manifest', { without: ['release'] }, 'met'],
    ['nothing on outputs', { policy: { output_safety: null } }, [`channel-uncovered ${item}`]],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(safeguardsForChannels, changes)).toEqual(expected)
  })
})

describe('useTermsClause', () => {
  it.each<Row>([
    ['a clause in a section below', {}, 'met'],
    [
      'a section on something else',
      { policy: { 'use_policy.clause_anchor': '#availability' } },
      ['clause-silent use_policy.clause_anchor'],
    ],
    [
      'no such section',
      { policy: { 'use_policy.clause_anchor': '#nowhere' } },
      ['heading-absent use_policy.clause_anchor'],
    ],
    [
      'nothing',
      { policy: { use_policy: null } },
      ['not-stated use_policy.path', 'not-stated use_policy.clause_anchor'],
    ],
    ['terms on the web alone', { policy: { 'use_policy.path': null } }, 'met'],
    ['an absent file', { policy: { 'use_policy.path': 'no.md' } }, ['file-absent use_policy.path']],
    [
      'a plain text with the clause',
      { policy: { 'use_policy.path': 'terms.txt' }, files: { 'terms.txt': 'No infringement of copyright.' } },
      'met',
    ],
    [
      'a German clause',
      { files: { 'USE_POLICY.md': '# Prohibited uses\n\nVerletzungen des Urheberrechts sind untersagt.\n' } },
      'met',
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(useTermsClause, changes)).toEqual(expected)
  })
})

describe('documentationNotice', () => {
  const docs = { 'docs.path': 'README.md', 'docs.copyright_notice_anchor': '#contact-for-rightsholders' }
  it.each<Row>([
    ['nothing', {}, ['not-stated docs.path', 'not-stated docs.copyright_notice_anchor']],
    ['a section without the notice', { policy: docs }, ['clause-silent docs.copyright_notice_anchor']],
    [
      'the notice',
      {
        policy: docs,
        files: { 'README.md': '# Contact for rightsholders\n\nUses that infringe copyright are prohibited.' },
      },
      'met',
    ],
    [
      'the notice in a section below',
      {
        policy: docs,
        files: {
          'README.md':
            '# Contact for rightsholders\n\n| a | b |\n|---|---|\n| x | y |\n\n## Copyright\n\nText.\n\n# Else\n',
        },
      },
      'met',
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(documentationNotice, changes)).toEqual(expected)
  })
})

describe('licenseUnrestricted', () => {
  const license = (text: string) => ({ files: { LICENSE: text } })
  const trap = ['prohibition-in-license license.text']
  it.each<Row>([
    ['a licence without such a clause', {}, 'met'],
    ['a prohibition', license('You may not use the model to infringe copyright.'), trap],
    ['a prohibition over two lines', license('The model must not\nbe used for infringing purposes.'), trap],
    ['a German prohibition', license('Urheberrechtsverletzende Nutzungen sind untersagt.'), trap],
    ['a disclaimer', license('The software comes without warranty of non-infringement.'), 'met'],
    ['patent retaliation', license('You may not infringe patent claims.'), 'met'],
    ['two sentences', license('You may not remove notices. Infringing files are marked.'), 'met'],
    ['an absent text', { release: { 'license.text': 'LICENSE.txt' } }, ['file-absent license.text']],
    ['no text', { release: { license: null } }, 'met'],
    ['no manifest', { without: ['release'] }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(licenseUnrestricted, changes)).toEqual(expected)
  })
})

describe('evaluationCurrent', () => {
  const at = 'memorisation_eval'
  it.each<Row>([
    ['an evaluation of the version', {}, 'met'],
    [
      'one of an earlier version',
      { policy: { [`${at}.model_version`]: '2.1' } },
      [`evaluation-outdated ${at}.model_version`],
    ],
    ['one of no version', { policy: { [`${at}.model_version`]: null } }, [`evaluation-outdated ${at}.model_version`]],
    ['none', { policy: { [at]: null } }, [`not-stated ${at}.date`]],
    ['one of tomorrow', { policy: { [`${at}.date`]: '2026-11-23' } }, [`date-in-future ${at}.date`]],
    ['a release without a version', { release: { model: null } }, 'met'],
    ['no manifest', { without: ['release'] }, 'met'],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(evaluationCurrent, changes)).toEqual(expected)
  })
})

describe('rightsholderContactUsable', () => {
  const contact = (set: object) => ({ policy: { rightsholder_contact: set } })
  it.each<Row>([
    ['a mailbox', contact({ email: 'rights@aurelia-sprachmodelle.eu' }), 'met'],
    ['a form', contact({ form_url: 'https://aurelia-sprachmodelle.eu/rights' }), 'met'],
    ['nothing', { policy: { rightsholder_contact: null } }, ['not-stated rightsholder_contact']],
    ['a private mailbox', contact({ email: 'me@gmail.com' }), ['contact-placeholder rightsholder_contact.email']],
    [
      'an example domain',
      contact({ form_url: 'https://www.example.org/rights' }),
      ['contact-placeholder rightsholder_contact.form_url'],
    ],
    ['no address', contact({ email: 'the office' }), ['contact-placeholder rightsholder_contact.email']],
    [
      'an unprotected address',
      contact({ form_url: 'http://aurelia-sprachmodelle.eu' }),
      ['contact-placeholder rightsholder_contact.form_url'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(rightsholderContactUsable, changes)).toEqual(expected)
  })
})

describe('contactPublished and complaintsPublished', () => {
  const published = (part: string, ...paths: readonly object[]) => ({ policy: { [`${part}.published`]: paths } })
  it.each<Row>([
    ['the model card', {}, 'met'],
    ['no document', published('rightsholder_contact'), ['not-stated rightsholder_contact.published']],
    ['nothing', { policy: { rightsholder_contact: null } }, ['not-stated rightsholder_contact.published']],
    [
      'a document without it',
      published('rightsholder_contact', { path: 'LICENSE' }),
      ['not-published rightsholder_contact.published.0.path'],
    ],
    [
      'an absent document',
      published('rightsholder_contact', { path: 'x.md' }),
      ['file-absent rightsholder_contact.published.0.path'],
    ],
    [
      'an entry without a path',
      published('rightsholder_contact', {}),
      ['not-stated rightsholder_contact.published.0.path'],
    ],
    [
      'a contact that is not stated',
      { policy: { 'rightsholder_contact.email': null, 'rightsholder_contact.form_url': null } },
      ['not-published rightsholder_contact.published.0.path'],
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(contactPublished, changes)).toEqual(expected)
  })

  it.each<Row>([
    ['the model card', {}, 'met'],
    [
      'a mailbox in the model card',
      { policy: { 'complaints.channel_email': 'rights@aurelia-sprachmodelle.eu', 'complaints.channel_url': null } },
      'met',
    ],
    ['nothing', { policy: { complaints: null } }, ['not-stated complaints.published']],
    [
      'another channel',
      { policy: { 'complaints.channel_url': 'https://aurelia-sprachmodelle.eu/x' } },
      ['not-published complaints.published.0.path'],
    ],
  ])('sees %s as place for complaints', async (_, changes, expected) => {
    expect(await sees(complaintsPublished, changes)).toEqual(expected)
  })
})

describe('complaintsAccepted', () => {
  it.each<Row>([
    ['everybody', {}, 'met'],
    [
      'nothing',
      { policy: { complaints: null } },
      [
        'not-stated complaints.channel_url',
        'not-stated complaints.accepts_representatives',
        'not-stated complaints.accepts_collective_management',
      ],
    ],
    [
      'no representatives',
      { policy: { 'complaints.accepts_representatives': false } },
      ['complainants-refused complaints.accepts_representatives'],
    ],
    [
      'a placeholder',
      { policy: { 'complaints.channel_url': 'https://example.com/x' } },
      ['contact-placeholder complaints.channel_url'],
    ],
    [
      'a mailbox',
      { policy: { 'complaints.channel_url': null, 'complaints.channel_email': 'rights@aurelia-sprachmodelle.eu' } },
      'met',
    ],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(complaintsAccepted, changes)).toEqual(expected)
  })
})

describe('complaintProcedureWritten, refusalsGrounded', () => {
  const items = ['procedure.path', 'owner', 'steps.intake', 'steps.assessment', 'steps.reply', 'target_days']
  it.each<Row>([
    ['a procedure kept elsewhere', {}, 'met'],
    ['a procedure in the repository', { policy: { 'complaints.procedure': { path: 'COPYRIGHT_POLICY.md' } } }, 'met'],
    [
      'an absent one',
      { policy: { 'complaints.procedure': { path: 'x.md' } } },
      ['file-absent complaints.procedure.path'],
    ],
    ['nothing', { policy: { complaints: null } }, items.map((one) => `not-stated complaints.${one}`)],
  ])('sees %s', async (_, changes, expected) => {
    expect(await sees(complaintProcedureWritten, changes)).toEqual(expected)
  })

  it('knows two grounds for leaving a complaint unanswered', async () => {
    expect(await sees(refusalsGrounded)).toBe('met')
    expect(await sees(refusalsGrounded, { policy: { complaints: null } })).toBe('met')
    expect(await sees(refusalsGrounded, { policy: { 'complaints.refusal_grounds.1': 'excessive' } })).toEqual([
      'not-an-option complaints.refusal_grounds.1',
    ])
  })
})

describe('rights left intact', () => {
  const page = 'gpai/crawler/page.md'
  it('sees a page that takes a right to information away', async () => {
    const taken = ['right-taken-away disclosure.page.path']
    expect(await sees(informationLeftIntact)).toBe('met')
    expect(
      await sees(informationLeftIntact, {
        files: { [page]: 'By asking, you waive any further right to information.' },
      }),
    ).toEqual(taken)
    expect(await sees(informationLeftIntact, { policy: { disclosure: null } })).toBe('met')
    expect(await sees(informationLeftIntact, { policy: { 'disclosure.page.path': 'none.md' } })).toBe('met')
  })

  it('sees a procedure that takes remedies away', async () => {
    const procedure = { 'complaints.procedure': { path: 'p.md' } }
    const says = (text: string) => sees(remediesLeftIntact, { policy: procedure, files: { 'p.md': text } })
    expect(await sees(remediesLeftIntact)).toBe('met')
    expect(await sees(remediesLeftIntact, { policy: { complaints: null } })).toBe('met')
    expect(await says('This is the exclusive remedy.')).toEqual(['right-taken-away complaints.procedure.path'])
    expect(await says('Es wird auf alle Ansprüche verzichtet; der Verzicht auf Rechtsmittel gilt.')).toEqual([
      'right-taken-away complaints.procedure.path',
    ])
    expect(await says('Legal remedies remain available.')).toBe('met')
    const unreadable = { policy: procedure, files: { 'p.md': { kind: 'link' } as const } }
    expect(await sees(remediesLeftIntact, unreadable)).toBe('met')
  })
})
