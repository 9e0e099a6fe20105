import { personInitials } from './initials';

describe('personInitials', () => {
  it('are the country’s code where there is one', () => {
    expect(personInitials({ country: 'UY', name: 'Demo · Gobierno de Uruguay' })).toBe('UY');
  });

  it('are the first letters of what follows the last dot otherwise', () => {
    expect(personInitials({ country: null, name: 'Demo · LACNIC' })).toBe('LA');
    expect(personInitials({ country: null, name: 'ñandú' })).toBe('ÑA');
  });

  it('are a dot where the name has no letters', () => {
    expect(personInitials({ country: null, name: '' })).toBe('·');
  });
});
