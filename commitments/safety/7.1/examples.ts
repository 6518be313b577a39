import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.1. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    setUnknown: { 'spec.prompt': 'section 3.4' },
    gap: 'record',
  },
  {
    given: 'the report is younger than the placing on the market',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { date: '2026-11-02', 'changelog.0.date': '2026-11-02' },
    gap: 'drawn-up',
  },
  {
    given: 'nobody is named who keeps the report',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'document.custodian': null },
    gap: 'document',
  },
  {
    given: 'a large provider reduces the detail',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { reduced_detail: { applies: true, reason: 'Little staff' } },
    gap: 'detail',
  },
  {
    given: 'differences from other models are left out',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'model.differences': null },
    gap: 'model',
  },
  {
    given: 'a version does not name its risks',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'versions.0.risks': null },
    gap: 'versions',
  },
  {
    given: 'the report treats another version than the released one',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'versions.0.version': '0.9' },
    gap: 'release-covered',
  },
  {
    given: 'a version that was assessed is not in the report',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'full_process.versions.2': { name: 'aurora-1 lite', role: 'widely_used', digests: ['0'.repeat(64)] } },
    gap: 'versions-assessed',
  },
  {
    given: 'the system prompt is left out',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'spec.system_prompt_ref': null },
    gap: 'specification',
  },
] as const satisfies readonly Example[]
