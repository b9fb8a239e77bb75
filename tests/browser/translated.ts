import type { Page } from '@playwright/test';

/** Does to a page, from its first text on, what a browser that translates it does: each text goes, and words in elements come. */
export async function translateAllOf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isLeft = (element: Element | null) =>
      element?.closest('font, script, style, textarea, [translate="no"]') !== null;
    const tag: string = 'font';
    const translate = (text: Text) => {
      if (text.data.trim() === '' || isLeft(text.parentElement)) return;
      const outer = document.createElement(tag);
      const inner = document.createElement(tag);
      inner.textContent = text.data;
      outer.append(inner);
      // In the two steps that translators take.
      text.before(outer);
      text.remove();
    };
    const translateIn = (node: Node) => {
      if (node instanceof Text) return translate(node);
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      all.forEach(translate);
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') translateIn(target);
        for (const added of addedNodes) if (added.isConnected) translateIn(added);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}
