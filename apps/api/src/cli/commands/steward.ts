import type { SiteRole } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { changeSiteRole } from '@minga/people/server';
import { UsageError, type Arguments } from '../arguments';
import { answer, type Command } from '../command';
import { withApp } from '../with-app';

const become = (role: SiteRole) => async (given: Arguments) => {
  const email = given.word('EMAIL').toLowerCase();
  const changed = await withApp((app) => app.db.write(system('command'), (tx) => changeSiteRole(tx, email, role)));
  if (!changed) throw new UsageError(`Nobody has an account with the address ${email}.`);
  answer(`${changed.name} is ${role === 'steward' ? 'now a' : 'no'} steward of this site. Stewards: ${changed.stewards}.`);
};

export const addSteward: Command = {
  name: 'steward add',
  usage: 'steward add EMAIL',
  about: 'Gives the account of that address the rights of a network steward.',
  words: ['EMAIL'],
  run: become('steward'),
};

export const removeSteward: Command = {
  name: 'steward remove',
  usage: 'steward remove EMAIL',
  about: 'Takes the rights of a network steward from the account of that address.',
  words: ['EMAIL'],
  run: become('member'),
};
