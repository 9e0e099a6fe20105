import type { Page } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import type { Client } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { reportRoutes, type BLOCK_ACTS, type ReportSection } from '../../contract';

/** What the page's action is given: the form's fields, and the id that makes a repeated form harmless. */
export interface EditForm extends Pick<Page, 'api' | 'queries' | 'url'> {
  field(name: string): string;
  mutationId: string;
}

type Act = (api: Client<typeof reportRoutes>, sessionId: string, form: EditForm) => Promise<unknown>;

const facts = ({ field }: EditForm) => (field('action') ? { who: field('who'), due: field('due') || null } : {});

/** Intent → what is asked of the server. */
const ACTS: Record<string, Act> = {
  'report-block': (api, sessionId, form) =>
    api.saveReportBlock({ params: { sessionId, blockId: form.field('block') }, body: { text: form.field('text'), revision: Number(form.field('revision')), ...facts(form) } }, form),
  'report-add': (api, sessionId, form) =>
    api.addReportBlock({ params: { sessionId }, body: { section: form.field('section') as ReportSection, itemId: form.field('item') || null, text: form.field('text'), ...facts(form) } }, form),
  'report-block-act': (api, sessionId, form) =>
    api.actOnReportBlock({ params: { sessionId, blockId: form.field('block') }, body: { act: form.field('act') as (typeof BLOCK_ACTS)[number], revision: Number(form.field('revision')) } }, form),
  'report-lead': (api, sessionId, form) => api.saveReportLead({ params: { sessionId }, body: { lead: form.field('lead'), was: form.field('was') } }, form),
  'report-redraft': (api, sessionId, form) => api.redraftReport({ params: { sessionId }, body: {} }, form),
  'report-send': (api, sessionId, form) => api.sendReport({ params: { sessionId }, body: { days: Number(form.field('days')) } }, form),
  'report-correct': (api, sessionId, form) =>
    api.proposeCorrection({ params: { sessionId, blockId: form.field('block') }, body: { text: form.field('text'), note: form.field('note') } }, form),
  'report-decide': (api, sessionId, form) =>
    api.decideCorrection({ params: { sessionId, correctionId: form.field('correction') }, body: { accept: form.field('accept') === 'yes', word: form.field('word') } }, form),
};

/** Does what a form of the edit page asks for, and comes back to it; published, it goes to the report. */
export async function performEdit(form: EditForm, sessionId: string): Promise<Response> {
  const api = form.api(reportRoutes);
  const intent = form.field('intent');
  if (intent === 'report-publish') {
    const { address } = await api.publishReport({ params: { sessionId }, body: { note: form.field('note') } }, { mutationId: form.mutationId });
    await form.queries.invalidateQueries({ queryKey: ['live'] });
    return redirect(address);
  }
  const act = ACTS[intent];
  if (!act) throw notFound();
  await act(api, sessionId, form);
  await form.queries.invalidateQueries({ queryKey: ['live'] });
  return redirect(form.url.pathname);
}
