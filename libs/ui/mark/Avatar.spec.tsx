/** @jest-environment node */
import { renderToStaticMarkup } from 'react-dom/server';
import { Avatar } from './Avatar';
import { UiProvider } from '../shared/UiProvider';

const person = <Avatar initials="UY" shape="gob" src="/files/photo.webp" />;

it('shows the picture, lazily', () => {
  expect(renderToStaticMarkup(person)).toContain('<img src="/files/photo.webp" alt="" loading="lazy"');
});

it('fetches nothing in low-data mode', () => {
  const html = renderToStaticMarkup(<UiProvider ligero>{person}</UiProvider>);
  expect(html).not.toContain('photo.webp');
  expect(html).toContain('UY');
});
