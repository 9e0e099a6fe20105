import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Menu } from './Menu';
import type { MenuItem } from './MenuItems';

function setup(change: Partial<MenuItem> = {}) {
  const onSelect = jest.fn();
  const items: MenuItem[] = [
    { id: 'quote', label: 'Citar', onSelect, ...change },
    { id: 'copy', label: 'Copiar enlace' },
    { id: 'flag', label: 'Denunciar', divided: true },
  ];
  render(
    <>
      <Menu label="Más acciones" items={items} />
      <button type="button">Otro</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Más acciones' });
  return { user: userEvent.setup(), onSelect, button };
}

const focused = () => document.activeElement?.textContent;

it('opens by click, Enter and arrows, at the first or the last item', async () => {
  const { user, button } = setup();
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Citar');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Denunciar');
  await user.keyboard('{Escape}{Enter}');
  expect(focused()).toBe('Citar');
});

it('moves with arrows, Home, End and letters, around the ends', async () => {
  const { user, button } = setup();
  await user.click(button);
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Denunciar');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Copiar enlace');
  await user.keyboard('{Home}d');
  expect(focused()).toBe('Denunciar');
  await user.keyboard('cc');
  expect(focused()).toBe('Copiar enlace');
  await user.keyboard('{End}');
  expect(focused()).toBe('Denunciar');
});

it('runs the chosen item, closes and gives the focus back', async () => {
  const { user, button, onSelect } = setup();
  await user.click(button);
  await user.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('lets a disabled item be read but not run', async () => {
  const { user, button, onSelect } = setup({ disabled: true });
  await user.click(button);
  expect(focused()).toBe('Citar');
  await user.keyboard('{Enter}');
  expect(onSelect).not.toHaveBeenCalled();
  expect(screen.queryByRole('menu')).not.toBeNull();
});

it('closes on Tab and on a click elsewhere', async () => {
  const { user, button } = setup();
  await user.click(button);
  await user.tab();
  expect(screen.queryByRole('menu')).toBeNull();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Otro' }));
  expect(screen.queryByRole('menu')).toBeNull();
});
