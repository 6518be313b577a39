import { visible } from '../engine/report/markdown-text.ts'
import type { Proposal } from '../github/doctor/fix.ts'
import type { DoctorFinding, DoctorReport } from '../schemas/doctor.ts'

/** The report of `doctor` for people: what is wrong with each repository, and what to do next. */
export function doctorText({ findings, examined, counts }: DoctorReport): string {
  const groups = [...new Set(findings.map(({ where }) => where.repository))]
  const sections = groups.map((group) => {
    const own = findings.filter(({ where }) => where.repository === group)
    return [visible(group ?? 'The App'), ...own.flatMap(lines)].join('\n')
  })
  const looked = examined.map(({ repository, branches }) => `${repository} (${branches.join(', ') || 'unreadable'})`)
  const sum = `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counts.unknown} unknown.`
  return `${[...sections, `Looked at: ${visible(looked.join(', '))}\n${sum}`].join('\n\n')}\n`
}

function lines({ severity, id, where, message, remedy }: DoctorFinding): readonly string[] {
  const place = where.path === null ? where.branch : `${where.path}:${where.line ?? 1}`
  return [`  ${severity}: ${id}${place === null ? '' : ` (${place})`}`, `    ${message}`, `    Next: ${remedy}`].map(
    visible,
  )
}

/** A change that is proposed, line by line. */
export function proposalText({ of, id, lines: changes }: Proposal): string {
  const where = 'organisation' in of ? `the organisation ${of.organisation}` : `${of.owner}/${of.repo}`
  const what = id === null ? 'A new ruleset' : `A change of ruleset ${id}`
  return `${what} for ${where}:\n${changes.map((line) => `  ${visible(line)}\n`).join('')}\n`
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
