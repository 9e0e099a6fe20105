import { pageLoader } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { postAddress } from '../../contract';

const POSITION = /^\d{1,9}$/;

/** `/t/{topic}/12`: the twelfth reply, for who writes addresses by hand. */
export const loader = pageLoader(({ params }) => {
  const { address = '', position = '' } = params;
  if (!POSITION.test(position)) throw notFound();
  throw redirect(postAddress(`/t/${address}`, Number(position)));
});

export const Component = () => null;
