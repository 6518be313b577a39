import type { Issue } from '../../commitments/issue.ts'
import { detectionMeasure } from '../../commitments/policy/measures.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import type { Decided } from '../decision.ts'
import { policyGap } from '../policy/finding.ts'
import type { Counted } from './not-weights.ts'
import { type Doubt, largeFile } from './sign.ts'

type RequirementId = (typeof detectionMeasure)['requirements'][number]['id']

const told: Readonly<Record<Doubt['because'], { readonly id: RequirementId; readonly problem: ProblemCode }>> = {
  large: { id: 'large-files', problem: 'looks-like-weights' },
  'no-folder': { id: 'folder', problem: 'folder-is-no-folder' },
  misnamed: { id: 'folder', problem: 'folder-misnamed' },
  submodule: { id: 'elsewhere', problem: 'submodule-moved' },
  publishes: { id: 'elsewhere', problem: 'workflow-publishes' },
}

const order: readonly RequirementId[] = ['large-files', 'folder', 'elsewhere']

/** Folders whose small models are probably there for tests. */
const ofTests = /(^|\/)(tests?|testing|testdata|fixtures?|__fixtures__|spec|mocks?)\//i

/** What is told of files that may release a model, beside the releases that are judged. */
export function detectionFindings({ sure, doubts, letPass }: Counted): readonly Decided[] {
  const ofDoubts = order.flatMap((id) => {
    const issues = doubts.flatMap(({ path, because }): readonly Issue[] => {
      return told[because].id === id ? [issueAt(path, told[because].problem)] : []
    })
    return policyGap(detectionMeasure, id, issues)
  })
  const tests = sure.filter(({ path, size }) => ofTests.test(path) && (size ?? 0) < largeFile)
  const [first] = letPass
  return [
    ...ofDoubts,
    ...policyGap(
      detectionMeasure,
      'test-models',
      tests.map(({ path }) => issueAt(path, 'test-model')),
    ),
    ...policyGap(
      detectionMeasure,
      'let-pass',
      first === undefined ? [] : [{ ...issueAt(first, 'weights-let-pass'), args: { count: letPass.length } }],
    ),
  ]
}

function issueAt(path: string, problem: ProblemCode): Issue {
  return { problem, at: { path, line: 1, column: 1 }, args: { path } }
}
