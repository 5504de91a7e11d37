/** Asks the server. In the try-out every window is somebody of its own, so its secret stays in this window. */

/** The try-out's token of this process; empty for members. */
let tryOutToken = ''

/** @param {string} token */
export const keepTryOutToken = (token) => {
  tryOutToken = token
}

const personaKey = 'schakel-persona'

/** @param {string} secret */
export const keepPersona = (secret) => sessionStorage.setItem(personaKey, secret)

/** What the server answered instead of doing what was asked; status 0 when it could not be reached. */
export class NotAnswered extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`The server answered ${status}.`)
    this.status = status
  }
}

/** @returns {Record<string, string>} */
const headers = () => {
  const persona = sessionStorage.getItem(personaKey)
  return {
    ...(persona ? { 'x-schakel-persona': persona } : {}),
    ...(tryOutToken ? { 'x-schakel-try-out': tryOutToken } : {}),
  }
}

/**
 * @param {string} path
 * @param {AbortSignal} [signal]
 * @returns {Promise<Response>}
 */
export const open = async (path, signal) =>
  check(await reach(path, { headers: headers(), ...(signal ? { signal } : {}) }))

/**
 * @template Answer
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export const read = async (path) => (await open(path)).json()

/**
 * @template Answer
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<Answer>}
 */
export const send = async (path, body) => {
  const asJson = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers: { ...headers(), ...asJson }, body: JSON.stringify(body) }
  const response = check(await reach(path, request))
  return response.status === 204 ? /** @type {Answer} */ (null) : response.json()
}

/**
 * @param {string} path
 * @param {RequestInit} request
 */
const reach = (path, request) =>
  fetch(path, request).catch((error) => {
    throw request.signal?.aborted ? error : new NotAnswered(0)
  })

/** @param {Response} response */
const check = (response) => {
  if (!response.ok) throw new NotAnswered(response.status)
  return response
}
