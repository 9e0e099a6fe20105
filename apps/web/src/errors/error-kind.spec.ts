import { UNSAFE_ErrorResponseImpl as ErrorResponse } from 'react-router';
import { errorKind } from './error-kind';

const answered = (status: number) => new ErrorResponse(status, '', null);

describe('errorKind', () => {
  it.each([
    [404, 'not-found'],
    [401, 'signed-out'],
    [403, 'forbidden'],
    [500, 'broken'],
    [503, 'broken'],
  ])('%i is %s', (status, kind) => {
    expect(errorKind(answered(status))).toBe(kind);
  });

  it('takes a failed fetch for a broken line', () => {
    expect(errorKind(new TypeError('Failed to fetch'))).toBe('offline');
  });

  it('takes everything else for a fault of ours', () => {
    expect(errorKind(new Error('x'))).toBe('broken');
  });
});
