/** Breaks a text into lines of at most `width` pixels, at spaces, and inside a word only where the word alone is wider. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    end();
    for (const character of word) {
      if (measure(line + character) > width) end();
      line += character;
    }
  }
  end();
  return lines;
}
