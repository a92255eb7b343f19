import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CallError, type CallMap, createClient, serve } from '../../lib/platform/messages';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const args = { double: v.object({ n: v.number() }), forget: v.object({}) };
const results = { double: v.number(), forget: v.null() };
type Calls = CallMap<typeof args, typeof results>;
const clientOf = (send: (message: unknown) => Promise<unknown>) =>
  createClient<Calls>('there', results, send);

/** As browsers deliver messages: a listener that returns true answers later, by its third argument. */
function send(message: unknown): Promise<unknown> {
  return new Promise((respond) => {
    // The fake hands on what it is given; its types know two arguments.
    const delivered: Promise<unknown[]> = Reflect.apply(fakeBrowser.runtime.onMessage.trigger, null, [
      message,
      {},
      respond,
    ]);
    void delivered.then((returned) => returned.includes(true) || respond(undefined));
  });
}
const handlers = { double: async ({ n }: { n: number }) => n * 2, forget: async () => null };

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'answered',
    (error: unknown) => (error instanceof CallError ? error.code : 'other'),
  );
}

describe('calls between contexts', () => {
  beforeEach(() => fakeBrowser.reset());

  it('answers a call, and null where a handler has nothing to say', async () => {
    serve<Calls>('there', args, handlers);
    const client = clientOf(send);
    expect(await client('double', { n: 21 })).toBe(42);
    expect(await client('forget', {})).toBeNull();
  });

  it('refuses arguments of a wrong shape without asking the handler', async () => {
    const double = vi.fn(handlers.double);
    serve<Calls>('there', args, { ...handlers, double });
    const answer = await send({ to: 'there', call: 'double', args: { n: 'many' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(double).not.toHaveBeenCalled();
  });

  it.each(['toString', '__proto__', 'constructor', 'triple'])('refuses the unknown call %s', async (call) => {
    serve<Calls>('there', args, handlers);
    expect(await send({ to: 'there', call, args: {} })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  it('leaves messages to others, and messages of no shape, alone', async () => {
    const double = vi.fn(handlers.double);
    serve<Calls>('there', args, { ...handlers, double });
    for (const message of [null, 3, 'double', {}, { to: 'elsewhere', call: 'double', args: { n: 1 } }]) {
      expect(await send(message)).toBeUndefined();
    }
    expect(double).not.toHaveBeenCalled();
  });

  it('does not believe a result of a wrong shape', async () => {
    const client = clientOf(async () => ({ ok: true, value: 'much' }));
    expect(await codeOf(client('double', { n: 1 }))).toBe('invalid');
  });

  it('names the error a handler threw', async () => {
    const full = { ...handlers, double: () => Promise.reject(new RangeError('disk')) };
    serve<Calls>('there', args, full, (error) => (error instanceof RangeError ? 'quota' : null));
    expect(await codeOf(clientOf(send)('double', { n: 1 }))).toBe('quota');
  });

  it('asks once more when the worker was stopped under the call', async () => {
    const answers = [
      () => Promise.reject(new Error('Receiving end does not exist')),
      async () => ({ ok: true, value: 4 }),
    ];
    const client = clientOf(() => answers.shift()!());
    expect(await client('double', { n: 2 })).toBe(4);
  });

  it('says that nobody is there', async () => {
    const client = clientOf(() => Promise.reject(new Error('no receiver')));
    expect(await codeOf(client('double', { n: 2 }))).toBe('unreachable');
  });
});
