import { failure, type Result, success } from '../model/result.ts';
import { type Answers, type Asker, REQUESTS, type RequestBody, type RequestKind } from './protocol.ts';
import { askerOf, type OwnIdentity, type Sender } from './sender.ts';

export type Handlers<Context> = {
  [Kind in RequestKind]: (body: RequestBody<Kind>, context: Context) => Promise<Result<Answers[Kind]>>;
};

/**
 * Answers one message: checks its shape against the protocol and its sender against who may ask, then calls
 * the handler. Never rejects; whatever is wrong comes back as a failure, and nothing is changed by it.
 * @param context makes what the handlers need of a sender that passed the check; null when it lacks something
 */
export async function dispatch<Context>(
  message: unknown,
  sender: Sender,
  own: OwnIdentity,
  handlers: Handlers<Context>,
  context: (sender: Sender, asker: Asker) => Context | null,
): Promise<Result<unknown>> {
  const asker = askerOf(sender, own);
  if (!asker) return failure('forbidden');
  const kind = kindOf(message);
  if (!kind) return failure('bad-request', 'unknown kind');
  const { from, body } = REQUESTS[kind];
  if (!(from as readonly Asker[]).includes(asker)) return failure('forbidden');
  const parsed = body.safeParse(message);
  if (!parsed.success)
    return failure('bad-request', parsed.error.issues.map((i) => i.path.join('.')).join(', '));
  const given = context(sender, asker);
  if (!given) return failure('forbidden');
  // The schema that was just passed belongs to this kind; TypeScript can't follow the index.
  const handler = handlers[kind] as (body: unknown, context: Context) => Promise<Result<unknown>>;
  try {
    return await handler(parsed.data, given);
  } catch (error) {
    return failure('unexpected', error instanceof Error ? error.message : String(error));
  }
}

function kindOf(message: unknown): RequestKind | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  const { kind } = message;
  return typeof kind === 'string' && Object.hasOwn(REQUESTS, kind) ? (kind as RequestKind) : null;
}

export const nothing = success(null);
