// What the owner can have done with a source.
import { part, write } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { count, number, words } from '../../core/format.js';
import { act } from '../../ui/act.js';
import { confirm } from '../../ui/confirm.js';

export function actions({ id, title, kind }, { outcome, done }) {
  const refresh = act('Refresh now', async () => {
    const answer = await write('POST', `sources/${part(id)}/refresh`);
    await done();
    return refreshed(answer);
  }, { outcome });
  const reread = act('Read the archive again', async () => {
    const sure = await confirm({
      title: `Read the archive of ${title} again?`,
      text: 'Every snapshot of which a commit was made is read with the reader as it is now, oldest first. Records, histories and periods may change; the journal of changes does not. It may take minutes.',
      act: 'Read it again',
    });
    if (!sure) return null;
    const answer = await write('POST', `sources/${part(id)}/reread`);
    await done();
    return make('p', { class: 'notice good' }, `${count(answer.snapshots, 'snapshot')} read, ${count(answer.rewritten, 'version')} written anew, ` +
      `${number(answer.missing)} missing from the archive, in ${number(answer.seconds)} s.`);
  }, { outcome });
  return make('section', { class: 'no-print', 'aria-label': 'For the owner' },
    make('p', { class: 'row' }, make('span', { class: 'soft' }, 'For the owner:'), refresh.button, kind === 'list' && reread.button));
}

/** What a refresh or a release came to. */
export const refreshed = answer => make('p', { class: `notice ${answer.result === 'held' ? 'warn' : 'good'}` },
  `${words(answer.result)[0].toUpperCase()}${words(answer.result).slice(1)}: ${count(answer.records, 'record')}; ${counts(answer)}; ${number(answer.rejected)} rejected; ${number(answer.seconds)} s.`,
  answer.message && ` ${answer.message}`);

const kinds = ['added', 'amended', 'removed', 'relisted'];

/** "3 added, 1 removed": how many of each kind. */
export const counts = counted => kinds.filter(kind => counted[kind] > 0).map(kind => `${number(counted[kind])} ${kind}`).join(', ') || 'no changes';
