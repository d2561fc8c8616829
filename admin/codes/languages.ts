const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language that a tag names, with the tag: `Dutch (nl)`; what names none stays as it is. */
export function languageName(tag: string): string {
  try {
    const name = NAMES.of(tag);
    return name && name !== tag ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}

/** Languages that are offered; any other can be written as BCP 47 names it. */
export const OFFERED_LANGUAGES: readonly string[] =
  'ar bg bn cs cy da de el en es et eu fi fr fy ga gl gu he hi hr hu id is it ja ko lt lv mk ms mt nb nl pl pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );
