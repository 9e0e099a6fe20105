import { preferenceCookie, readPreferences } from './preferences';

describe('readPreferences', () => {
  it('reads what was chosen', () => {
    expect(readPreferences({ theme: 'dark', ligero: 'on', language: 'pt', zone: 'America/La_Paz' })).toEqual({
      theme: 'dark',
      ligero: 'on',
      language: 'pt',
      zone: 'America/La_Paz',
    });
  });

  it('takes what is malformed for not chosen', () => {
    expect(readPreferences({ theme: 'pink', ligero: 'yes', language: 'xx', zone: 'Marte/Olimpo' })).toEqual({ theme: 'system' });
  });
});

describe('preferenceCookie', () => {
  it('is Secure over https only', () => {
    expect(preferenceCookie('theme', 'dark', true)).toBe('minga_theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; Secure');
    expect(preferenceCookie('zone', 'America/La_Paz', false)).toContain('minga_zone=America%2FLa_Paz; Path=/');
  });
});
