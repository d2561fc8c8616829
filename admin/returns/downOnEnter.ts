import type { KeyboardEvent } from 'react';

/** Enter goes to the next figure below, as in a spreadsheet. */
export function downOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const column = [...document.querySelectorAll<HTMLInputElement>('input[data-column]')];
  const own = column.filter(
    ({ dataset }) => dataset.column === (event.target as HTMLInputElement).dataset.column,
  );
  own[own.indexOf(event.target) + 1]?.focus();
}
