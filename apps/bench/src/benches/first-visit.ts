import type { Browser } from '@playwright/test';
import type { Bench, Context } from '../bench.ts';
import type { Site, TopicFacts } from '../adapters/target.ts';
import { launchChromium } from '../browser/launch.ts';
import { visit, type Visit } from '../browser/visit.ts';
import { bareHttp } from '../ceilings/bare-http-server.ts';
import { target, type Outcome } from '../report/outcome.ts';

/** A page of ten posts with the opening one. */
const VISIT_DATA = { topics: 1, replies: 9, accounts: 10, throwAway: true } as const;
const VISITS = 3;
const KB = 1024;
const MS = 1000;
const MOST = { paintMs: 1500, interactiveMs: 6000, htmlKb: 14, cssKb: 16, scriptKb: 150, fontKb: 78, lowDataKb: 40 } as const;
const TEXT_PAGE = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!DOCTYPE html><title>Texto</title><p>Texto.' };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const kbOf = ({ files }: Visit, ...types: string[]): number =>
  files.filter(({ type }) => types.length === 0 || types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0) / KB;

/** Fonts must not take the line from what is needed first: none is asked for before the page answers to input. */
function fontsComeLast({ files, interactiveMs }: Visit): boolean {
  const begun = Math.min(...files.filter(({ type }) => type === 'Document').map((file) => file.begun));
  const fonts = files.filter(({ type }) => type === 'Font').map((file) => (file.begun - begun) * MS);
  return fonts.length > 0 && Math.min(...fonts) >= (interactiveMs ?? 0);
}

async function several(browser: Browser, plan: Parameters<typeof visit>[1]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let n = 0; n < VISITS; n++) visits.push(await visit(browser, plan));
  return visits;
}

async function bareVisits(browser: Browser): Promise<Visit[]> {
  const bare = await bareHttp(TEXT_PAGE);
  const visits = await several(browser, { url: `http://${bare.host}:${bare.port}/` });
  bare.stop();
  return visits;
}

async function full(context: Context, browser: Browser, url: string): Promise<Outcome> {
  const visits = await several(browser, { url, interactive: context.target.interactive });
  const one = visits[0]!;
  const figures = {
    'first contentful paint ms': median(visits.map(({ paintMs }) => paintMs)),
    'interactive ms': median(visits.map(({ interactiveMs }) => interactiveMs ?? Number.NaN)),
    requests: one.files.length,
    'all kB': kbOf(one),
    'html kB': kbOf(one, 'Document'),
    'css kB': kbOf(one, 'Stylesheet'),
    'script kB': kbOf(one, 'Script'),
    'font kB': kbOf(one, 'Font'),
    'fonts after the page answers': Number(visits.every(fontsComeLast)),
  };
  const targets = [
    target('first contentful paint', figures['first contentful paint ms'], { atMost: MOST.paintMs }, ' ms'),
    target('interactive', figures['interactive ms'], { atMost: MOST.interactiveMs }, ' ms'),
    target('html', figures['html kB'], { atMost: MOST.htmlKb }, ' kB'),
    target('css', figures['css kB'], { atMost: MOST.cssKb }, ' kB'),
    target('script', figures['script kB'], { atMost: MOST.scriptKb }, ' kB'),
    target('fonts', figures['font kB'], { atMost: MOST.fontKb }, ' kB'),
    target('fonts after the page answers', figures['fonts after the page answers'], { equals: 1 }),
  ];
  return { figures, ceilings: {}, targets };
}

async function lowData(context: Context, browser: Browser, url: string): Promise<Outcome> {
  const visits = await several(browser, { url, cookies: [{ ...context.target.lowDataCookie, url }] });
  const one = visits[0]!;
  const figures = {
    'low data, first contentful paint ms': median(visits.map(({ paintMs }) => paintMs)),
    'low data, all kB': kbOf(one),
    'low data, scripts': one.files.filter(({ type }) => type === 'Script').length,
  };
  const targets = [
    target('low data, all', figures['low data, all kB'], { atMost: MOST.lowDataKb }, ' kB'),
    target('low data, scripts', figures['low data, scripts'], { equals: 0 }),
  ];
  return { figures, ceilings: {}, targets };
}

async function measure(context: Context, { origin }: Site, topic: TopicFacts): Promise<Outcome> {
  const { browser, close } = await launchChromium();
  const url = origin + topic.address;
  context.say('the page as it is');
  const whole = await full(context, browser, url);
  context.say('the page with low data');
  const light = await lowData(context, browser, url);
  context.say('a page of text alone');
  const bare = median((await bareVisits(browser)).map(({ paintMs }) => paintMs));
  await close();
  return {
    figures: { ...whole.figures, ...light.figures },
    ceilings: { 'first contentful paint ms': bare, 'low data, first contentful paint ms': bare },
    targets: [...whole.targets, ...light.targets],
  };
}

export const firstVisit: Bench = {
  about: 'bytes, paint and first response to input of a public topic over a slow line, in Chromium',
  async run(context) {
    const prepared = await context.target.prepare(VISIT_DATA);
    const site = await context.start(prepared);
    const outcome = await measure(context, site, prepared.topics[0]!);
    await site.stop();
    await context.target.remove(prepared);
    return outcome;
  },
};
