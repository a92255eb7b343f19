import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CallError, createClient, serve } from '../../lib/platform/messages';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const calls = {
  double: { args: v.object({ n: v.number() }), result: v.number() },
  forget: { args: v.object({}), result: v.null() },
};
const send = (message: unknown) => fakeBrowser.runtime.sendMessage(message);
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
    serve('there', calls, handlers);
    const client = createClient('there', calls, send);
    expect(await client('double', { n: 21 })).toBe(42);
    expect(await client('forget', {})).toBeNull();
  });

  it('refuses arguments of a wrong shape without asking the handler', async () => {
    const double = vi.fn(handlers.double);
    serve('there', calls, { ...handlers, double });
    const answer = await send({ to: 'there', call: 'double', args: { n: 'many' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(double).not.toHaveBeenCalled();
  });

  it.each(['toString', '__proto__', 'constructor', 'triple'])('refuses the unknown call %s', async (call) => {
    serve('there', calls, handlers);
    expect(await send({ to: 'there', call, args: {} })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  it('leaves messages to others, and messages of no shape, alone', async () => {
    const double = vi.fn(handlers.double);
    serve('there', calls, { ...handlers, double });
    for (const message of [null, 3, 'double', {}, { to: 'elsewhere', call: 'double', args: { n: 1 } }]) {
      expect(await send(message).catch(() => undefined)).toBeUndefined();
    }
    expect(double).not.toHaveBeenCalled();
  });

  it('does not believe a result of a wrong shape', async () => {
    const client = createClient('there', calls, async () => ({ ok: true, value: 'much' }));
    expect(await codeOf(client('double', { n: 1 }))).toBe('invalid');
  });

  it('names the error a handler threw', async () => {
    const full = { ...handlers, double: () => Promise.reject(new RangeError('disk')) };
    serve('there', calls, full, (error) => (error instanceof RangeError ? 'quota' : null));
    expect(await codeOf(createClient('there', calls, send)('double', { n: 1 }))).toBe('quota');
  });

  it('asks once more when the worker was stopped under the call', async () => {
    const answers = [
      () => Promise.reject(new Error('Receiving end does not exist')),
      async () => ({ ok: true, value: 4 }),
    ];
    const client = createClient('there', calls, () => answers.shift()!());
    expect(await client('double', { n: 2 })).toBe(4);
  });

  it('says that nobody is there', async () => {
    const client = createClient('there', calls, () => Promise.reject(new Error('no receiver')));
    expect(await codeOf(client('double', { n: 2 }))).toBe('unreachable');
  });
});
