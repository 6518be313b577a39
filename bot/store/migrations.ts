/** The steps from an empty database to today's tables, in order. A step that was released is never changed. */
export const migrations: readonly string[] = [
  `
  create table gpai_gate.delivery (
    id text primary key,
    event text not null,
    action text,
    installation bigint,
    repository text,
    payload text,
    payload_sha256 text not null,
    jobs integer not null,
    received_at timestamptz not null default now()
  );
  create index delivery_received on gpai_gate.delivery (received_at);
  create index delivery_payload on gpai_gate.delivery (received_at) where payload is not null;

  create table gpai_gate.standing (
    key text primary key,
    installation bigint not null,
    repository text not null,
    number integer,
    head text,
    verdict text,
    due_at timestamptz,
    updated_at timestamptz not null default now(),
    record jsonb not null
  );
  create index standing_due on gpai_gate.standing (due_at) where due_at is not null;
  create index standing_head on gpai_gate.standing (repository, head);
  create index standing_check_head on gpai_gate.standing (repository, (record->>'checkHead'));
  create index standing_installation on gpai_gate.standing (installation);
  create index standing_over on gpai_gate.standing (updated_at) where number is null or head is null;

  create table gpai_gate.ledger (
    position bigint primary key,
    entry text not null,
    hash text not null
  );
  create function gpai_gate.keep_ledger() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger is only ever appended to'; end $$;
  create trigger keep_ledger before update or delete or truncate on gpai_gate.ledger
    for each statement execute function gpai_gate.keep_ledger();
  create function gpai_gate.append_to_ledger(given text)
  returns table (at_position bigint, written text, chained text) language plpgsql as $$
    declare
      before_position bigint;
      before_hash text;
    begin
      perform pg_advisory_xact_lock(4724003);
      select l.position, l.hash into before_position, before_hash
        from gpai_gate.ledger l order by l.position desc limit 1;
      at_position := coalesce(before_position, 0) + 1;
      written := '{"at":"' || to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",'
        || substr(given, 2);
      chained := encode(sha256(convert_to(coalesce(before_hash, repeat('0', 64)) || chr(10) || written, 'UTF8')), 'hex');
      insert into gpai_gate.ledger (position, entry, hash) values (at_position, written, chained);
      return next;
    end $$;

  create table gpai_gate.slot (
    installation bigint not null,
    lane text not null,
    next_at timestamptz not null,
    primary key (installation, lane)
  );
  create table gpai_gate.quota (
    installation bigint primary key,
    remaining integer,
    total integer,
    resets_at timestamptz,
    paused_until timestamptz
  );

  create table gpai_gate.command (
    key text primary key,
    subject text not null,
    outcome text,
    paths jsonb not null default '[]',
    stranger_in bigint,
    started_at timestamptz not null default now()
  );
  create index command_recent on gpai_gate.command (subject, started_at);
  create index command_strangers on gpai_gate.command (stranger_in, started_at) where stranger_in is not null;
  create index command_started on gpai_gate.command (started_at);

  create table gpai_gate.round (
    name text primary key,
    started_at timestamptz not null
  );
  create table gpai_gate.repository (
    repository text primary key,
    installation bigint not null,
    seeded boolean not null default false,
    looked_at timestamptz
  );
  create table gpai_gate.branch (
    repository text not null,
    branch text not null,
    tip text not null,
    primary key (repository, branch)
  );
  create table gpai_gate.redelivery (
    guid text primary key,
    attempts integer not null,
    asked_at timestamptz not null default now()
  );
  `,
  // What is published is kept in groups, without the commit of the configuration, which always was that of the base.
  `
  alter table gpai_gate.repository rename column seeded to name_registered;
  alter table gpai_gate.standing rename to published_state;
  alter index gpai_gate.standing_pkey rename to published_state_pkey;
  alter index gpai_gate.standing_due rename to published_state_due;
  alter index gpai_gate.standing_head rename to published_state_head;
  alter index gpai_gate.standing_installation rename to published_state_installation;
  alter index gpai_gate.standing_over rename to published_state_over;
  drop index gpai_gate.standing_check_head;
  update gpai_gate.published_state set record = jsonb_build_object(
    'installation', record->'installation',
    'repository', record->'repository',
    'number', record->'number',
    'head', record->'head',
    'base', record->'base',
    'baseBranch', record->'baseBranch',
    'verdict', record->'verdict',
    'gaps', record->'gaps',
    'voided', record->'voided',
    'changed', record->'changed',
    'ownsCheck', coalesce(record->'ownsCheck', 'false'),
    'check', jsonb_build_object(
      'run', record->'checkRun',
      'head', record->'checkHead',
      'digest', record->'checkDigest',
      'annotated', coalesce(record->'annotated', '[]')
    ),
    'status', record->'statusDigest',
    'notices', jsonb_build_object(
      'foreign', coalesce(record->'foreign', '[]'),
      'errors', coalesce(record->'trouble', '[]')
    ),
    'comment', jsonb_build_object(
      'id', record->'comment',
      'digest', record->'commentDigest',
      'report', record->'toldDigest'
    )
  );
  create index published_state_check_head on gpai_gate.published_state (repository, (record->'check'->>'head'));

  alter table gpai_gate.slot rename to rate_reservation;
  alter index gpai_gate.slot_pkey rename to rate_reservation_pkey;
  alter table gpai_gate.round rename to lease;
  alter index gpai_gate.round_pkey rename to lease_pkey;
  `,
]
