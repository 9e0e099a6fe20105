import { pageIsIdle } from './reload';

function page(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

describe('pageIsIdle', () => {
  it('is, when nothing was typed', () => {
    expect(pageIsIdle(page('<input name="q"><textarea></textarea><input type="hidden" value="x">'))).toBe(true);
  });

  it('is not, when something was typed and not sent', () => {
    const doc = page('<textarea></textarea>');
    doc.querySelector('textarea')!.value = 'Propongo';
    expect(pageIsIdle(doc)).toBe(false);
  });

  it('is not, while a field has the keyboard', () => {
    const doc = page('<input name="q">');
    doc.querySelector('input')!.focus();
    expect(pageIsIdle(doc)).toBe(false);
  });

  it('is not, with an editor in which something stands', () => {
    expect(pageIsIdle(page('<div contenteditable="true">Propongo</div>'))).toBe(false);
  });

  it('is not, with an open dialog', () => {
    expect(pageIsIdle(page('<dialog open>¿Salir?</dialog>'))).toBe(false);
  });
});
