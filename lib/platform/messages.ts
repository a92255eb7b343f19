/**
 * Typed calls between contexts. A call map has a schema of each call's arguments and one of its result. Either end
 * validates what it is told, the server arguments and the client results, so that neither a hostile page nor an older
 * copy of this program is taken at its word, and carries no schemas of what it says itself.
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

type Schemas = Record<string, v.GenericSchema>;
/** Schemas by the names of calls. A type only: no script holds both halves of a map that it does not need both of. */
export interface CallMap<
  A extends Schemas = Schemas,
  R extends Record<keyof A, v.GenericSchema> = Record<keyof A, v.GenericSchema>,
> {
  args: A;
  results: R;
}
type NameOf<M extends CallMap> = keyof M['args'] & keyof M['results'] & string;
export type ArgsOf<M extends CallMap, N extends NameOf<M>> = v.InferInput<M['args'][N]>;
export type ResultOf<M extends CallMap, N extends NameOf<M>> = v.InferOutput<M['results'][N]>;

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
  [N in NameOf<M>]: (args: v.InferOutput<M['args'][N]>, caller: Caller) => Promise<ResultOf<M, N>>;
};

type Send = (message: unknown) => Promise<unknown>;

const Envelope = v.object({ to: v.string(), call: v.string(), args: v.optional(v.unknown()) });
const Answer = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(CALL_ERRORS), message: v.string() }) }),
]);

/** Calls on one side: `client('reading.record', { … })`. Throws {@link CallError}. */
export type Client<M extends CallMap> = <N extends NameOf<M>>(
  call: N,
  args: ArgsOf<M, N>,
) => Promise<ResultOf<M, N>>;

export function createClient<M extends CallMap>(to: string, results: M['results'], send: Send): Client<M> {
  return async (call, args) => {
    const result = results[call];
    if (!result) throw new CallError('refused', `There is no call ${call}`);
    const answer = parse(Answer, await sendTwice(send, { to, call, args }), `answer to ${call}`);
    if (!answer.ok) throw new CallError(answer.error.code, answer.error.message);
    return parse(result, answer.value, `result of ${call}`) as ResultOf<M, typeof call>;
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
  args: M['args'],
  handlers: Handlers<M>,
  codeOf: (error: unknown) => CallErrorCode | null = () => null,
): () => void {
  // Answers by `respond`: not every Chrome of ours takes promises from listeners. True keeps the channel open for it.
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.to !== to) return false;
    void answer(args, handlers, envelope.output, callerOf(sender), codeOf).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<M extends CallMap>(
  schemas: M['args'],
  handlers: Handlers<M>,
  envelope: v.InferOutput<typeof Envelope>,
  caller: Caller,
  codeOf: (error: unknown) => CallErrorCode | null,
): Promise<v.InferOutput<typeof Answer>> {
  const name = envelope.call as NameOf<M>;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  const handler = handlers[name];
  if (!schema || !handler) return refuse('refused', `There is no call ${envelope.call}`);
  try {
    const args = parse(schema, envelope.args, `arguments of ${envelope.call}`);
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
