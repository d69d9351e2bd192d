import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import validate from '@learninglocker/xapi-validation'
import { z } from 'zod'

const Verdict = z.object({ id: z.string() })
const Statement = z.looseObject({
  id: z.uuid(),
  actor: z.looseObject({}),
  verb: Verdict,
  object: z.looseObject({ id: z.string() }),
  result: z
    .looseObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      score: z.looseObject({ scaled: z.number() }).optional(),
      extensions: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  context: z.looseObject({
    registration: z.uuid(),
    contextActivities: z.looseObject({
      category: z.array(z.looseObject({ id: z.string() })).optional(),
    }),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
})
export type Statement = z.infer<typeof Statement>

/** What xAPI and cmi5 ask of the browser's side and of ours, over another origin than the page's. */
const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET,PUT,POST,OPTIONS',
  'Access-Control-Allow-Headers': '*,Authorization',
  'Access-Control-Expose-Headers': '*',
}
/** The short word for a verb: the end of its address. */
export const verbOf = ({ verb }: Statement): string => verb.id.split('/').at(-1) ?? ''

type Launch = { session: string; masteryScore: number; returnURL: string }
const launchData = ({ session, masteryScore, returnURL }: Launch) => ({
  contextTemplate: {
    contextActivities: {
      grouping: [{ objectType: 'Activity', id: 'https://lms.example.org/au/1' }],
    },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session },
  },
  launchMode: 'Normal',
  launchMethod: 'AnyWindow',
  masteryScore,
  moveOn: 'CompletedAndPassed',
  returnURL,
})

/**
 * A record store on this machine. Each statement is checked by Learning Locker's own validation,
 * and refused as a store refuses it; `faults` has what was found. It gives its cmi5 token once.
 */
export const openRecordStore = async () => {
  const statements: Statement[] = []
  const states = new Map<string, string>()
  const [faults, keys]: [string[], Set<string>] = [[], new Set()]
  let [away, tokens] = [false, 0]
  let launched: Launch | null = null

  const check = (raw: unknown): Statement | null => {
    const warnings = validate(raw)
    const { data, error } = Statement.safeParse(raw)
    for (const warning of warnings) faults.push(JSON.stringify(warning))
    if (error) faults.push(error.message)
    return warnings.length === 0 && data ? data : null
  }
  const putStatement = async (request: IncomingMessage, id: string | null) => {
    if (request.headers['x-experience-api-version'] !== '1.0.3') return 400
    const raw: unknown = JSON.parse(await text(request))
    const statement = check(raw)
    if (!statement || statement.id !== id) return 400
    const before = statements.find((one) => one.id === id)
    if (before) return JSON.stringify(before) === JSON.stringify(statement) ? 204 : 409
    statements.push(statement)
    return 204
  }
  const state = async (
    request: IncomingMessage,
    query: URLSearchParams,
    response: ServerResponse,
  ) => {
    const name = query.get('stateId') ?? ''
    if (request.method === 'PUT') {
      states.set(name, await text(request))
      return void response.writeHead(204, allowed).end()
    }
    const kept =
      name === 'LMS.LaunchData' && launched
        ? JSON.stringify(launchData(launched))
        : states.get(name)
    response.writeHead(kept === undefined ? 404 : 200, {
      ...allowed,
      'Content-Type': 'application/json',
    })
    response.end(kept)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (away) return void request.destroy()
    if (request.method === 'OPTIONS') return void response.writeHead(204, allowed).end()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const json = { ...allowed, 'Content-Type': 'application/json' }
    if (pathname === '/fetch') {
      tokens += 1
      const body = tokens > 1 ? { 'error-code': '1' } : { 'auth-token': btoa('learner:once') }
      return void response.writeHead(200, json).end(JSON.stringify(body))
    }
    keys.add(request.headers.authorization ?? 'none')
    if (pathname.endsWith('/activities/state')) return state(request, searchParams, response)
    if (pathname.endsWith('/agents/profile')) return void response.writeHead(404, allowed).end()
    const status = await putStatement(request, searchParams.get('statementId'))
    response.writeHead(status, allowed).end()
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
  return {
    origin,
    endpoint: `${origin}/xapi/`,
    statements,
    faults,
    /** Every Authorization that came. */
    keys,
    tokensGiven: () => tokens,
    stateOf: (name: string): string => states.get(name) ?? '',
    /** Readies a launch by cmi5; of an earlier one nothing is left, or what was laid by. */
    launch: (launch: Launch, { again = false } = {}) => {
      launched = launch
      tokens = 0
      away = false
      if (again) return
      statements.length = 0
      faults.length = 0
      states.clear()
    },
    /** Answers nothing from now on, or answers again. */
    goAway: (next: boolean) => {
      away = next
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
