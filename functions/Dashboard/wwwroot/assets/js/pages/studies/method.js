// How a study is worked out, in short, with where it is written down in full.
import { make } from '../../core/dom.js';

export const method = study => make('div', { class: 'measure' },
  make('p', {}, 'Every series is taken from the first source of the study’s list that covers the periods, else from the one that covers most; forecasts are left out. ',
    'A test compares the series with the number of events in every period: Pearson’s r at lags from −3 to 3 unless the study says otherwise, with an interval by the effective sample size, and a p by random phases, ',
    'which keep how a series follows itself. It is adjusted over the lags and then, by Holm’s method, over all tests of the study. A verdict is “evidence” only where the last is below 0.05 and no few periods carry it.'),
  make('p', {}, 'A claim is measured by every source and every vintage that is held. It holds where all of them agree with the text, differs where none does, and else depends on the source.'),
  make('p', {}, 'The methods are described in ', make('code', {}, 'docs/statistics.md'), ' and ', make('code', {}, 'docs/studies.md'), ' of the program, and the answer in ',
    make('a', { href: '/api/openapi.json' }, 'the description of the API'), '. Results are the same where, and only where, this hash is: ', make('code', {}, study.result_sha256), '.'));
