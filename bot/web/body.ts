import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/** What was sent, parsed once at the edge. @throws {HTTPException} 415 when it is not JSON, 400 when it does not fit. */
export const readBody = async <Shape>(c: Context, shape: z.ZodType<Shape>): Promise<Shape> => {
  if (!/^application\/json\s*(;|$)/iu.test(c.req.header('content-type') ?? '')) throw new HTTPException(415)
  const read = shape.safeParse(await c.req.json().catch(() => undefined))
  if (!read.success) throw new HTTPException(400)
  return read.data
}
