/** The schema in which pg-boss keeps its tables. */
export const queueSchema = 'gpai_queue'

// Decision: docs/decisions/0702-own-claim-on-pg-boss.md
/*
 * All SQL of ours that knows pg-boss's job table, for what its own fetch does not do: with the policy `stately` it stops
 * at a job whose key is running and starts nothing behind it, and it takes the oldest job first whoever's it is.
 */

const jobs = `${queueSchema}.job`
const now = `${queueSchema}.job_now()`
const waiting = `j.name = $1 and j.state < 'active' and not j.blocked and j.start_after <= ${now}`

/** Whether anything could be claimed. Values: queue. */
export const anyWaiting = `select exists (select 1 from ${jobs} j where ${waiting}) as "any"`

/** The number that all claimers lock, so that the limit of an installation is exact. */
export const claimLock = 'select pg_advisory_xact_lock(4724002)'

/** Makes the first jobs of an installation findable without looking at the others, however many wait. */
export const waitingIndex = `
  create index if not exists gpai_waiting on ${queueSchema}.job_common (name, group_id, priority desc, created_on)
  where state < 'active'`

/**
 * Starts jobs. Values: queue, most per installation, most in all. One per key, none whose key runs; whoever has fewest
 * running goes first, and within an installation priority and age decide. Twice the limit is looked at, because a key
 * can wait twice: anew, and to be tried again.
 */
export const claimJobs = `
  with recursive installations (id) as (
    (select j.group_id from ${jobs} j where j.name = $1 and j.state < 'active' order by j.group_id limit 1)
    union all
    select (
      select j.group_id from ${jobs} j
      where j.name = $1 and j.state < 'active' and j.group_id > i.id order by j.group_id limit 1
    ) from installations i where i.id is not null
  ), running as materialized (
    select group_id, singleton_key from ${jobs} where name = $1 and state = 'active'
  ), first as (
    select w.*, row_number() over (partition by w.singleton_key order by w.priority desc, w.created_on) as of_key
    from installations i cross join lateral (
      select j.id, j.group_id, j.singleton_key, j.priority, j.created_on from ${jobs} j
      where ${waiting} and j.group_id = i.id and j.singleton_key <> all (array(select singleton_key from running))
      order by j.priority desc, j.created_on limit 2 * $2::int
    ) w
  ), turns as (
    select f.id, f.priority, f.created_on, row_number() over (
      partition by f.group_id order by f.priority desc, f.created_on
    ) + (select count(*) from running r where r.group_id = f.group_id) as turn
    from first f where f.of_key = 1
  )
  update ${jobs} j set
    state = 'active', started_on = ${now}, heartbeat_on = ${now},
    retry_count = case when j.started_on is null then j.retry_count else j.retry_count + 1 end
  where j.name = $1 and j.id = any (array(
    select id from turns where turn <= $2::int order by turn, priority desc, created_on limit $3::int
  ))
  returning j.id, j.retry_count as "retryCount", j.retry_limit as "retryLimit", j.data`

/**
 * Lets a waiting job go ahead like the request that fell together with it, and be done for the installation that the repository
 * has now. Values: queue, key, priority, installation, request. One that is being started at this moment is left alone.
 */
export const hasten = `
  update ${jobs} set priority = greatest(priority, $3::int), group_id = $4,
    data = case when group_id = $4 then data else $5::jsonb end
  where (name, id) in (
    select name, id from ${jobs} where name = $1 and state = 'created' and singleton_key = $2
      and (priority < $3::int or group_id is distinct from $4) for update skip locked
  )`

/** The jobs that run, with their last sign of life. Values: queues. */
export const runningJobs = `
  select id, name, retry_count as "retryCount", heartbeat_on::text as beat
  from ${jobs} where name = any ($1::text[]) and state = 'active'`

/**
 * Takes jobs from whoever runs them, to be started again at once. Values: ids and the attempts that they may be taken
 * from, side by side. Jobs without a retry left stay for pg-boss, which moves them to the dead letters.
 */
export const takeBack = `
  update ${jobs} j set state = 'retry', start_after = ${now}, heartbeat_on = null
  from unnest($1::uuid[], $2::int[]) as taken (id, attempt)
  where j.id = taken.id and j.retry_count = taken.attempt and j.state = 'active' and j.retry_count < j.retry_limit
    and not exists (
      select 1 from ${jobs} r where r.name = j.name and r.state = 'retry' and r.singleton_key = j.singleton_key
    )
  returning j.id`

/**
 * Puts a job off without counting it as a failure. Values: id, attempt, seconds. Nothing happens where a retry of the same
 * key waits already, because that one covers it.
 */
export const putOffJob = `
  update ${jobs} j set state = 'retry', start_after = ${now} + make_interval(secs => $3::float8),
    started_on = null, heartbeat_on = null
  where j.id = $1::uuid and j.retry_count = $2 and j.state = 'active' and not exists (
    select 1 from ${jobs} r where r.name = j.name and r.state = 'retry' and r.singleton_key = j.singleton_key
  )
  returning j.id`

/** How many jobs are in which state, and how long the oldest that could start has been waiting. */
export const queueFigures = `
  select name as queue, state::text as state, count(*)::int as jobs,
         coalesce(extract(epoch from ${now} - min(start_after) filter (where state < 'active')), 0)::float8 as age
  from ${jobs} where name = any ($1::text[]) group by name, state`
