import { generateSync } from 'otplib';
import { passingSecrets } from '@minga/kernel/server';
import { newRecoveryCodes, plainCode, RecoveryDigests } from './recovery-codes';
import { Sealed } from './sealed';
import { newTotpKey, totpStep, totpUri } from './totp';

const AT = 1_700_000_010_000;
const STEP_MS = 30_000;
const codeAt = (secret: string, at: number): string => generateSync({ secret, epoch: at / 1000 });

describe('a code of an authenticator app', () => {
  it('is what RFC 6238 says', () => {
    // Its first test vector: the key is the ASCII text 12345678901234567890, the moment 59 seconds
    expect(totpStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '287082', 59_000)).toBe(1);
  });

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('holds for a clock %i steps away: %s', (steps, holds) => {
    const key = newTotpKey();
    const step = totpStep(key, codeAt(key, AT + steps * STEP_MS), AT);
    expect(step).toBe(holds ? Math.floor(AT / STEP_MS) + steps : undefined);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 345', '-12345'])('is none when it is %p', (typed) => {
    expect(totpStep(newTotpKey(), typed, AT)).toBeUndefined();
  });

  it('goes by an address that apps read', () => {
    const uri = new URL(totpUri('GEZDGNBVGY3TQOJQ', 'Red: GEALC & Co', 'ana@example.org'));
    expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual(['otpauth:', 'GEZDGNBVGY3TQOJQ', 'Red: GEALC & Co']);
  });
});

describe('a recovery code', () => {
  it('is read whatever the case, the gaps, and the letters that look like digits', () => {
    expect(plainCode(' AB1O-l0 Z')).toBe('ab10' + '10z');
  });

  it('comes in tens, each once, and is kept under the account and the site’s key only', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [one, other] = [new RecoveryDigests(passingSecrets()), new RecoveryDigests(passingSecrets())];
    const kept = [one.of(codes[0]!, 'a'), one.of(codes[0]!, 'b'), other.of(codes[0]!, 'a')];
    expect(new Set(kept).size).toBe(3);
    expect(one.candidates(codes[0]!.toUpperCase().replace('-', ' '), 'a')).toContain(kept[0]);
  });
});

describe('what is sealed', () => {
  it('opens for its account alone', () => {
    const sealed = new Sealed(passingSecrets());
    const kept = sealed.seal('GEZDGNBVGY3TQOJQ', 'ana');
    expect(kept).not.toContain('GEZD');
    expect(sealed.open(kept, 'ana')).toBe('GEZDGNBVGY3TQOJQ');
    expect(() => sealed.open(kept, 'blas')).toThrow(/does not open/);
    expect(() => new Sealed(passingSecrets()).open(kept, 'ana')).toThrow(/does not open/);
  });

  it('opens after the key was changed', () => {
    const before = passingSecrets();
    const kept = new Sealed(before).seal('GEZDGNBVGY3TQOJQ', 'ana');
    const after = { ...passingSecrets(), oldKeys: (purpose: string) => [before.key(purpose)] };
    expect(new Sealed(after).open(kept, 'ana')).toBe('GEZDGNBVGY3TQOJQ');
  });
});
