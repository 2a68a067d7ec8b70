import { Problem } from '../problem/problem.ts';

/** Says that nothing is remembered: this is the first run, or what was kept is lost. */
export function empty(place: string): Problem {
  return new Problem('memory/empty', `Cannot compare with earlier runs: ${place} holds nothing yet`, {
    hint: 'Nothing to do: this run begins anew. Tags count as first seen now, and policies with a minimum age wait for it.',
  });
}

/** Says that what was kept is no ledger, and is begun anew. */
export function corrupted(place: string): Problem {
  return new Problem('memory/corrupted', `Cannot read what earlier runs kept in ${place}: it is damaged`, {
    hint: 'Nothing to do: this run begins anew and writes over it. Tags count as first seen now.',
  });
}

/** Says that what was kept cannot be read now, for another problem's reason. */
export function unreadable({ message, hint }: Problem): Problem {
  return new Problem('memory/unreadable', message, {
    hint: `${hint ?? ''} Until then policies with a minimum age select nothing, and every list is scanned.`.trim(),
  });
}

/** Says that a run's news are lost to later runs, for another problem's reason. */
export function notKept({ message, hint }: Problem): Problem {
  return new Problem('memory/not-kept', message, {
    hint: `${hint ?? ''} Or set state to off, or to a file that outlives the run. What this run saw is lost to later ones.`.trim(),
  });
}

/** Says that other runs were always faster. */
export function contended(place: string, turns: number): Problem {
  return new Problem(
    'memory/not-kept',
    `Cannot keep what was seen in ${place}: other runs were faster ${turns} times`,
    {
      hint: 'Nothing to do: the next run sees the same. Give the workflow a concurrency group if it happens often.',
    },
  );
}
