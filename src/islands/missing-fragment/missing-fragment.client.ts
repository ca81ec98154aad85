import { closestId } from './closest-id.ts';

/** Says so where an address names a part that the page does not have, and offers the nearest. */
const line = document.createElement('p');
line.className = 'soft';
line.role = 'status';

function wanted(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function arrive(): void {
  const id = wanted();
  const isMissing = id !== '' && document.getElementById(id) === null;
  line.replaceChildren();
  line.remove();
  if (!isMissing) return;
  const main = document.querySelector('main');
  // The words come after the line itself, so that a reader who listens is told.
  const heading = main?.querySelector('h1');
  (heading?.closest('.para') ?? heading)?.after(line);
  const near = closestId(
    id,
    [...(main?.querySelectorAll('[id]') ?? [])].map((element) => element.id),
  );
  requestAnimationFrame(() => {
    line.append(`The part “${id}” that the address names is not on this page. `);
    if (near === undefined) return;
    const link = document.createElement('a');
    link.href = `#${near}`;
    link.textContent = `The nearest is “${near}”`;
    line.append(link, '.');
    line.scrollIntoView({ block: 'center' });
  });
}

addEventListener('hashchange', arrive);
if (location.hash) arrive();
