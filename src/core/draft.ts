import { readCommentary, type Commentary } from './commentary.ts';
import { paths, type Files } from './files.ts';
import type { Role } from './front-matter.ts';
import type { Problems } from './problems.ts';
import type { Quotable } from './quotation.ts';
import { readSeed, seedFault, type Block, type Seed } from './seed.ts';

/** A paragraph and what it is. */
export interface RoledBlock extends Block {
  readonly role: Role;
}

/** A reading whose text is known and whose notes are written, before anything is proved. */
export interface Draft extends Quotable {
  readonly file: string;
  readonly seed: Seed;
  readonly blocks: readonly RoledBlock[];
  readonly article: readonly RoledBlock[];
  readonly commentary: Commentary;
}

const isArticle = (role: Role) => role !== 'comment' && role !== 'comment-author';

function readDraft(files: Files, file: string, problems: Problems): Draft | undefined {
  const commentary = readCommentary(file, files.get(file)!, problems);
  if (commentary === undefined) return undefined;
  const { value, at } = commentary.front;
  const text = files.get(paths.seeds + value.seed);
  if (text === undefined) {
    problems.report('file-missing', at('seed'), { what: `seed "${value.seed}" in ${paths.seeds}` });
    return undefined;
  }
  const fault = seedFault(text);
  const seed = readSeed(value.seed, text, value.blocks);
  const seedStart = { file: paths.seeds + value.seed, line: text.slice(0, fault?.offset ?? 0).split('\n').length, column: 1 };
  if (fault !== undefined) problems.report('seed-encoding', seedStart, { what: fault.what });
  if (seed.blocks.length === 0) problems.report('seed-empty', seedStart, {});
  const roles = new Map(Object.entries(value.roles).flatMap(([role, ids]) => ids.map((id) => [id, role as Role] as const)));
  const named = [
    ...Object.entries(value.roles).map(([key, ids]) => ['roles', key, ids] as const),
    ...Object.entries(value.voices).map(([key, ids]) => ['voices', key, ids] as const),
  ];
  for (const [field, key, ids] of named) {
    for (const [index, id] of ids.entries()) {
      if (!seed.blocks.some((block) => block.id === id))
        problems.report('unknown-block', at(field, key, index), { id, last: seed.blocks.at(-1)?.id ?? 'nothing' });
    }
  }
  const blocks = seed.blocks.map((block) => ({ ...block, role: roles.get(block.id) ?? ('body' as const) }));
  return {
    file,
    slug: file.slice(paths.readings.length, -'.md'.length),
    seedName: seed.name,
    seed,
    blocks,
    article: blocks.filter(({ role }) => isArticle(role)),
    commentary,
  };
}

/** Reads every reading file with its seed, in the order that their front matter gives. A seed that no file reads is a problem. */
export function readDrafts(files: Files, problems: Problems): ReadonlyMap<string, Draft> {
  const drafts = [...files.keys()]
    .filter((path) => path.startsWith(paths.readings) && path.endsWith('.md'))
    .flatMap((file) => readDraft(files, file, problems) ?? [])
    .sort((a, b) => a.commentary.front.value.order - b.commentary.front.value.order || (a.slug < b.slug ? -1 : 1));
  const read = new Set(drafts.map(({ seedName }) => seedName));
  for (const path of files.keys()) {
    const name = path.slice(paths.seeds.length);
    if (path.startsWith(paths.seeds) && path.endsWith('.txt') && !read.has(name) && drafts.length > 0) {
      problems.report('seed-unread', { file: path, line: 1, column: 1 }, { name });
    }
  }
  return new Map(drafts.map((draft) => [draft.slug, draft]));
}
