/** An element that the page has from the start. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** A sentence over the page, until it is clicked away. */
export function say(text: string): void {
  const dialog = document.createElement("dialog");
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  const button = document.createElement("button");
  button.textContent = "Tutup";
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(paragraph, button);
  document.body.append(dialog);
  dialog.showModal();
}
