import { invalidField } from '@minga/kernel/contract';

/** Wrong, used, expired, tried too often: nobody is told which. */
export const wrongProof = ({ token }: { token?: string | undefined }) => invalidField('code', token ? 'link-over' : 'mail-code-wrong');
