import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import licenceIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { openLicences, restrictedLicences } from '../../../commitments/data/licences.ts'
import { type LicenceFiles, licenceClassOf } from '../../../commitments/scope/licence.ts'
import { decideScope } from '../../../commitments/scope.ts'
import { type Change, codes, duties, found, manifest, openSource, rules, scope, today } from './build.ts'

function files(text: string | null): LicenceFiles {
  return {
    resolve: (path) => (path.startsWith('..') ? null : path),
    at: (path) =>
      path === 'LICENSE'
        ? {
            path,
            kind: 'file',
            size: null,
            sha256: null,
            anchors: new Set<string>(),
            sections: new Map(),
            text,
            data: null,
          }
        : null,
  }
}

function withText(change: Change, text: string | null) {
  return decideScope(found(manifest({ ...openSource, 'license.text': 'LICENSE', ...change })), today, files(text))
}

describe('the free and open-source test', () => {
  it('passes with all three blocks and asks a person to confirm', () => {
    const result = scope(openSource)
    expect(result.openSource).toEqual({
      claimed: true,
      licence: 'pass',
      monetisation: 'pass',
      publicInfo: 'pass',
      outcome: 'exempt',
    })
    expect(codes(result)).toEqual(['open-source-review'])
  })

  it('is not made where nobody claims it, nor available with systemic risk', () => {
    expect(scope().openSource.outcome).toBe('not-claimed')
    const risky = scope({ ...openSource, 'classification.class': 'presumed' })
    expect(risky.openSource).toMatchObject({ claimed: true, outcome: 'not-available', licence: 'not-tested' })
    expect(rules(risky)).toContain('open-source.systemic-risk')
    expect(scope({ 'classification.class': 'presumed' }).openSource.outcome).toBe('not-claimed')
  })

  it.each(['access', 'use', 'modify', 'distribute'])('fails block A without the right to %s', (right) => {
    const rights = { access: true, use: true, modify: true, distribute: true, [right]: false }
    const result = scope({ ...openSource, 'license.rights': rights })
    expect(result.openSource).toMatchObject({ licence: 'fail', outcome: 'not-exempt' })
    expect(rules(result)).toContain('open-source.licence')
  })

  it.each([
    'For non-commercial use only',
    'No commercial use',
    'Research only',
    'Above 700 million monthly active users a licence is needed',
    'You may not redistribute the weights',
    'A separate commercial licence applies',
    'Nutzung nur für Forschungszwecke',
    'Nicht-kommerzielle Nutzung',
  ])('fails block A with the term %j', (term) => {
    expect(scope({ ...openSource, 'license.restrictions': [term] }).openSource.licence).toBe('fail')
  })

  it('fails block A under a licence that withholds a right', () => {
    expect(scope({ ...openSource, 'license.spdx': 'CC-BY-NC-4.0' }).openSource.licence).toBe('fail')
  })

  it('leaves other terms, custom licences and texts that differ to a person', () => {
    const terms = scope({ ...openSource, 'license.restrictions': ['No use for biological weapons'] })
    expect(terms.openSource).toMatchObject({ licence: 'needs-human', outcome: 'not-exempt' })
    expect(codes(terms)).toEqual(['licence-terms'])
    expect(codes(scope({ ...openSource, 'license.spdx': 'LicenseRef-own' }))).toEqual(['licence-custom'])
    expect(codes(scope({ ...openSource, 'license.spdx': undefined }))).toEqual(['licence-missing'])
    expect(codes(scope({ ...openSource, 'license.spdx': ' ' }))).toEqual(['licence-missing'])
    expect(codes(withText({}, 'Modified licence: for non-commercial use.'))).toEqual(['licence-text-differs'])
    expect(withText({ 'license.spdx': 'LicenseRef-own' }, 'For research purposes only.').openSource.licence).toBe(
      'fail',
    )
    expect(withText({}, 'Apache License, Version 2.0').openSource.licence).toBe('pass')
    expect(withText({}, null).openSource.licence).toBe('needs-human')
    expect(withText({}, 'For academic use only.').openSource.licence).toBe('fail')
    expect(withText({ 'license.text': 'COPYING' }, 'x').openSource.licence).toBe('pass')
    expect(withText({ 'license.text': '../LICENSE' }, 'x').openSource.licence).toBe('pass')
  })

  it.each(['dual_licensing', 'paid_support_required', 'paid_hosting_only', 'advertising', 'personal_data_required'])(
    'fails block B with %s',
    (question) => {
      const result = scope({ ...openSource, [`monetisation.${question}`]: true })
      expect(result.openSource.monetisation).toBe('fail')
      expect(rules(result)).toContain('open-source.monetisation')
      expect(codes(scope({ ...openSource, [`monetisation.${question}`]: undefined }))).toEqual(['monetisation-missing'])
    },
  )

  it('treats microenterprises, and data kept for security, as unmonetised', () => {
    const paid = { ...openSource, 'monetisation.paid_hosting_only': true }
    expect(scope({ ...paid, 'monetisation.microenterprises_only': true }).row).toBe('B3')
    const data = { ...openSource, 'monetisation.personal_data_required': true }
    expect(scope({ ...data, 'monetisation.personal_data_for_security_only': true }).row).toBe('B3')
    expect(codes(scope({ ...openSource, monetisation: undefined }))).toEqual(['monetisation-missing'])
  })

  it.each([
    'weights',
    'architecture',
    'usage.modalities',
    'usage.capabilities',
    'usage.limitations',
    'usage.integration',
    'usage',
  ])('fails block C without %s', (place) => {
    const result = scope({ ...openSource, [`public_info.${place}`]: undefined })
    expect(result.openSource.publicInfo).toBe('fail')
    expect(rules(result)).toContain('open-source.public-information')
  })

  it('fails block C with nothing stated or a blank', () => {
    expect(scope({ ...openSource, public_info: undefined }).openSource.publicInfo).toBe('fail')
    expect(scope({ ...openSource, 'public_info.weights': ' ' }).openSource.publicInfo).toBe('fail')
  })
})

describe('a licence expression', () => {
  it.each([
    ['MIT', 'open'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'open'],
    ['Apache-2.0 AND CC-BY-4.0', 'open'],
    ['MIT AND CC-BY-NC-4.0', 'restricted'],
    ['MIT OR CC-BY-NC-4.0', 'open'],
    ['CC-BY-NC-4.0 OR LicenseRef-x', 'unknown'],
    ['CC-BY-NC-4.0 OR CC-BY-ND-4.0', 'restricted'],
    ['MIT AND LicenseRef-x', 'unknown'],
    ['JSON', 'unknown'],
    ['apache-2.0', 'open'],
    ['modified MIT', 'unknown'],
    [`${'('.repeat(500)}MIT`, 'unknown'],
  ])('%s is %s', (expression, licenceClass) => {
    expect(licenceClassOf(expression)).toBe(licenceClass)
  })

  it('names only identifiers of the SPDX list', () => {
    const known = new Set<string>([...licenceIds, ...deprecatedIds])
    expect([...openLicences, ...restrictedLicences].filter((id) => !known.has(id))).toEqual([])
    expect(openLicences.filter((id) => restrictedLicences.includes(id))).toEqual([])
  })
})

describe('establishment', () => {
  const place = (established: boolean | undefined, country: string | undefined) =>
    scope({ 'provider.established_in_union': established, 'provider.country': country })

  it.each([
    [true, 'AT', '-', []],
    [true, undefined, '-', []],
    [undefined, 'Deutschland', '-', []],
    [undefined, 'EL', '-', []],
    [undefined, 'US', 'o', []],
    [false, 'US', 'o', []],
    [false, undefined, 'o', []],
    [true, 'US', 'o', ['establishment-contradicts-country']],
    [false, 'FR', 'o', ['establishment-contradicts-country']],
    [true, 'Norway', 'o', ['eea-establishment']],
    [undefined, 'LI', 'o', ['eea-establishment']],
    [undefined, undefined, 'o', ['establishment-missing']],
  ])('in the Union %s, country %s gives %s', (established, country, representative, question) => {
    const result = place(established, country)
    expect(duties(result)).toBe(`ooo--${representative}`)
    expect(codes(result)).toEqual(question)
    expect(rules(result).includes('representative.third-country')).toBe(representative === 'o')
  })
})
