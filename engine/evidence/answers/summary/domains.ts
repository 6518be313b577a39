import type { SummaryDomains } from '../../../../commitments/answers/summary-answer.ts'
import type { Node } from '../../../documents/document.ts'
import { readQuantity } from '../../text/quantity.ts'
import { type AnswerReader, answered, unanswered } from '../outcome.ts'
import { hasKeys, partOf, pieces, stringOf, textOf } from '../parts.ts'

const keys = ['list', 'path', 'total', 'rule', 'sme_declared_on'] as const
const totalInText = /\b(?:total|gesamt)\D{0,40}(\d[\d .,']*)/iu

/** Crawled hosts: a list, a file that holds one, or a text; with their number in all and the rule that was used. */
export const readDomains: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  const domains = text === null ? domainsIn(node) : domainsInText(text)
  if (domains === null) return unanswered('malformed')
  const empty = domains.list.length === 0 && domains.path === null
  return empty ? unanswered('empty') : answered({ kind: 'domains', ...domains })
}

function domainsIn(node: Node): SummaryDomains | null {
  if (node.kind === 'sequence') return withList(node)
  if (!hasKeys(node, [], keys)) return null
  const listed = partOf(node, 'list')
  const list = listed === undefined ? none : withList(listed)
  if (list === null) return null
  return {
    ...list,
    path: stringOf(partOf(node, 'path')),
    total: numberIn(textOf(partOf(node, 'total'))),
    sme: textOf(partOf(node, 'rule')) === 'sme',
    smeDeclaredOn: textOf(partOf(node, 'sme_declared_on')),
  }
}

const none: SummaryDomains = { list: [], path: null, total: null, sme: false, smeDeclaredOn: null }

function withList(node: Node): SummaryDomains | null {
  const names = node.kind === 'sequence' ? node.items.map(stringOf) : [null]
  const list = names.filter((name) => name !== null)
  return list.length < names.length ? null : { ...none, list }
}

function domainsInText(text: string): SummaryDomains {
  const list = pieces(text.replaceAll(',', '\n')).filter((piece) => !totalInText.test(piece))
  return { ...none, list, total: numberIn(totalInText.exec(text)?.[1] ?? null), sme: /\bSME\b|\bKMU\b/.test(text) }
}

function numberIn(text: string | null): number | null {
  return text === null ? null : (readQuantity(text.trim().replace(/[.,]$/, ''))?.value ?? null)
}
