const factLine = /^Which fact:.*$/mu;

/** Names the chosen fact in the message, carries the message over to the mail link, and copies it. */
function setUp(box: Element): void {
  const message = box.querySelector('textarea');
  const choice = box.querySelector('select');
  const copy = box.querySelector('button');
  const status = box.querySelector('[role="status"]');
  const mail = box.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
  if (!message) return;
  const carryOver = () => {
    if (mail) mail.href = mail.href.replace(/body=.*$/u, `body=${inMail(message.value)}`);
  };
  message.addEventListener('input', carryOver);
  choice?.addEventListener('change', () => {
    // As a function, so that no sign in a label has a meaning of its own.
    message.value = message.value.replace(factLine, () => `Which fact: ${choice.value}`.trimEnd());
    carryOver();
  });
  choice?.closest('p')?.removeAttribute('hidden');
  if (!copy || !status || !navigator.clipboard) return;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(message.value);
      status.textContent = 'Copied.';
    } catch {
      message.select();
      status.textContent = 'The words are marked: copy them with your own keys or menu.';
    }
  });
}

function inMail(words: string): string {
  return encodeURIComponent(words.replaceAll('\n', '\r\n'));
}

for (const box of document.querySelectorAll('.rd_wrong')) setUp(box);
