import type { Item } from '../../../schemas/item.ts'
import { isBareNone, isBareNotApplicable } from '../text/placeholder.ts'
import { groupOf } from './parts.ts'

const notApplicable =
  /^\W{0,4}(?:n ?\/ ?a|n\.a\.|na(?=\s*[:;–—]|\s+-)|not applicable|nicht (?:anwendbar|zutreffend)|entfällt)(?![\p{L}\p{N}])[\s*:;,.–—(-]*(?:because|since|weil|da(?= ))?(.*)$/isu
const missingInformation = /(?:missing[ _]information|fehlende (?:angaben?|information(?:en)?))\s*[:=]\s*(.*)$/isu
const none =
  /^\W{0,4}(?:none(?=\s*[:,;.!–—(-])|none (?:exists?|available|is|are|was|were|has|have)(?!\p{L})|keine?[rs]? vorhanden|keine?[rs]?(?=\s*[:;–—]))[\s*:;,.–—(-]*(.*)$/isu
/** Only where the item can be answered with "none exists": elsewhere these words begin a sentence like any other. */
const noSuch =
  /^(?:there (?:is|are) (?:none|no )|no [\p{L}\s-]{1,60} exists?(?!\p{L})|es (?:gibt|existieren?) keine?)/iu
const withheld = /^\W{0,4}(?:withheld|zurückgehalten|hinterlegt)(?=\s*$|\s*[:(]|\s+[–—-])[\s*:(–—-]*(.*)$/isu

/** What a text in an item's place says instead of a value; `null` where it is a value. */
export function substituteOfText(item: Item, text: string): Substitute | null {
  const pointer = groupOf(withheld, text)
  if (pointer !== null) return withheldIn(pointer)
  const reason = isBareNotApplicable(text) ? '' : (groupOf(notApplicable, text) ?? behindNotApplicable(text))
  if (reason !== null) return notApplicableFor(reason)
  if (isBareNone(text)) return { kind: 'none-exists', statement: true }
  const statement = groupOf(none, text)
  if (statement !== null) return { kind: 'none-exists', statement: noneStatement(statement) }
  return item.accepts.includes('none-exists') && noSuch.test(text) ? { kind: 'none-exists', statement: true } : null
}

/** What stands behind "not applicable" and a mark, in any language that has words for it. */
function behindNotApplicable(text: string): string | null {
  const [, head = '', reason = ''] = /^([^:;,–—(]{2,40})[:;,–—(](.*)$/su.exec(text) ?? []
  return head !== '' && isBareNotApplicable(head) ? reason : null
}

/** "None exists." needs no more words; a placeholder behind "None:" is still none. */
function noneStatement(rest: string): string | true {
  return rest.trim() === '' ? true : rest
}

function notApplicableFor(rest: string): Substitute {
  const missing = groupOf(missingInformation, rest)
  if (missing === null) return { kind: 'not-applicable', reason: rest }
  return { kind: 'not-applicable', reason: rest.replace(missingInformation, ''), missingInformation: missing }
}

/** `Withheld: <location>, sha256:<64 digits>, custodian <who>`. */
function withheldIn(rest: string): Substitute {
  const sha256 = groupOf(/\b([0-9a-f]{64})\b/i, rest)
  const custodian = groupOf(/\bcustodian\s*[:=]?\s*([^,;]+)/iu, rest)
  if (sha256 === null || custodian === null) return { kind: 'malformed' }
  const location = rest.slice(0, rest.search(/\bsha-?256\b|\b[0-9a-f]{64}\b|\bcustodian\b/i))
  return { kind: 'withheld', location, sha256: sha256.toLowerCase(), custodian }
}

/** What may stand in the place of a value, before anybody asks whether the item takes it. */
export type Substitute =
  | { readonly kind: 'withheld'; readonly location: string; readonly sha256: string; readonly custodian: string }
  | { readonly kind: 'not-applicable'; readonly reason: string; readonly missingInformation?: string }
  | { readonly kind: 'none-exists'; readonly statement: string | true }
  | { readonly kind: 'malformed' }
