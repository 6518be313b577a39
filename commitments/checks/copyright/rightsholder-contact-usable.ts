import { isUsableAddress } from '../form/contact-usable.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Rightsholders have a mailbox or a form to write to; no placeholder and no private mailbox stands in for it. */
export const rightsholderContactUsable = ofCopyrightPolicy(
  'rightsholder-contact-usable',
  ({ rightsholder_contact: contact = {} }, issue) => {
    const { email, form_url: form } = contact
    if (email === undefined && form === undefined) return [issue('not-stated', 'rightsholder_contact')]
    const given = [
      ['rightsholder_contact.email', email],
      ['rightsholder_contact.form_url', form],
    ] as const
    return given
      .filter(([, value]) => value !== undefined && !isUsableAddress(value))
      .map(([item]) => issue('contact-placeholder', item))
  },
)
