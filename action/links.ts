import type { Report, ReportLocation } from '../schemas/report.ts'
import type { ActionEnvironment } from './environment.ts'

/** Makes the address of a place at the commit that was judged; `null` where none was. */
export function linkTo(report: Report, environment: ActionEnvironment): (location: ReportLocation) => string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment
  const { head } = report.judged
  return ({ path, line }) => {
    if (head === null) return null
    const steps = path.split('/').map(encodeURIComponent).join('/')
    return `${server}/${repository}/blob/${head}/${steps}?plain=1#L${line}`
  }
}
