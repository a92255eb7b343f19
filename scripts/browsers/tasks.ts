/**
 * The tasks of a page's main thread in Chromium, from the browser's own trace. A task is what runs without the page having a
 * turn: an event of the scheduler and the microtasks right after it.
 */
import type { Page } from 'puppeteer-core';

export interface Task {
  /** Milliseconds from begin to end, other programs' time included. */
  ms: number;
  /** Milliseconds of the processor's time. */
  cpu: number;
  /** A script ran in it. */
  script: boolean;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { beginData?: { url?: string } };
}

type Complete = TraceEvent & { dur: number };

const TASK = /RunTask$|^BlinkScheduler_PerformMicrotaskCheckpoint$/;
const SCRIPT = /^(?:EvaluateScript|FunctionCall|v8\.(?:run|callFunction|compile))$/;
/** Microseconds between a task and its microtasks. */
const NEXT = 100;
/** Microseconds of microtasks, which the trace does not name, that are more than a look at an empty queue. */
const SOME = 300;

/** The tasks of the thread that shows `address` while `act` is done; it must be loaded meanwhile. */
export async function tasksOf(page: Page, address: string, act: () => Promise<unknown>): Promise<Task[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace');
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const complete = traceEvents.filter(
    (event): event is Complete => event.ph === 'X' && event.dur !== undefined,
  );
  const parsed = complete.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address);
  if (!parsed) throw new Error(`The trace does not show ${address}`);
  const own = complete.filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid);
  return tasksIn(own.sort((a, b) => a.ts - b.ts || b.dur - a.dur));
}

/** @param events of one thread, outer ones before inner ones. */
function tasksIn(events: readonly Complete[]): Task[] {
  const tasks: (Task & { end: number })[] = [];
  let inside = 0;
  for (const { name, ts, dur, tdur = 0 } of events) {
    const last = tasks.at(-1);
    if (TASK.test(name) && ts >= inside) {
      const [ms, cpu] = [dur / 1000, tdur / 1000];
      const script = name.endsWith('Checkpoint') && tdur > SOME;
      inside = ts + dur;
      if (last && name.endsWith('Checkpoint') && ts - last.end < NEXT) {
        last.ms += ms;
        last.cpu += cpu;
        last.script ||= script;
        last.end = inside;
      } else tasks.push({ ms, cpu, script, end: inside });
    } else if (last && ts < inside && SCRIPT.test(name)) last.script = true;
  }
  return tasks;
}
