/** A store that never answers is away. */
const patience = 20_000

export type Answer = 'taken' | 'refused' | 'denied' | 'away'

/** One request by xAPI. Rejects where the store is away. */
export const ask = (address: string, authorization: string, rest: RequestInit): Promise<Response> =>
  fetch(address, {
    ...rest,
    headers: {
      'Content-Type': 'application/json',
      'X-Experience-API-Version': '1.0.3',
      Authorization: authorization,
    },
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  })

const answerOf = ({ ok, status }: Response): Answer => {
  // 409: the store has a statement of this id.
  if (ok || status === 409) return 'taken'
  if (status === 401 || status === 403) return 'denied'
  return status === 400 || status === 413 ? 'refused' : 'away'
}

export const put = async (
  address: string,
  authorization: string,
  value: unknown,
): Promise<Answer> => {
  try {
    return answerOf(
      await ask(address, authorization, { method: 'PUT', body: JSON.stringify(value) }),
    )
  } catch {
    return 'away'
  }
}
