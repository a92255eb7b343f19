/**
 * Typed calls between contexts. A call map names each call once, with a schema of its arguments and of its result;
 * both ends validate, so that neither a hostile page nor an older copy of this program is taken at its word.
 * Answers are `{ ok, value } | { ok, error }`, never undefined. Knows nothing of what the calls are about.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const CALL_ERRORS = [
  /** Arguments or result of a wrong shape. */
  'invalid',
  /** No such call, or not for this sender. */
  'refused',
  /** Nobody listens there (the other context is gone or was never started). */
  'unreachable',
  'database',
  'quota',
  'failed',
] as const;
export type CallErrorCode = (typeof CALL_ERRORS)[number];

export class CallError extends Error {
  override name = 'CallError';
  readonly code: CallErrorCode;
  constructor(code: CallErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

interface CallSpec<A extends v.GenericSchema, R extends v.GenericSchema> {
  args: A;
  result: R;
}
export type CallMap = Record<string, CallSpec<v.GenericSchema, v.GenericSchema>>;
export type ArgsOf<M extends CallMap, N extends keyof M> = v.InferInput<M[N]['args']>;
export type ResultOf<M extends CallMap, N extends keyof M> = v.InferOutput<M[N]['result']>;

/** Where a call came from, as the browser vouches for it. */
export interface Caller {
  tabId: number | null;
  frameId: number | null;
  /** Address of the calling document. */
  url: string;
  incognito: boolean;
  /** One of our own pages rather than a web page. */
  own: boolean;
}

export type Handlers<M extends CallMap> = {
  [N in keyof M]: (args: v.InferOutput<M[N]['args']>, caller: Caller) => Promise<ResultOf<M, N>>;
};

type Send = (message: unknown) => Promise<unknown>;

const Envelope = v.object({ to: v.string(), call: v.string(), args: v.optional(v.unknown()) });
const Answer = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(CALL_ERRORS), message: v.string() }) }),
]);

/** Calls on one side: `client('reading.record', { … })`. Throws {@link CallError}. */
export type Client<M extends CallMap> = <N extends keyof M & string>(
  call: N,
  args: ArgsOf<M, N>,
) => Promise<ResultOf<M, N>>;

export function createClient<M extends CallMap>(to: string, calls: M, send: Send): Client<M> {
  return async (call, args) => {
    const spec = calls[call];
    if (!spec) throw new CallError('refused', `There is no call ${call}`);
    const message = { to, call, args: parse(spec.args, args, `arguments of ${call}`) };
    const answer = parse(Answer, await sendTwice(send, message), `answer to ${call}`);
    if (!answer.ok) throw new CallError(answer.error.code, answer.error.message);
    return parse(spec.result, answer.value, `result of ${call}`) as ResultOf<M, typeof call>;
  };
}

/** A service worker that was just stopped drops the call under way; it is awake for the second one. */
async function sendTwice(send: Send, message: unknown): Promise<unknown> {
  try {
    return (await send(message)) ?? (await send(message));
  } catch {
    try {
      return await send(message);
    } catch (error) {
      throw new CallError('unreachable', 'Nobody answers', { cause: error });
    }
  }
}

/**
 * Answers calls addressed to `to`. Other messages are left to other listeners.
 * @param codeOf names the error a handler threw; `failed` where it returns null.
 * @returns a function that stops answering.
 */
export function serve<M extends CallMap>(
  to: string,
  calls: M,
  handlers: Handlers<M>,
  codeOf: (error: unknown) => CallErrorCode | null = () => null,
): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.to !== to) return undefined;
    return answer(calls, handlers, envelope.output, callerOf(sender), codeOf);
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  return () => browser.runtime.onMessage.removeListener(listener as Listener);
}

async function answer<M extends CallMap>(
  calls: M,
  handlers: Handlers<M>,
  envelope: v.InferOutput<typeof Envelope>,
  caller: Caller,
  codeOf: (error: unknown) => CallErrorCode | null,
): Promise<v.InferOutput<typeof Answer>> {
  const name: keyof M = envelope.call;
  const spec = Object.hasOwn(calls, envelope.call) ? calls[name] : undefined;
  const handler = handlers[name];
  if (!spec || !handler) return refuse('refused', `There is no call ${envelope.call}`);
  try {
    const args = parse(spec.args, envelope.args, `arguments of ${envelope.call}`);
    const value = await handler(args, caller);
    return { ok: true, value: value ?? null };
  } catch (error) {
    const code = error instanceof CallError ? error.code : (codeOf(error) ?? 'failed');
    if (code === 'failed') console.error(`Sourceline: ${envelope.call} failed`, error);
    return refuse(code, error instanceof Error ? error.message : String(error));
  }
}

function refuse(code: CallErrorCode, message: string): v.InferOutput<typeof Answer> {
  return { ok: false, error: { code, message } };
}

function parse<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new CallError(
    'invalid',
    `The ${what} has a wrong shape${path ? ` at ${path}` : ''}: ${issue.message}`,
  );
}

interface Sender {
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

function callerOf(sender: Sender): Caller {
  const url = sender.url ?? '';
  return {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    url,
    incognito: sender.tab?.incognito ?? false,
    own: url.startsWith(browser.runtime.getURL('/')),
  };
}
