import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOPIC_HEAD = ',id,url,code,title,userId,date,summary,text,numComments,status,numSupports,isAssociation';
const POST_HEAD = ',id,parentId,proposalId,page,userId,userType,date,time,text,numVotes,numPositiveVotes,numNegativeVotes';

export interface Export {
  topics: string;
  posts: string;
  remove(): void;
}

/** Each fifth post answers its topic, the others the post before them. */
const parentOf = (n: number, topic: number): number => (n % 5 === 0 ? -1 : topic * 100_000 + n - 1);

const postLine = (topic: number, n: number): string =>
  `0,${topic * 100_000 + n},${parentOf(n, topic)},${topic},1,${10 + (n % 40)},,2016-01-11,0 days 10:50:19,"Respuesta ${n}, con una coma",3,2,1`;

/** An export of a CONSUL site made up for a test: so many topics, so many posts in each, and one orphan and one empty row. */
export function madeUpExport(topics: number, postsInEach: number): Export {
  const folder = mkdtempSync(path.join(tmpdir(), 'minga-export-'));
  const numbers = Array.from({ length: topics }, (_, index) => index + 1);
  const topicLines = numbers.map((n) => `0,${n},/proposals/${n}-arboles,MAD-${n},Árboles ${n},5,2016-01-10,Más sombra,,3,open,7,0`);
  const postLines = numbers.flatMap((topic) => Array.from({ length: postsInEach }, (_, n) => postLine(topic, n)));
  const odd = ['0,90000001,90000009,1,1,6,,2016-01-12,0 days 10:50:19,Huérfana,0,0,0', '0,90000002,-1,1,1,6,,2016-01-12,0 days 10:50:19,,0,0,0'];
  const write = (name: string, lines: string[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  };
  return {
    topics: write('proposals.csv', [TOPIC_HEAD, ...topicLines]),
    posts: write('comments.csv', [POST_HEAD, ...postLines, ...odd]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
