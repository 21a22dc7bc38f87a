#!/usr/bin/env python3
"""The web page of a letter as headless Chromium prints it, beside the letter's own paragraphs.

    webpage.py FUHAN FOLDER LETTER.letter.json …

Each letter with a public edition is written as .html and .txt; every paragraph of the text stands in the printed page, in order,
and the index fields above. Exit status 1 when something is missing.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

fuhan, folder, letters = sys.argv[1], sys.argv[2], sys.argv[3:]
os.makedirs(folder, exist_ok=True)
QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
         '--disable-component-update', '--disable-sync', '--no-pdf-header-footer']


def run(*command):
    said = subprocess.run(command, capture_output=True, text=True)
    if said.returncode:
        raise RuntimeError(f"{' '.join(command)}: {said.stderr.strip() or said.stdout.strip()}")
    return said.stdout


def squeeze(text):
    return re.sub(r'[\s\u3000\f]', '', text)


bad = printed = 0
for letter in letters:
    name = os.path.join(folder, os.path.basename(letter).replace('.letter.json', ''))
    record = json.load(open(letter, encoding='utf8'))
    if record['ending']['disclosure'] not in (None, 'PUBLISHED'):
        refused = subprocess.run([fuhan, 'export', letter, '--public', '--to', name + '.html'], capture_output=True, text=True)
        bad += refused.returncode != 2
        continue
    run(fuhan, 'export', letter, '--public', '--to', name + '.html', '--force')
    run(fuhan, 'export', letter, '--public', '--to', name + '.txt', '--force')
    with tempfile.TemporaryDirectory() as profile:
        run('chromium', *QUIET, f'--user-data-dir={profile}', f'--print-to-pdf={name}.pdf', 'file://' + os.path.abspath(name + '.html'))
    page = squeeze(run('pdftotext', '-raw', name + '.pdf', '-'))
    at, missing = 0, []
    for line in open(name + '.txt', encoding='utf8'):
        words = squeeze(line)
        found = page.find(words, at)
        missing += [line.strip()[:40]] if found < 0 else []
        at = found + len(words) if found >= 0 else at
    publication = record.get('publication') or {}
    missing += [field for field in (publication.get('indexNumber'), publication.get('publisher')) if field and squeeze(field) not in page]
    bad += bool(missing)
    printed += 1
    print(('FAIL ' if missing else 'ok   ') + os.path.basename(name) + ''.join('\n     missing: ' + line for line in missing[:5]))
print(f'{printed} pages printed, {bad} wrong')
sys.exit(1 if bad or not printed else 0)
