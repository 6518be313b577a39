import type { Proposal } from '../github/doctor/fix.ts'
import type { DoctorWords } from '../locales/doctor-words.ts'
import { visible } from '../locales/quoted.ts'
import type { DoctorFinding, DoctorReport } from '../schemas/doctor.ts'
import type { PlanNote } from './doctor-plan.ts'

/** The report of `doctor` for people: what is wrong with each repository, and what to do next. */
export function doctorText({ findings, examined, counts }: DoctorReport, words: DoctorWords['report']): string {
  const groups = [...new Set(findings.map(({ where }) => where.repository))]
  const sections = groups.map((group) => {
    const own = findings.filter(({ where }) => where.repository === group)
    return [visible(group ?? words.app), ...own.flatMap((finding) => lines(finding, words))].join('\n')
  })
  const looked = examined.map(
    ({ repository, branches }) => `${repository} (${branches.join(', ') || words.unreadable})`,
  )
  const sum = words.counts(counts)
  return `${[...sections, `${words.looked(visible(looked.join(', ')))}\n${sum}`].join('\n\n')}\n`
}

function lines(
  { severity, id, where, message, remedy }: DoctorFinding,
  { severities, next }: DoctorWords['report'],
): readonly string[] {
  const place = where.path === null ? where.branch : `${where.path}:${where.line ?? 1}`
  return [
    `  ${severities[severity]}: ${id}${place === null ? '' : ` (${place})`}`,
    `    ${message}`,
    `    ${next}: ${remedy}`,
  ].map(visible)
}

/** A change that is proposed, line by line. */
export function proposalText({ of, id, lines: changes }: Proposal, { fix }: DoctorWords): string {
  const owner = 'organisation' in of ? of : { repository: `${of.owner}/${of.repo}` }
  return `${fix.proposal({ id, owner })}\n${changes.map((line) => `  ${visible(line)}\n`).join('')}\n`
}

/** Why nothing is proposed for a place. */
export function noteText({ note, place }: PlanNote, { fix }: DoctorWords): string {
  return fix[note](place)
}
