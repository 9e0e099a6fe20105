import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { createTranslator, type JsonValue, type Language } from '@minga/kernel/contract';
import type { OwnData, Sql } from '@minga/kernel/server';
import { archiveWords } from '../../contract/messages/own-data/archive';
import { archivePage, recordsHtml } from './archive-page';

type Row = Record<string, JsonValue>;

/** Adds a file and waits until it is written: parts share one connection, so they are read one after another. */
function add(zip: ZipFile, path: string, text: AsyncIterable<string>): Promise<void> {
  const stream = Readable.from(text);
  zip.addReadStream(stream, path);
  return new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject));
}

async function* json(records: AsyncIterable<Row> | Iterable<Row>, read: () => void): AsyncIterable<string> {
  yield '[';
  let first = true;
  for await (const record of records) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
    first = false;
    read();
  }
  yield '\n]\n';
}

/**
 * Everything of one person as a ZIP: a JSON file a kind of record, and one page to read it all. Written while it is read,
 * once for the files and, in the same snapshot, once more for the page, so that neither is ever held whole.
 * @returns the archive's bytes as a stream; an error while reading destroys it
 */
export function archiveOf(sql: Sql, ownData: OwnData, accountId: string, language: Language): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const { t } = createTranslator(language, archiveWords[language]);
  const counts = new Map<string, number>();
  async function* sections(): AsyncIterable<string> {
    for await (const { slice, name, records } of ownData.export(sql, accountId)) {
      yield* recordsHtml(t(`files.${name}`), counts.get(`${slice}/${name}`) ?? 0, records, t);
    }
  }
  const fill = async () => {
    for await (const { slice, name, records } of ownData.export(sql, accountId)) {
      const path = `${slice}/${name}`;
      counts.set(path, 0);
      await add(zip, `${path}.json`, json(records, () => counts.set(path, counts.get(path)! + 1)));
    }
    await add(zip, 'index.html', archivePage(language, t, sections()));
    zip.end();
  };
  fill().catch((error: unknown) => out.destroy(error as Error));
  return out;
}
