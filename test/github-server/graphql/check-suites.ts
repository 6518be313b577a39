import { z } from 'zod'
import type { GraphqlNode } from '../../openapi/graphql.ts'
import type { CheckRun, Repository } from '../world/world.ts'
import { connection } from './connection.ts'

const Filter = z.object({
  filterBy: z
    .object({
      appId: z.number().nullish(),
      checkName: z.string().nullish(),
      checkType: z.enum(['ALL', 'LATEST']).nullish(),
    })
    .nullish()
    .transform((it) => it ?? {}),
})

/** The check suites of a commit: one for each App that put a check run there. */
export function checkSuites(repository: Repository, oid: string): (args: GraphqlNode) => GraphqlNode {
  return (args) => {
    const { appId, checkName } = Filter.parse(args).filterBy
    const runs = repository.checkRuns.filter(({ headSha }) => headSha === oid)
    const suites = [...Map.groupBy(runs, ({ suiteId }) => suiteId).entries()].filter(([, all]) =>
      all.some(({ app, name }) => (appId ?? app.id) === app.id && (checkName ?? name) === name),
    )
    return connection('checkSuites', suites, suiteNode)(args)
  }
}

function suiteNode([id, runs]: [number, readonly CheckRun[]]): GraphqlNode {
  const [first] = runs
  const app = first?.app
  return {
    __typename: 'CheckSuite',
    id: `CS_${id}`,
    databaseId: id,
    app: app === undefined ? null : { __typename: 'App', id: `A_${app.id}`, databaseId: app.id, slug: app.slug },
    checkRuns: (args: GraphqlNode) => {
      const { appId, checkName, checkType } = Filter.parse(args).filterBy
      const found = runs.filter(({ app: by, name }) => (appId ?? by.id) === by.id && (checkName ?? name) === name)
      const latest = [...new Map(found.map((run) => [run.name, run])).values()]
      return connection('checkRuns', checkType === 'LATEST' ? latest : found, runNode)(args)
    },
  }
}

function runNode(it: CheckRun): GraphqlNode {
  return {
    __typename: 'CheckRun',
    id: `CR_${it.id}`,
    databaseId: it.id,
    name: it.name,
    status: it.status.toUpperCase(),
    conclusion: it.conclusion?.toUpperCase() ?? null,
    externalId: it.externalId,
  }
}
