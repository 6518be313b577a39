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

  create table gpai_gate.ledger (
    position bigint primary key,
    entry text not null,
    hash text not null
  );
  create function gpai_gate.keep_ledger() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger is only ever appended to'; end $$;
  create trigger keep_ledger before update or delete or truncate on gpai_gate.ledger
    for each statement execute function gpai_gate.keep_ledger();

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
    started_at timestamptz not null default now()
  );
  create index command_recent on gpai_gate.command (subject, started_at);

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
]
