import full from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { licenceTexts } from '../../commitments/data/licence-texts.ts'
import { openLicences } from '../../commitments/data/licences.ts'
import { isSameLicence, licenceExpression } from '../../commitments/licence/identifier.ts'
import { readLicence } from '../../commitments/licence/read-licence.ts'

const texts = new Map(
  openLicences.flatMap((id) => {
    const text = full[id]?.licenseText
    return text === undefined ? [] : [[id, text] as const]
  }),
)
const apache = texts.get('Apache-2.0') ?? ''
const mit = texts.get('MIT') ?? ''

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is published', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with each paragraph on one line', (text) => text.replace(/([^\n])\n(?!\n)/g, '$1 ')],
  ['wrapped at 60 columns', (text) => text.replace(/(.{40,60}) /g, '$1\n')],
  ['indented', (text) => text.replace(/^/gm, '   ')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['below a heading of Markdown', (text) => `# Licence\n\n${text}`],
  ['below a holder', (text) => `Copyright 2026 Example Labs GmbH. All rights reserved.\n\n${text}`],
  ['in capitals', (text) => text.toUpperCase()],
]

describe('the verbatim text of a licence', () => {
  it('is known of every licence that counts as free and open source', () => {
    expect(openLicences.filter((id) => !licenceTexts.some(({ ids }) => ids.includes(id)))).toEqual([])
    expect(texts.size).toBeGreaterThan(40)
  })

  it.each(layouts)('agrees %s', (_, layout) => {
    const wrong = [...texts].filter(([id, text]) => !['agrees', 'notices'].includes(readLicence(id, layout(text))))
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('agrees without its appendix, with its fields filled in, and beside another standard text', () => {
    const [body = ''] = apache.split('APPENDIX: How to apply')
    expect(readLicence('Apache-2.0', body)).toBe('agrees')
    expect(readLicence('Apache-2.0', body.replace('END OF TERMS AND CONDITIONS', ''))).toBe('agrees')
    expect(readLicence('Apache-2.0', apache.replace('[yyyy] [name of copyright owner]', '2026 Example Labs'))).toBe(
      'agrees',
    )
    expect(readLicence('Apache-2.0', `${apache}\n\n${mit}`)).toBe('agrees')
    expect(readLicence('Apache-2.0 AND MIT', `${apache}\n\n${mit}`)).toBe('agrees')
    expect(readLicence('Apache-2.0 OR MIT', mit)).toBe('agrees')
    expect(readLicence('Apache-2.0 AND MIT', mit)).toBe('partly')
  })

  it('agrees with the names of other holders', () => {
    const bsd = (texts.get('BSD-3-Clause') ?? '')
      .replace('the copyright holder nor the names', 'Example Labs nor the names')
      .replace('THE COPYRIGHT HOLDERS AND CONTRIBUTORS', 'EXAMPLE LABS')
    expect(readLicence('BSD-3-Clause', bsd)).toBe('agrees')
  })
})

describe('words beside the text of a licence', () => {
  it.each([
    'Third-party components are listed in NOTICE.',
    'The model was built with the help of the community of the town library and many volunteers, whom we thank here by name in the file that lies beside this one, in the order of the alphabet and of the days on which each of them came to us.',
    'SPDX-License-Identifier: Apache-2.0',
  ])('are no terms: %s', (words) => {
    expect(['agrees', 'notices']).toContain(readLicence('Apache-2.0', `${words}\n\n${apache}`))
  })

  it.each([
    'Additional condition: organisations with more than one thousand users need written permission.',
    'For academic use only.',
    'This model may be used for evaluation and testing only.',
    'Outputs must not be used to improve any other language model.',
    'You agree not to use the Model for military purposes.',
    'Companies whose yearly revenue exceeds ten million euros need a separate agreement.',
    'Non-commercial use only.',
    'Use is subject to the Acceptable Use Policy.',
    'Die Nutzung ist nur für Forschungszwecke gestattet.',
    'Usage commercial interdit.',
    '仅供学术研究使用。',
    'Copyright 2026 Example Labs. You may not use it in products.',
    'For non\u200b-comm\u200bercial use only.',
    'The rights are not granted outside of the European Union.',
  ])('make another licence: %s', (words) => {
    expect(readLicence('Apache-2.0', `${words}\n\n${apache}`)).toBe('further-terms')
    expect(readLicence('MIT', `${mit}\n${words}\n`)).toBe('further-terms')
  })

  it('are asked about where they are on safety alone', () => {
    const words = 'You must not use the model to make biological or chemical weapons.'
    expect(readLicence('Apache-2.0', `${apache}\n${words}`)).toBe('safety-terms')
    expect(readLicence('Apache-2.0', `${apache}\n${words} Commercial use needs a permission.`)).toBe('further-terms')
  })
})

describe('another text under the name of a licence', () => {
  it.each([
    'The weights are made available to universities and may be used for academic purposes only.',
    'Free for all uses, except that outputs must not be used to improve any other language model.',
    'All rights reserved.',
    'Apache License Version 2.0, for non-commercial use only.',
    mit,
    apache.replace('perpetual', 'temporary'),
    apache.replace('royalty-free', 'royalty-bearing'),
    apache.slice(0, apache.length / 2),
  ])('is another licence: %#', (text) => {
    expect(readLicence('Apache-2.0', text)).toBe('other')
  })

  it('is no text where it only refers to the licence, and is not compared where none is known', () => {
    expect(readLicence('Apache-2.0', 'Apache License, Version 2.0')).toBe('reference')
    expect(readLicence('LicenseRef-own', 'Our own terms.')).toBe('not-compared')
    expect(readLicence('(((', 'x')).toBe('not-compared')
  })

  it('stays quick on a text that repeats the beginning of a licence', () => {
    const beginning = apache.slice(0, 2000)
    expect(readLicence('Apache-2.0', beginning.repeat(200))).toBe('other')
  })
})

describe('the name of a licence', () => {
  it.each([
    ['APACHE-2.0', 'Apache-2.0'],
    ['apache 2.0', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['The Apache License, Version 2.0', 'Apache-2.0'],
    ['MIT License', 'MIT'],
    ['cc-by-4.0', 'CC-BY-4.0'],
    ['GPLv3', 'GPL-3.0-only'],
    ['GNU General Public License v3.0', 'GPL-3.0-only'],
    ['Llama 3.1 Community License', 'llama3.1'],
    ['mit and apache-2.0', 'MIT and Apache-2.0'],
    ['Apache 2.0 with our own terms', 'Apache 2.0 with our own terms'],
  ])('%s is %s', (written, id) => {
    expect(licenceExpression(written)).toBe(id)
  })

  it('is the same in every spelling', () => {
    expect(isSameLicence('apache-2.0', 'Apache License 2.0')).toBe(true)
    expect(isSameLicence('lgpl-2.1', 'LGPL-2.1-only')).toBe(true)
    expect(isSameLicence('mit', 'Apache-2.0')).toBe(false)
  })
})
