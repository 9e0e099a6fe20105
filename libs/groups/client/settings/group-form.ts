import type { FormPage, RefusedForm } from '@minga/kernel/client';
import { isLanguage, type Language } from '@minga/kernel/contract';
import type { CreateGroupInput, GroupFace, Joining, Posting, Visibility } from '../../contract';

/** What the form of a group holds. */
export type GroupForm = GroupFace & { charter: string };

export const emptyForm = (lang: Language): GroupForm => ({
  name: '', purpose: '', charter: '', lang, visibility: 'public', joining: 'request', posting: 'members', slowMinutes: 0,
});

/**
 * The form's fields as they were sent: what is no choice of ours is for the contract to refuse. A private group has one way
 * in, which need not be chosen beside it.
 */
export function readGroupForm({ field }: Pick<FormPage, 'field'>): Required<CreateGroupInput> {
  const visibility = field('visibility') as Visibility;
  return {
    name: field('name'),
    purpose: field('purpose'),
    charter: field('charter'),
    lang: field('lang') as Language,
    visibility,
    joining: visibility === 'private' ? 'invitation' : (field('joining') as Joining),
    posting: field('posting') as Posting,
    slowMinutes: Number(field('slowMinutes')),
  };
}

/** What to show: what was typed and refused, else what there is. */
export function shownForm(refused: RefusedForm | undefined, form: GroupForm): GroupForm {
  if (!refused) return form;
  const { values } = refused;
  const lang = values['lang'];
  return {
    name: values['name'] ?? '',
    purpose: values['purpose'] ?? '',
    charter: values['charter'] ?? '',
    lang: isLanguage(lang) ? lang : form.lang,
    visibility: (values['visibility'] as Visibility | undefined) ?? form.visibility,
    joining: (values['joining'] as Joining | undefined) ?? form.joining,
    posting: (values['posting'] as Posting | undefined) ?? form.posting,
    slowMinutes: Number(values['slowMinutes'] ?? form.slowMinutes),
  };
}
