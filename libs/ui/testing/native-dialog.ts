/**
 * jsdom knows the dialog element but not how to open it. This gives it the part of the platform that `Dialog` relies on:
 * `open`, and Escape as a cancellable `cancel` event.
 */
export function installNativeDialog(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('button, input, textarea, select, a[href]')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
}
