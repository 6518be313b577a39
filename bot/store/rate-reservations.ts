import * as z from 'zod/mini'
import type { Database } from './database.ts'
import { row, rows } from './rows.ts'

/** So many calls at once, and then one every so many seconds. */
export type Rate = { readonly name: string; readonly burst: number; readonly step: number }

/** Where reservations are kept, whose they are, and how long somebody waits for one at most, in seconds. */
export type ReservationScope = { readonly database: Database; readonly installation: number; readonly timeout: number }

/** What GitHub said about the quota; `wait` is how long it does not want to hear from us, in seconds. */
export type Lesson = {
  readonly remaining: number | null
  readonly total: number | null
  readonly reset: number | null
  readonly wait: number | null
}

/** Seconds beyond the timeout for reservations that are made and not yet given back. */
const slack = 60

/** Reserves the next place in each rate. Gives the seconds until the latest of them. */
export async function reserve(
  { database, installation, timeout }: ReservationScope,
  rates: readonly Rate[],
): Promise<number> {
  const names = rates.map(({ name }) => name)
  const steps = rates.map(({ step }) => step)
  const ahead = rates.map(({ burst, step }) => burst * step)
  const found = await rows(database, {
    text: takeReservations,
    values: [installation, names, steps, ahead, timeout + slack],
    shape: z.object({ lane: z.string(), ahead: z.number() }),
  })
  return Math.max(0, ...found.map((one) => one.ahead - (ahead[names.indexOf(one.lane)] ?? 0)))
}

/** Gives reservations back that are not used. */
export async function returnReservations(
  { database, installation }: ReservationScope,
  rates: readonly Rate[],
): Promise<void> {
  const steps = rates.map(({ step }) => step)
  await database.query(giveReservations, [installation, rates.map(({ name }) => name), steps])
}

/** Forgets the reservations of rates that are unused by now, which is the same as if they had never been used. */
export async function forgetUnusedReservations(database: Database): Promise<void> {
  await database.query('delete from gpai_gate.rate_reservation where next_at < clock_timestamp()')
}

/** Seconds until GitHub wants to hear from the installation again. */
export async function pausedFor({ database, installation }: ReservationScope): Promise<number> {
  const found = await row(database, { text: askPause, values: [installation], shape: z.object({ left: z.number() }) })
  return Math.max(0, found?.left ?? 0)
}

/** Keeps what GitHub said, for all processes. */
export async function rememberLesson({ database, installation }: ReservationScope, lesson: Lesson): Promise<void> {
  const { remaining, total, reset, wait } = lesson
  await database.query(keepLesson, [installation, remaining, total, reset, wait])
}

/** A third of a rate may go out at once, the rest evenly: never more than the rate in any window of its length. */
export function rateOf(name: string, { count, seconds }: Window): Rate {
  const burst = Math.max(1, Math.floor(count / 3))
  return { name, burst, step: seconds / Math.max(1, count - burst) }
}

/** So many calls in any so many seconds. */
type Window = { readonly count: number; readonly seconds: number }

/*
 * `next_at` is when the rate would be used up evenly by everything that was let out so far. The last term keeps a clock
 * that was put back from blocking an installation for as long as it was put back.
 */
const takeReservations = `
  insert into gpai_gate.rate_reservation as s (installation, lane, next_at)
  select $1, r.lane, clock_timestamp() + make_interval(secs => r.step)
  from unnest($2::text[], $3::float8[]) as r (lane, step)
  on conflict (installation, lane) do update set next_at =
    least(
      greatest(s.next_at, clock_timestamp()),
      clock_timestamp() + make_interval(secs => ($4::float8[])[array_position($2::text[], s.lane)] + $5::float8)
    ) + make_interval(secs => ($3::float8[])[array_position($2::text[], s.lane)])
  returning lane, extract(epoch from next_at - clock_timestamp())::float8 as ahead`

const giveReservations = `
  update gpai_gate.rate_reservation s set next_at = next_at - make_interval(secs => r.step)
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
