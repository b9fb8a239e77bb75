import { forgetSavedCopy } from './forget-saved-copy.ts';
import { markLeaving } from '#src/islands/leaving/left-before.ts';
import { forgetShortlist } from '#src/islands/shortlist/stored-shortlist.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Covers the page at once, forgets the services kept, then goes where the link goes, in place of this page.
 * A press on the link does it, and so does Shift three times with no other key between.
 */
export function leaveOnRequest(): void {
  const link = document.querySelector<HTMLAnchorElement>('#leave');
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  const pressed = countPresses();
  document.addEventListener('keydown', (event) => {
    if (!event.repeat && pressed(event.key, event.timeStamp)) leave(link.href);
  });
  // A page that comes back from the browser's memory must not come back covered.
  addEventListener('pageshow', () => document.querySelector('.rd_leave-cover')?.remove());
}

/** Takes each key with its time, and says when Shift came three times in five seconds. */
export function countPresses(): (key: string, time: number) => boolean {
  let times: number[] = [];
  return (key, time) => {
    times = key === 'Shift' ? [...times.filter((then) => time - then < WITHIN_MS), time] : [];
    return times.length >= PRESSES;
  };
}

function leave(address: string): void {
  const cover = document.createElement('div');
  cover.className = 'rd_leave-cover';
  document.body.append(cover);
  document.title = 'Weather';
  forgetShortlist();
  markLeaving();
  void forgetSavedCopy();
  location.replace(address);
}
