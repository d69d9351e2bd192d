import { vi } from 'vitest'
import { type Launched, launchDataOf, RecordRules } from '../../journeys/recordRules.ts'

/** A course system and record store behind `fetch`, as strict as the one in the browser’s tests. */
export const openCourse = () => {
  const rules = new RecordRules(`Basic ${btoa('trainer:quiet-otter')}`)
  const documents = new Map<string, unknown>()
  const fresh = new Map<string, Launched>()
  const asked: { method: string; address: URL; authorization: string }[] = []
  let [away, count] = [false, 0]

  const token = (id: string) => {
    const launch = fresh.get(id)
    if (!launch) return { 'error-code': '1' }
    fresh.delete(id)
    rules.launches.set(`Basic ${btoa(id)}`, launch)
    return { 'auth-token': btoa(id) }
  }
  const state = (query: URLSearchParams, authorization: string, body: string | null) => {
    const launch = rules.launches.get(authorization)
    if (launch?.registration !== query.get('registration'))
      return new Response(null, { status: 403 })
    const name = `${launch?.registration} ${query.get('stateId')}`
    if (launch && query.get('stateId') === 'LMS.LaunchData')
      return Response.json(launchDataOf(launch))
    if (body !== null) {
      documents.set(name, JSON.parse(body))
      return new Response(null, { status: 204 })
    }
    return documents.has(name)
      ? Response.json(documents.get(name))
      : new Response(null, { status: 404 })
  }
  const answer = async (to: string, init: RequestInit = {}): Promise<Response> => {
    if (away) throw new TypeError('Failed to fetch')
    const address = new URL(to)
    const { pathname, searchParams: query } = address
    const authorization = new Headers(init.headers).get('Authorization') ?? ''
    asked.push({ method: init.method ?? 'GET', address, authorization })
    if (pathname === '/fetch') return Response.json(token(query.get('k') ?? ''))
    const body = typeof init.body === 'string' ? init.body : null
    if (pathname.endsWith('/activities/state')) return state(query, authorization, body)
    if (pathname.endsWith('/agents/profile')) return new Response(null, { status: 404 })
    const raw: unknown = JSON.parse(body ?? 'null')
    return new Response(null, { status: rules.put(authorization, query.get('statementId'), raw) })
  }
  vi.stubGlobal('fetch', answer)
  return {
    rules,
    documents,
    asked,
    /** Readies a launch; gives what stands behind the address of the page. */
    launch: (launch: Launched): string => {
      count += 1
      fresh.set(String(count), launch)
      return new URLSearchParams({
        endpoint: `${location.origin}/xapi/`,
        fetch: `${location.origin}/fetch?k=${count}`,
        actor: JSON.stringify({
          objectType: 'Agent',
          account: { homePage: 'https://lms.example.org', name: launch.learner },
        }),
        registration: launch.registration,
        activityId: 'https://lms.example.org/au/1',
      }).toString()
    },
    goAway: (next: boolean) => {
      away = next
    },
    endSession: ({ session }: Launched) => {
      for (const [key, launch] of rules.launches)
        if (launch.session === session) rules.launches.delete(key)
    },
  }
}
