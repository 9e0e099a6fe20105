import { loadConfig, rotateSecrets } from '@minga/kernel/server';
import { UsageError } from '../arguments';
import { answer, type Command } from '../command';

export const rotate: Command = {
  name: 'secrets rotate',
  usage: 'secrets rotate',
  about: 'Makes a new key for signing; what was signed with the old ones stays readable.',
  run: async () => {
    const config = loadConfig(process.env);
    if (config.secretKey !== null) throw new UsageError('The key comes from SECRET_KEY: put another one there and start every process again.');
    rotateSecrets(config);
    answer(`A new key is in ${config.dataDir}/secrets.json. Running processes take it up when they start again.`);
  },
};
