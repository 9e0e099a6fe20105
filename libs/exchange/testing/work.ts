import { system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { move } from '../server';
import type { RequestAct } from '../contract';
import { buildRequest, buildVerified, exchangeApi, inDays, type BuiltRequest, type RequestOverrides } from './requests';

const ELSEWHERE = { name: 'Demo · Gobierno de Chile', country: 'CL' } as const;
const OFFER_TERMS = { organisationId: null, offered: 'Asesoría', message: 'Ya lo hicimos en casa.', days: 10, terms: '', cost: 0, currency: 'USD', team: [] } as const;

export const ENGAGED_STATES = ['matched', 'agreed', 'under-way', 'delivered', 'evaluated', 'published'] as const;
export type EngagedState = (typeof ENGAGED_STATES)[number];

export interface EngagedOverrides extends Omit<RequestOverrides, 'state'> {
  helper?: BuiltAccount;
  /** How far it went; `agreed` unless told. */
  engaged?: EngagedState;
}

export interface BuiltEngagement extends BuiltRequest {
  helper: BuiltAccount;
  /** Made in `under-way` and later. */
  milestoneId: string;
  deliverableId: string;
}

const FACTS = { signed: true, 'accepted-offer': true } as const;

/** A request whose helper’s offer was accepted, taken on to a state by what people do there. */
export async function buildEngaged(app: TestApp, { helper, engaged = 'agreed', ...request }: EngagedOverrides = {}): Promise<BuiltEngagement> {
  const built = await buildRequest(app, { ...request, state: 'open' } as RequestOverrides);
  const by = helper ?? (await buildVerified(app, { organisation: ELSEWHERE }));
  const offer = await exchangeApi(app, by).makeOffer({ params: { requestId: built.id }, body: { ...OFFER_TERMS, team: [], from: inDays(30) } });
  await exchangeApi(app, built.maker).actOnOffer({ params: { offerId: offer.id }, body: { act: 'accept' } });
  const engagement: BuiltEngagement = { ...built, helper: by, milestoneId: '', deliverableId: '' };
  const steps = ENGAGED_STATES.slice(1, ENGAGED_STATES.indexOf(engaged) + 1);
  for (const state of steps) await WAYS[state as Exclude<EngagedState, 'matched'>](app, engagement);
  return engagement;
}

const moved = (app: TestApp, id: string, act: RequestAct): Promise<unknown> => app.db.write(system('test'), (tx) => move(tx, id, act, { as: 'requester', facts: FACTS }));

const WAYS: Record<Exclude<EngagedState, 'matched'>, (app: TestApp, engagement: BuiltEngagement) => Promise<unknown>> = {
  agreed: (app, { id }) => moved(app, id, 'agree'),
  async 'under-way'(app, engagement) {
    const { id, maker } = engagement;
    const api = exchangeApi(app, maker);
    const params = { requestId: id };
    engagement.milestoneId = (await api.addMilestone({ params, body: { title: 'Diagnóstico', due: inDays(40), deliverables: ['Informe'] } })).id;
    engagement.deliverableId = (await api.engagement({ params })).milestones[0]!.deliverables[0]!.id;
    await api.moveEngagement({ params, body: { act: 'start' } });
  },
  async delivered(app, { id, maker, helper, deliverableId }) {
    const params = { requestId: id, deliverableId };
    await exchangeApi(app, helper).deliver({ params, body: { link: 'https://example.org/informe.pdf' } });
    await exchangeApi(app, maker).judgeDeliverable({ params, body: { accept: true } });
    await exchangeApi(app, helper).moveEngagement({ params: { requestId: id }, body: { act: 'deliver' } });
  },
  async evaluated(app, { id, maker, helper }) {
    for (const who of [maker, helper]) await exchangeApi(app, who).evaluate({ params: { requestId: id }, body: { outcome: 4, transfer: 5, again: 'yes', advice: 'Empezar antes.' } });
  },
  async published(app, { id, maker }) {
    const params = { requestId: id };
    const api = exchangeApi(app, maker);
    const { title, needed, result, lessons, documents, revision } = await api.caseDraft({ params });
    await api.saveCase({ params, body: { title, needed, done: 'Se hizo un informe.', result, lessons, documents, revision } });
    await api.publishCase({ params });
  },
};
