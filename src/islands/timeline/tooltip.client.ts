import { select } from 'd3';

/** The panel of a figure. */
interface Panel {
  readonly show: (link: SVGAElement) => void;
  /** Hides it in a moment, unless the pointer has gone into the panel or to another mark. */
  readonly leave: () => void;
  readonly hide: () => void;
}

/** Long enough to move from a mark into the panel, to select its words. Milliseconds. */
const patience = 200;
/** Between a mark and the panel, CSS pixels. */
const gap = 6;

/**
 * A small panel beside the mark that is pointed at or in focus. It repeats the name of the link, part by part, so screen
 * readers are spared it. `onHide` is called when it goes.
 */
export function createTooltip(figure: HTMLElement, onHide: () => void): Panel {
  figure.style.position = 'relative';
  const panel = select(figure).append('div').attr('class', 'timeline-tooltip').attr('aria-hidden', 'true');
  panel.style('position', 'absolute').property('hidden', true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    panel.property('hidden', true);
    onHide();
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, patience);
  };
  panel.on('pointerenter', () => clearTimeout(timer)).on('pointerleave', leave);

  const show = (link: SVGAElement) => {
    clearTimeout(timer);
    const words = (link.getAttribute('aria-label') ?? '').split('; ');
    panel.selectAll('p').data(words).join('p').text(String);
    panel.property('hidden', false);
    const own = panel.node()!;
    const [frame, mark] = [figure, link.querySelector('.timeline-hit') ?? link].map((element) => element.getBoundingClientRect());
    const below = mark!.bottom - frame!.top + gap;
    const fits = mark!.bottom + gap + own.offsetHeight <= innerHeight;
    const left = Math.max(0, Math.min(mark!.left - frame!.left, frame!.width - own.offsetWidth));
    own.style.left = `${left}px`;
    own.style.top = `${fits ? below : mark!.top - frame!.top - gap - own.offsetHeight}px`;
  };
  return { show, leave, hide };
}
