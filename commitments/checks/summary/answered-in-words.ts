import { summaryItems } from '../../../schemas/training-summary/index.ts'
import { isUsableAddress } from '../form/contact-usable.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

const address = /(?:https?:\/\/|www\.)\S+/gi

/** No narrative answer is only a link: links may add to an answer, not stand for it. */
export const answeredInWords = ofTrainingSummary('answered-in-words', ({ answers, issue, textOf }) =>
  summaryItems
    .filter(({ id, answer }) => answer === 'text' && answers.get(id)?.state === 'answered')
    .filter(
      ({ id }) =>
        !/\p{L}{2,}/u.test(
          textOf(id)
            .replace(/\]\([^)]{0,2000}\)/g, ']')
            .replace(address, ''),
        ),
    )
    .map(({ id }) => issue('address-only', id)),
)

/** A street with a number, a postal code with a place, or a post-office box. */
const postal =
  /\p{L}{3,}[^,;\n]{0,60} \d{1,5} ?[a-z]?(?=[,;\n]|$)|(?:^|[,;\n] ?)\d{1,5}[a-z]? \p{L}{3,}|\b[A-Z]{0,2}-?\d{4,6}(?:-\d{3,4})?\b|\bP\.? ?O\.? Box \d/iu

/** The provider's name comes with a mailbox, a web address or a postal address. */
export const providerReachable = ofTrainingSummary('provider-reachable', ({ answers, issue, textOf }) => {
  const item = 'provider.identity_contact'
  if (answers.get(item)?.state !== 'answered') return []
  const given = textOf(item).match(/https:\/\/[^\s,;)>]+|[^\s,;:<(@]{1,64}@[^\s,;)>]{1,255}/g) ?? []
  if (given.length === 0) return postal.test(textOf(item)) ? [] : [issue('contact-missing', item)]
  return given.some((one) => isUsableAddress(one.replace(/[.,]$/, ''))) ? [] : [issue('contact-placeholder', item)]
})
