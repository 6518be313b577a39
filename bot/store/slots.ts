import * as z from 'zod/mini'
import type { Database } from './database.ts'
import { row, rows } from './rows.ts'

/** So many calls in so many seconds. */
export type Rate = { readonly name: string; readonly count: number; readonly seconds: number }

/** Where the slots are kept, whose they are, and how long somebody waits for one at most, in seconds. */
export type SlotsOf = { readonly database: Database; readonly installation: number; readonly patience: number }

/** What GitHub said about the quota; `wait` is how long it does not want to hear from us, in seconds. */
export type Lesson = {
  readonly remaining: number | null
  readonly total: number | null
  readonly reset: number | null
  readonly wait: number | null
}

/** Seconds beyond the patience for slots that are taken and not yet given back. */
const slack = 60

/** Takes the next slot of each rate. Gives the seconds until the latest of them. */
export async function reserve({ database, installation, patience }: SlotsOf, rates: readonly Rate[]): Promise<number> {
  const paces = rates.map(pace)
  const names = rates.map(({ name }) => name)
  const steps = paces.map(({ step }) => step)
  const ahead = paces.map(({ burst, step }) => burst * step)
  const found = await rows(database, {
    text: takeSlots,
    values: [installation, names, steps, ahead, patience + slack],
    shape: z.object({ lane: z.string(), ahead: z.number() }),
  })
  return Math.max(0, ...found.map((slot) => slot.ahead - (ahead[names.indexOf(slot.lane)] ?? 0)))
}

/** Gives slots back that are not used. */
export async function returnSlots({ database, installation }: SlotsOf, rates: readonly Rate[]): Promise<void> {
  const steps = rates.map((rate) => pace(rate).step)
  await database.query(giveSlots, [installation, rates.map(({ name }) => name), steps])
}

/** Forgets the slots of rates that are unused by now, which is the same as if they had never been used. */
export async function forgetUnused(database: Database): Promise<void> {
  await database.query('delete from gpai_gate.slot where next_at < clock_timestamp()')
}

/** Seconds until GitHub wants to hear from the installation again. */
export async function pausedFor({ database, installation }: SlotsOf): Promise<number> {
  const found = await row(database, { text: askPause, values: [installation], shape: z.object({ left: z.number() }) })
  return Math.max(0, found?.left ?? 0)
}

/** Keeps what GitHub said, for all processes. */
export async function rememberLesson({ database, installation }: SlotsOf, lesson: Lesson): Promise<void> {
  const { remaining, total, reset, wait } = lesson
  await database.query(keepLesson, [installation, remaining, total, reset, wait])
}

/** A third of a rate may go out at once, the rest evenly: never more than the rate in any window of its length. */
function pace({ count, seconds }: Rate): { readonly burst: number; readonly step: number } {
  const burst = Math.max(1, Math.floor(count / 3))
  return { burst, step: seconds / Math.max(1, count - burst) }
}

/*
 * `next_at` is when the rate would be used up evenly by everything that was let out so far. The last term keeps a clock
 * that was put back from blocking an installation for as long as it was put back.
 */
const takeSlots = `
  insert into gpai_gate.slot as s (installation, lane, next_at)
  select $1, r.lane, clock_timestamp() + make_interval(secs => r.step)
  from unnest($2::text[], $3::float8[]) as r (lane, step)
  on conflict (installation, lane) do update set next_at =
    least(
      greatest(s.next_at, clock_timestamp()),
      clock_timestamp() + make_interval(secs => ($4::float8[])[array_position($2::text[], s.lane)] + $5::float8)
    ) + make_interval(secs => ($3::float8[])[array_position($2::text[], s.lane)])
  returning lane, extract(epoch from next_at - clock_timestamp())::float8 as ahead`

const giveSlots = `
  update gpai_gate.slot s set next_at = next_at - make_interval(secs => r.step)
  from unnest($2::text[], $3::float8[]) as r (lane, step) where s.installation = $1 and s.lane = r.lane`

const askPause = `
  select extract(epoch from paused_until - clock_timestamp())::float8 as left
  from gpai_gate.quota where installation = $1 and paused_until is not null`

/* GitHub states the end of the quota as a time of its own clock; it is never believed for more than an hour. */
const keepLesson = `
  with stated as (
    select greatest(
      clock_timestamp() + (case when $5::float8 is not null then make_interval(secs => least($5::float8, 3600)) end),
      case when $2::int = 0 then least(to_timestamp($4::float8), clock_timestamp() + interval '1 hour') end
    ) as pause
  )
  insert into gpai_gate.quota as q (installation, remaining, total, resets_at, paused_until)
  select $1::bigint, $2::int, $3::int, to_timestamp($4::float8), pause from stated
  on conflict (installation) do update set
    remaining = coalesce(excluded.remaining, q.remaining), total = coalesce(excluded.total, q.total),
    resets_at = coalesce(excluded.resets_at, q.resets_at),
    paused_until = case
      when q.paused_until > clock_timestamp() + interval '1 hour' then excluded.paused_until
      else greatest(q.paused_until, excluded.paused_until)
    end`
