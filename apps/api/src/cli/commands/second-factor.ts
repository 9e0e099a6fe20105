import { system } from '@minga/kernel/server';
import { FactorReset } from '@minga/people/server';
import { UsageError, type Arguments } from '../arguments';
import { answer, type Command } from '../command';
import { withApp } from '../with-app';

export const resetSecondFactor: Command = {
  name: 'second-factor reset',
  usage: 'second-factor reset EMAIL',
  about: 'Takes the authenticator app and recovery codes from the account of that address, whose owner has lost both; signs it out and tells its owner.',
  words: ['EMAIL'],
  run: async (given: Arguments) => {
    const email = given.word('EMAIL').toLowerCase();
    const found = await withApp((app) => app.db.write(system('command'), (tx) => app.nest.get(FactorReset).byOperator(tx, email)));
    if (found === undefined) throw new UsageError(`Nobody has an account with the address ${email}.`);
    answer(found.had ? `${found.name} signs in without a code now, and is told so by mail.` : `${found.name} has no authenticator app.`);
  },
};
