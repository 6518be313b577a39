import type { Job } from '../job.ts'
import { checkRun, checkSuite } from './events/check-run.ts'
import type { EventMapping, EventTrigger } from './events/event-mapping.ts'
import { installation, installationRepositories, installationTarget } from './events/installation.ts'
import { issueComment } from './events/issue-comment.ts'
import { mergeGroup } from './events/merge-group.ts'
import { pullRequest, pullRequestReview } from './events/pull-request.ts'
import { push } from './events/push.ts'
import { label, repository, rules } from './events/repository.ts'

/** An event as GitHub delivered it; the payload is not checked, and may miss anything. */
export type Event = EventTrigger & { readonly name: string }

/** The events that ask for something. Every other event is stored and asks for nothing. */
export const events: Readonly<Record<string, EventMapping>> = {
  branch_protection_configuration: rules,
  branch_protection_rule: rules,
  check_run: checkRun,
  check_suite: checkSuite,
  installation,
  installation_repositories: installationRepositories,
  installation_target: installationTarget,
  issue_comment: issueComment,
  label,
  merge_group: mergeGroup,
  pull_request: pullRequest,
  pull_request_review: pullRequestReview,
  push,
  repository,
  repository_ruleset: rules,
}

/**
 * What an event asks for. Only what names a place is read; everything else is read from the live state by whoever does the
 * job. A payload that misses something asks for less, and never throws.
 */
export function jobsFor({ name, ...trigger }: Event): readonly Job[] {
  const mapping = Object.hasOwn(events, name) ? events[name] : undefined
  if (mapping === undefined) return []
  const { action } = trigger
  if (mapping.actions !== null && (action === null || !mapping.actions.includes(action))) return []
  return mapping.jobs(trigger)
}
