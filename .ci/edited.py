#!/usr/bin/env python3
"""Letters through LibreOffice and back.

    edited.py FUHAN FOLDER LETTER.letter.json …

Each letter is exported, saved again by LibreOffice and read back without a change; a word is replaced by LibreOffice and exactly
that comes back; of every fourth, two versions are written with tracked changes: LibreOffice accepts all and has the newer text,
rejects all and has the older one. Prints a line a letter; exit status 1 when something differs.
"""
import json
import os
import re
import subprocess
import sys
import zipfile
import xml.etree.ElementTree as ET

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
WORD = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'word.py')
fuhan, folder, letters = sys.argv[1], sys.argv[2], sys.argv[3:]
office_folder = folder + '-office'
os.makedirs(folder, exist_ok=True)
os.makedirs(office_folder, exist_ok=True)


def run(*command, statuses=(0,)):
    said = subprocess.run(command, capture_output=True, text=True)
    if said.returncode not in statuses:
        raise RuntimeError(f"{' '.join(command)}: {said.returncode} {said.stderr.strip() or said.stdout.strip()}")
    return said.stdout


def paragraphs(path):
    """Each paragraph's own words without white space; not the second form of text boxes that Word keeps for Word 2007."""
    found = []

    def own(part):
        for child in part:
            if child.tag == W + 't':
                yield child.text or ''
            elif child.tag != W + 'p' and not child.tag.endswith(('}txbxContent', '}Fallback')):
                yield from own(child)

    def visit(part):
        for child in part:
            if child.tag.endswith('}Fallback'):
                continue
            if child.tag == W + 'p':
                found.append(re.sub(r'\s', '', ''.join(own(child))))
            visit(child)

    visit(ET.fromstring(zipfile.ZipFile(path).read('word/document.xml')))
    return [text for text in found if text]


def texts(part):
    """Every string of running text with the object that holds it."""
    if isinstance(part, dict):
        if isinstance(part.get('text'), str) and len(part['text']) > 12 and 'id' not in part:
            yield part
        for value in part.values():
            yield from texts(value)
    elif isinstance(part, list):
        for value in part:
            yield from texts(value)


def office(deed, source, target, *words):
    run('/usr/bin/python3', WORD, deed, source, target, *words)


bad = 0
for number, letter in enumerate(letters):
    at = lambda suffix: os.path.join(folder, os.path.basename(letter).replace('.letter.json', suffix))
    by = lambda suffix: os.path.join(office_folder, os.path.basename(letter).replace('.letter.json', suffix))
    wrong = []
    try:
        run(fuhan, 'export', letter, '--to', at('.docx'), '--force')
        office('save', at('.docx'), by('-saved.docx'))
        said = json.loads(run(fuhan, 'import-edited', letter, by('-saved.docx'), '--json', statuses=(0, 1)))
        wrong += [f"saved again: {change['place']}: {change['before'][:40]!r} → {change['after'][:40]!r}" for change in said['changes'][:3]]
        record = json.load(open(letter, encoding='utf8'))
        some = list(texts(record['body']['sections']))
        if some:
            old = some[len(some) // 2]['text'][-8:-1]
            whole = ''.join(paragraphs(at('.docx')))
            if whole.count(old) == 1 and not re.search(r'\s', old):
                office('replace', at('.docx'), by('-replaced.docx'), old, '改过的话')
                changes = json.loads(run(fuhan, 'import-edited', letter, by('-replaced.docx'), '--json', statuses=(0, 1)))['changes']
                exact = len(changes) == 1 and changes[0]['before'].replace(old, '改过的话') == changes[0]['after']
                wrong += [] if exact else [f'a word replaced: {[(c["place"], c["after"][:40]) for c in changes[:3]]}']
        if number % 4 == 0 and len(some) > 2:
            newer = at('-newer.letter.json')
            some[0]['text'] = '新的开头。' + some[0]['text'][:-1] + '，另外补充一句。'
            some[-1]['text'] = some[-1]['text'][6:]
            record['head']['title'] = record['head']['title'].replace('办理', '研究办理')
            sections = record['body']['sections']
            longest = max(sections, key=lambda section: len(section['blocks']))
            if len(longest['blocks']) > 2:
                del longest['blocks'][1]
            json.dump(record, open(newer, 'w', encoding='utf8'), ensure_ascii=False)
            run(fuhan, 'export', newer, '--to', at('-newer.docx'), '--force')
            run(fuhan, 'revisions', letter, newer, '--to', at('-tracked.docx'), '--force')
            for deed, want in (('accept', '-newer.docx'), ('reject', '.docx')):
                office(deed, at('-tracked.docx'), by(f'-{deed}.docx'))
                wrong += [] if paragraphs(by(f'-{deed}.docx')) == paragraphs(at(want)) else [f'{deed} all differs']
    except (RuntimeError, OSError, KeyError) as problem:
        wrong.append(str(problem))
    bad += bool(wrong)
    print(('FAIL ' if wrong else 'ok   ') + os.path.basename(letter) + ''.join('\n     ' + line for line in wrong))
print(f'{len(letters)} letters, {bad} differ')
sys.exit(1 if bad or not letters else 0)
