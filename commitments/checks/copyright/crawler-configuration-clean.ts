import { namedText } from '../statements/named-file.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

const denyList = /\b(deny|block|exclu\w*)[\s_-]?(list|hosts?|domains?|sites?|ed\b|sions?\b)|\bexclusions?\b/i

/** Settings that keep a login, a session or a way around a test for people. */
const secret =
  /\b(password|passwd|session[\s_-]?(id|token|cookies?)|cookies?|bearer|authorization|credentials?|login|2captcha|anti-?captcha|captcha[\s_-]?(solver|api|key|service))\b["']?\s*[:=]\s*(?!\s*["']?(false|null|none|off|no|disabled|~|\[\]|\{\}|""|'')["']?\s*,?\s*($|#))\S/im

/** The crawler's settings have a place for exclusions and hold no credentials, sessions or solvers of tests for people. */
export const crawlerConfigurationClean = ofCopyrightPolicy(
  'crawler-configuration-clean',
  ({ access = {} }, issue, context) => {
    const { configuration, configuration_reference: reference } = access
    const item = 'access.configuration.path'
    if (configuration?.path === undefined) return reference === undefined ? [issue('not-stated', item)] : []
    const found = namedText(context.evidence.files, issue, { item, path: configuration.path })
    if ('place' in found) return [found.place]
    const { path } = found.file
    return [
      ...(denyList.test(found.text) ? [] : [issue('deny-list-absent', item, { path })]),
      ...(secret.test(found.text) ? [issue('secret-in-configuration', item, { path })] : []),
    ]
  },
)
