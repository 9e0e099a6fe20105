import { createTranslator } from '@minga/kernel/contract';
import type { RefusedForm } from '@minga/kernel/client';
import type { RequestNeed } from '../../contract';
import es from '../messages/es';
import { differences, type Words } from './stale';

const need: RequestNeed = {
  title: 'Registro', need: 'Papel\nen 14 oficinas', aim: '', beneficiaries: '', lang: 'es', themes: [], skills: [], modalities: ['review', 'training'], languages: ['es'], from: null, until: null, effortDays: 5,
  offersUntil: null, currency: 'USD', budget: [{ kind: 'travel', amount: 120_050 }], visibility: 'network', groupId: null, links: [],
};
const words: Words = { translator: createTranslator('es', { exchange: es }), terms: () => [], groups: [] };
const refused = (values: Record<string, string>, code = 'stale-request'): RefusedForm => ({ code, title: '', fields: [], values, facts: { revision: 3, need } });

it('names what somebody else kept where it differs from what was typed, however line ends came', () => {
  const typed = refused({ title: 'Registro civil', need: 'Papel\r\nen 14 oficinas', aim: 'Un plan', lang: 'es' });
  expect(differences(typed, 'need', words)).toEqual([{ field: 'title', kept: 'Registro' }, { field: 'aim', kept: '' }]);
});

it('compares what is ticked and what amounts mean, not how they were written', () => {
  expect(differences(refused({ 'modality-training': 'on', 'language-es': 'on', effortDays: '5' }), 'how', words)).toEqual([{ field: 'modalities', kept: 'Revisión de documento o código y Formación' }]);
  expect(differences(refused({ currency: 'USD', 'budget-travel': '1.200,50', visibility: 'public' }), 'money', words)).toEqual([{ field: 'visibility', kept: 'Quienes tienen cuenta en la red' }]);
});

it('says nothing of other refusals', () => expect(differences(refused({}, 'invalid-input'), 'need', words)).toBeUndefined());
