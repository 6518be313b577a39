import * as z from 'zod/mini'
import type { Job, JobOf } from '../../job.ts'

/** An event that has come, and who we are: our own checks are told from those of others by the App's id. */
export type EventTrigger = { readonly action: string | null; readonly payload: unknown; readonly app: number }

/** Which actions of an event ask for something, and for what. `null` where the event has no action. */
export type EventMapping = {
  readonly actions: readonly string[] | null
  jobs(trigger: EventTrigger): readonly Job[]
}

/** Where something happened. */
export type EventRepository = { readonly installation: number; readonly owner: string; readonly repo: string }

const name = z.string().check(z.regex(/^[\w.-]{1,100}$/))

/** The name of a commit. */
export const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))

const placed = z.object({
  installation: z.object({ id: z.int() }),
  repository: z.object({ name, owner: z.object({ login: name }) }),
})

/** The repository of an event, or `null` where the payload names none that we are installed on. */
export function repositoryIn(payload: unknown): EventRepository | null {
  const found = read(placed, payload)
  if (found === null) return null
  const { installation, repository } = found
  return { installation: installation.id, owner: repository.owner.login, repo: repository.name }
}

/** The installation of an event, or `null`. */
export function installationIn(payload: unknown): number | null {
  return read(z.object({ installation: z.object({ id: z.int() }) }), payload)?.installation.id ?? null
}

/** The fields asked for, or `null` where one is missing or is something else. The rest of the payload may be anything. */
export function read<T>(shape: z.core.$ZodType<T>, payload: unknown): T | null {
  const found = z.safeParse(shape, payload)
  return found.success ? found.data : null
}

/** Asks for a sweep through the repository of an event. */
export function wholeRepository(payload: unknown, judge: JobOf<'repository'>['judge']): readonly Job[] {
  const place = repositoryIn(payload)
  return place === null ? [] : [{ kind: 'repository', ...place, judge }]
}

/** Asks for a sweep through all repositories of an installation. */
export function wholeInstallation(payload: unknown, judge: JobOf<'installation'>['judge']): readonly Job[] {
  const installation = installationIn(payload)
  return installation === null ? [] : [{ kind: 'installation', installation, judge }]
}
