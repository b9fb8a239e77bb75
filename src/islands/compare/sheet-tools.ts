import { copyText } from './hand-over.ts';

/** Shows the buttons of a referral sheet and makes them work. Without scripts they stay away. */
export function enableSheetTools(): void {
  const tools = document.querySelector<HTMLElement>('[data-sheet-tools]');
  const text = document.querySelector<HTMLTextAreaElement>('[data-sheet-text]');
  const status = tools?.querySelector('[data-said]');
  if (!tools || !text || !status) return;
  tools.querySelector('[data-print]')?.addEventListener('click', () => print());
  tools.querySelector('[data-copy]')?.addEventListener('click', async () => {
    const worked = await copyText(text.value);
    status.textContent = worked
      ? 'Text copied'
      : 'Your browser did not allow copying. Open “The sheet as plain text” below and copy it there.';
  });
  tools.hidden = false;
}
