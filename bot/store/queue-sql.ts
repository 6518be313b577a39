/** The schema in which pg-boss keeps its tables. */
export const queueSchema = 'gpai_queue'

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

/**
 * Starts jobs. Values: queue, most per installation, most in all. One per key, none whose key runs; whoever has fewest
 * running goes first, and within an installation priority and age decide.
 */
export const claimJobs = `
  with running as (
    select group_id, count(*) as jobs from ${jobs} where name = $1 and state = 'active' group by group_id
  ), free as (
    select j.id, j.group_id, j.priority, j.created_on,
           row_number() over (partition by j.singleton_key order by j.priority desc, j.created_on) as of_key
    from ${jobs} j
    where ${waiting} and not exists (
      select 1 from ${jobs} a where a.name = $1 and a.state = 'active' and a.singleton_key = j.singleton_key
    )
  ), turns as (
    select f.id, f.priority, f.created_on, coalesce(r.jobs, 0) + row_number() over (
      partition by f.group_id order by f.priority desc, f.created_on
    ) as turn
    from free f left join running r using (group_id) where f.of_key = 1
  )
  update ${jobs} j set
    state = 'active', started_on = ${now}, heartbeat_on = ${now},
    retry_count = case when j.started_on is null then j.retry_count else j.retry_count + 1 end
  where j.name = $1 and j.id = any (array(
    select id from turns where turn <= $2 order by turn, priority desc, created_on limit $3
  ))
  returning j.id, j.retry_count as "retryCount", j.retry_limit as "retryLimit", j.data`

/** Lets a waiting job go ahead like the request that fell together with it. Values: queue, key, priority. */
export const hasten = `
  update ${jobs} set priority = $3 where name = $1 and state = 'created' and singleton_key = $2 and priority < $3`

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
