import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, LinkButton } from './Button';
import { UiProvider } from '../shared/UiProvider';

it('refuses clicks while busy and keeps label and focus', async () => {
  const onClick = jest.fn();
  const onSubmit = jest.fn();
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy onClick={onClick}>
        Publicar
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Publicar' });
  await userEvent.setup().click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});

it('draws links with the component that the application gives', () => {
  render(
    <UiProvider Link={({ href, ...rest }) => <a {...rest} href={`/app${href}`} />}>
      <LinkButton href="/g/1" tone="primary">
        Entrar
      </LinkButton>
    </UiProvider>,
  );
  expect(screen.getByRole('link', { name: 'Entrar' }).getAttribute('href')).toBe('/app/g/1');
});
