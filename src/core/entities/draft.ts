import { type Files, paths } from '../files.ts';
import { type Commentary, readCommentary } from '../markdown/commentary.ts';
import type { Problems } from '../problems.ts';
import { sourcePositions } from '../source-position.ts';
import type { QuotableText } from '../quotation/quotation.ts';
import { findInvalidCharacter } from '../text/encoding.ts';
import { type Block, readSeed, type Seed } from '../text/seed.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import type { FrontMatter, Role } from './front-matter.ts';
import { Id } from './id.ts';

/** A paragraph and what it is. */
export interface ReadingBlock extends Block {
  readonly role: Role;
}

/** A reading whose text is known and whose notes are written, before anything is proved. */
export interface ReadingDraft extends QuotableText {
  readonly file: string;
  readonly seed: Seed;
  readonly blocks: readonly ReadingBlock[];
  readonly article: readonly ReadingBlock[];
  readonly commentary: Commentary;
}

const isArticle = (role: Role) => role !== 'comment' && role !== 'comment-author';

/** Reports paragraphs that the front matter names and the seed does not have, and paragraphs with two roles. */
function checkBlocks({ value, at }: YamlEntry<FrontMatter>, { name, blocks }: Seed, problems: Problems): void {
  const known = new Set<string>(blocks.map(({ id }) => id));
  const roles = new Map<string, string>();
  for (const field of ['roles', 'voices'] as const) {
    for (const [key, ids] of Object.entries(value[field])) {
      for (const [index, id] of ids.entries()) {
        const details = { id, of: name, last: blocks.at(-1)?.id };
        if (!known.has(id)) problems.report('unknown-block', at(field, key, index), details);
        if (field === 'voices') continue;
        const first = roles.get(id);
        if (first !== undefined) problems.report('block-role-twice', at(field, key, index), { id, roles: [first, key] });
        roles.set(id, key);
      }
    }
  }
}

/** Reads a seed out of the files; where it is missing or empty nothing comes back. */
function findSeed(files: Files, { value, at }: YamlEntry<FrontMatter>, problems: Problems): Seed | undefined {
  const file = paths.seeds + value.seed;
  const text = files.get(file);
  if (text === undefined) {
    problems.report('file-missing', at('seed'), { what: `seed "${value.seed}" in ${paths.seeds}` });
    return undefined;
  }
  const positions = sourcePositions(file, text);
  const fault = findInvalidCharacter(text);
  if (fault !== undefined) problems.report('seed-encoding', positions(fault.offset), { what: fault.what });
  const seed = readSeed(value.seed, text, value.blocks);
  if (seed.blocks.length > 0) return seed;
  problems.report('seed-empty', positions(0), {});
  return undefined;
}

function readDraft(files: Files, file: string, problems: Problems): ReadingDraft | undefined {
  const slug = file.slice(paths.readings.length, -'.md'.length);
  const named = Id.safeParse(slug);
  const start = { file, line: 1, column: 1 };
  if (!named.success)
    problems.report('wrong-shape', start, { path: `The name "${slug}"`, detail: named.error.issues[0]!.message });
  const commentary = readCommentary(file, files.get(file)!, problems);
  const seed = commentary && findSeed(files, commentary.front, problems);
  if (commentary === undefined || seed === undefined) {
    problems.markUnreadable('reading', slug);
    return undefined;
  }
  const { front } = commentary;
  checkBlocks(front, seed, problems);
  const roles = new Map(Object.entries(front.value.roles).flatMap(([role, ids]) => ids.map((id) => [id, role as Role] as const)));
  const blocks = seed.blocks.map((block) => ({ ...block, role: roles.get(block.id) ?? ('body' as const) }));
  return { file, slug, seedName: seed.name, seed, blocks, article: blocks.filter(({ role }) => isArticle(role)), commentary };
}

/** Reads every reading file with its seed, in the order that their front matter gives. A seed that no file reads is a problem. */
export function readReadingDrafts(files: Files, problems: Problems): ReadonlyMap<string, ReadingDraft> {
  const drafts = [...files.keys()]
    .filter((path) => path.startsWith(paths.readings) && path.endsWith('.md'))
    .flatMap((file) => readDraft(files, file, problems) ?? [])
    .sort((a, b) => a.commentary.front.value.order - b.commentary.front.value.order || (a.slug < b.slug ? -1 : 1));
  const read = new Set(drafts.map(({ seedName }) => seedName));
  for (const path of files.keys()) {
    const name = path.slice(paths.seeds.length);
    if (path.startsWith(paths.seeds) && path.endsWith('.txt') && !read.has(name) && !problems.isUnreadable('reading')) {
      problems.report('seed-unread', { file: path, line: 1, column: 1 }, { name });
    }
  }
  return new Map(drafts.map((draft) => [draft.slug, draft]));
}
