import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Launched, launchDataOf, RecordRules } from './recordRules.ts'

/** What xAPI and cmi5 ask of the browser's side and of ours, over another origin than the page's. */
const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET,PUT,POST,OPTIONS',
  'Access-Control-Allow-Headers': '*,Authorization',
  'Access-Control-Expose-Headers': '*',
}
const json = { ...allowed, 'Content-Type': 'application/json' }
const trainerKey = `Basic ${btoa('trainer:quiet-otter')}`
const activityId = 'https://lms.example.org/au/1'
const agentOf = (learner: string) =>
  JSON.stringify({
    objectType: 'Agent',
    account: { homePage: 'https://lms.example.org', name: learner },
  })

/**
 * A record store and course system on this machine. It takes what xAPI and cmi5 allow and refuses the
 * rest; `faults` has what was found. A launch has its own token, and gives it once.
 */
export const openRecordStore = async () => {
  let rules = new RecordRules(trainerKey)
  let documents = new Map<string, string>()
  const [keys, waiting] = [new Set<string>(), new Map<string, Launched>()]
  let [away, count] = [false, 0]

  const statement = async (request: IncomingMessage, query: URLSearchParams) => {
    if (request.headers['x-experience-api-version'] !== '1.0.3') return 400
    const raw: unknown = JSON.parse(await text(request))
    return rules.put(request.headers.authorization ?? '', query.get('statementId'), raw)
  }
  /** A learner reads and writes what is of their own registration, and nobody the launch's data. */
  const state = async (request: IncomingMessage, query: URLSearchParams) => {
    const launch = rules.launches.get(request.headers.authorization ?? '')
    const isOwn =
      launch?.registration === query.get('registration') &&
      query.get('agent') === agentOf(launch?.learner ?? '') &&
      query.get('activityId') === activityId
    if (!launch || !isOwn) return { status: 403 }
    const name = `${launch.learner} ${launch.registration} ${query.get('stateId')}`
    if (query.get('stateId') === 'LMS.LaunchData')
      return request.method === 'GET'
        ? { status: 200, body: JSON.stringify(launchDataOf(launch)) }
        : { status: 403 }
    if (request.method === 'PUT') {
      documents.set(name, await text(request))
      return { status: 204 }
    }
    const body = documents.get(name)
    return body === undefined ? { status: 404 } : { status: 200, body }
  }
  const token = (request: IncomingMessage, id: string) => {
    const launch = waiting.get(id)
    if (request.method !== 'POST' || !launch) return { 'error-code': '1' }
    waiting.delete(id)
    rules.launches.set(`Basic ${btoa(`${launch.learner}:${id}`)}`, launch)
    return { 'auth-token': btoa(`${launch.learner}:${id}`) }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (away) return void request.destroy()
    if (request.method === 'OPTIONS') return void response.writeHead(204, allowed).end()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/fetch')
      return void response
        .writeHead(200, json)
        .end(JSON.stringify(token(request, searchParams.get('k') ?? '')))
    keys.add(request.headers.authorization ?? 'none')
    if (pathname.endsWith('/activities/state')) {
      const { status, body } = await state(request, searchParams)
      return void response.writeHead(status, json).end(body)
    }
    if (pathname.endsWith('/agents/profile')) return void response.writeHead(404, allowed).end()
    const status = await statement(request, searchParams)
    response.writeHead(status, allowed).end()
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
  return {
    origin,
    endpoint: `${origin}/xapi/`,
    statements: () => rules.statements,
    faults: () => rules.faults,
    /** Every Authorization that came. */
    keys,
    trainerKey,
    documentOf: ({ learner, registration }: Launched, stateId: string): string =>
      documents.get(`${learner} ${registration} ${stateId}`) ?? '',
    /** Readies a launch by cmi5; gives what is put behind the address of the page. */
    launch: (launch: Launched, at = origin): string => {
      count += 1
      waiting.set(String(count), launch)
      return new URLSearchParams({
        endpoint: `${at}/xapi/`,
        fetch: `${at}/fetch?k=${count}`,
        actor: agentOf(launch.learner),
        registration: launch.registration,
        activityId,
      }).toString()
    },
    /** Forgets all that was said and laid by. */
    empty: () => {
      rules = new RecordRules(trainerKey)
      documents = new Map()
      keys.clear()
      away = false
    },
    /** Takes a session's token no longer. */
    endSession: ({ session }: Launched) => {
      for (const [key, launch] of rules.launches)
        if (launch.session === session) rules.launches.delete(key)
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
