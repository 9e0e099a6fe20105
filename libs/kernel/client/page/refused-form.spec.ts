import { Refusal } from '../../contract';
import { fieldError, refusedForm } from './refused-form';

const problem = {
  type: 'about:blank',
  status: 422,
  code: 'invalid-input',
  title: 'Revise los campos señalados.',
  fields: [{ field: 'title', code: 'required', message: 'Complete este campo.' }],
};
const refusal = new Refusal('invalid-input', { status: 422 }, problem);

describe('refusedForm', () => {
  it('gives back what was typed, but no password', () => {
    const form = new FormData();
    form.append('source', 'Propongo');
    form.append('newPassword', 'secreta');
    form.append('clientSecret', 'secreta');
    expect(refusedForm(refusal, form).values).toEqual({ source: 'Propongo' });
  });

  it('says what is wrong with a field', () => {
    const refused = refusedForm(refusal, new FormData());
    expect(fieldError(refused, 'title')).toBe('Complete este campo.');
    expect(fieldError(refused, 'source')).toBeUndefined();
  });
});
