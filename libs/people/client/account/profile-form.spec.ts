import { ProfileInput } from '../../contract';
import { KNOWN_ID, KNOWN_NAME } from '../register/organisation-choice';
import { profileInput } from './profile-form';

const ID = '01890000-0000-7000-8000-000000000001';

function form(fields: Record<string, string>, rows: [string, string][] = []): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const [language, level] of rows) {
    data.append('language', language);
    data.append('level', level);
  }
  return data;
}

const whole = { name: 'Ana', bio: '', bioLanguage: 'es', country: '', expertise: 'IPv6\r\n\n DNS ', title: 'Jefa', organisationName: 'Registro', organisationId: ID };

describe('the form of a profile', () => {
  it('says what the contract takes', () => {
    const input = ProfileInput.parse(profileInput(form(whole, [['es', 'native'], ['', 'native'], ['gn', 'reading']])));
    expect(input).toMatchObject({
      country: null,
      expertise: ['IPv6', 'DNS'],
      languages: [{ code: 'es', level: 'native' }, { code: 'gn', level: 'reading' }],
      organisationId: ID,
    });
  });

  it('keeps the organisation that was found, and takes another name that was written over it without script', () => {
    const known = { ...whole, [KNOWN_ID]: ID, [KNOWN_NAME]: 'Registro' };
    expect(profileInput(form(known)).organisationId).toBe(ID);
    expect(profileInput(form({ ...known, organisationName: 'Otra' })).organisationId).toBeUndefined();
    expect(profileInput(form({ ...known, organisationName: 'Otra', [KNOWN_ID]: '' })).organisationId).toBe(ID);
  });
});
