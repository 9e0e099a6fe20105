import { addSample as bring, signIn } from '../../sample/ensure-sample';
import { takenHandles } from '../../sample/taken-handles';
import { removeSample as takeAway } from '../../sample/remove-sample';
import { UsageError } from '../arguments';
import { answer, type Command } from '../command';
import { withApp } from '../with-app';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const addSample: Command = {
  name: 'sample add',
  usage: 'sample add',
  about: 'Brings the sample network, also into a site that has people already.',
  run: () =>
    withApp(async (app) => {
      const taken = await takenHandles(app.db);
      if (taken.length > 0) throw new UsageError(`The sample network cannot come: somebody else is called ${taken.map((handle) => `@${handle}`).join(', ')}.`);
      if ((await bring(app, () => true)) === 'here') throw new UsageError('The sample network is here already.');
      const { email, password } = signIn();
      answer(`The sample network is here. Sign in to it as ${email} with the password ${password}`);
    }),
};

export const removeSample: Command = {
  name: 'sample remove',
  usage: 'sample remove',
  about: 'Takes the sample network away, and nothing that people of the site wrote.',
  run: () =>
    withApp(async (app) => {
      const removal = await takeAway(app);
      if (!removal) throw new UsageError('There is no sample network here.');
      const { groups, topics, accounts } = removal;
      answer(`Removed: ${count(groups.removed, 'group', 'groups')} with all their topics, ${count(accounts.removed, 'account', 'accounts')}.`);
      if (groups.kept > 0) {
        const words = `${count(topics.kept, 'topic', 'topics')} in ${count(groups.kept, 'group', 'groups')}`;
        answer(`Kept, because people of this site wrote there: ${words}. They are like any other now; stewards can give the groups new chairs.`);
      }
      if (accounts.kept > 0) answer(`Kept as names that nobody can sign in to, because what stays names them: ${count(accounts.kept, 'account', 'accounts')}.`);
    }),
};
