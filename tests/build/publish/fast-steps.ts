import type { PublishStep } from '#scripts/publish/publisher.ts';

/** Writes a small site in which every file bears the same stamp, so that a mixture of two shows. `PACE` slows it down. */
const writeSite = `
set -e
[ "$PACE" ] || PACE=0.002
stamp="$$-$(date +%s%N)"
mkdir -p "$OUT_DIR/_astro" "$OUT_DIR/help"
for name in index help/index 404 one two three four five six; do
  echo "<html><h1>$name</h1>$stamp</html>" > "$OUT_DIR/$name.html"
  sleep "$PACE"
done
echo "sheet of $stamp" > "$OUT_DIR/_astro/sheet.$stamp.css"
echo '{"entries":[{"slug":"fictional-house","addressWithheld":true}]}' > "$OUT_DIR/finder.json"
`;

/** Real commands that stand in for the build and the checks, which take seconds. */
export const fastSteps: PublishStep[] = [
  { script: 'write', doing: 'A small site', command: ['/bin/sh', '-c', writeSite] },
  {
    script: 'look',
    doing: 'A look at it',
    needs: ['write'],
    command: ['/bin/sh', '-c', 'test -s "$OUT_DIR/index.html" && test -s "$OUT_DIR/six.html"'],
  },
];
