import { htmlText as escaped } from '../engine/report/html-text.ts'
import type { DoctorFinding, DoctorReport } from '../schemas/doctor.ts'
import type { VerdictCount } from './store/verdicts.ts'

/** What the page shows, as JSON: the report of `doctor`, and how many pull requests have which verdict. */
export type DoctorView = { readonly report: DoctorReport; readonly verdicts: readonly VerdictCount[] }

/** The page of `doctor`: no script, no style, nothing from elsewhere, and every word of others escaped. */
export function doctorHtml({ report, verdicts }: DoctorView): string {
  const { error, warning, unknown } = report.counts
  const looked = report.examined.map(({ repository, branches }) => `${repository} (${branches.join(', ')})`)
  return documentOf([
    `<p>App ${report.app?.id ?? 'unknown'}. ${looked.length === 0 ? 'Only the App was looked at.' : `Looked at: ${escaped(looked.join(', '))}.`}</p>`,
    `<p>Errors: ${error}. Warnings: ${warning}. Unknown: ${unknown}.</p>`,
    ...report.findings.map(findingHtml),
    '<h2>Repositories</h2>',
    repositoriesHtml(verdicts),
  ])
}

/** The page where `doctor` could not run. */
export function failureHtml(why: string): string {
  return documentOf([`<p>${escaped(why)}</p>`])
}

function documentOf(body: readonly string[]): string {
  const head = '<meta charset="utf-8"><title>GPAI release gate: doctor</title>'
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n<h1>GPAI release gate: doctor</h1>\n${body.join('\n')}\n</body>\n</html>\n`
}

function findingHtml({ severity, id, where, message, remedy }: DoctorFinding): string {
  const { repository, branch, path, line } = where
  const place = [repository ?? 'the App', branch, path === null ? null : `${path}:${line ?? 1}`]
  const title = `${severity}: ${id} (${place.filter((part) => part !== null).join(', ')})`
  return `<h2>${escaped(title)}</h2>\n<p>${escaped(message)}</p>\n<p>Next: ${escaped(remedy)}</p>`
}

function repositoriesHtml(verdicts: readonly VerdictCount[]): string {
  const rows = verdicts.map(({ repository, verdict, pulls }) => {
    const link = `<a href="?repository=${encodeURIComponent(repository)}">${escaped(repository)}</a>`
    return `<tr><td>${link}</td><td>${escaped(verdict)}</td><td>${pulls}</td></tr>`
  })
  if (rows.length === 0) return '<p>Nothing was judged yet.</p>'
  const head = '<tr><th>Repository</th><th>Last verdict</th><th>Pull requests</th></tr>'
  return `<table>\n${head}\n${rows.join('\n')}\n</table>`
}
