#!/usr/bin/env python3
"""Plant one fault at a time into real letters and see whether `fuhan check` finds it.

    .ci/plant.py [SEED [COPIES]]

Takes the letters of ../shared/letters and of src/test/resources/letters; prints each fault that was missed, with the words
around it, and how many of all were found. Found is a fault whose copy has a finding that the clean letter has not.
"""
import concurrent.futures
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FUHAN = os.path.join(HERE, 'target/fuhan/bin/fuhan')
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
COPIES = int(sys.argv[2]) if len(sys.argv) > 2 else 3
HAN = '[\u4e00-\u9fff]'
random.seed(SEED)
letters = {}
for path in sorted(glob.glob(os.path.join(HERE, '../shared/letters/0*.txt')) + glob.glob(os.path.join(HERE, 'src/test/resources/letters/*.txt'))):
    if 'expected' not in path:
        letters[os.path.basename(path)] = open(path, encoding='utf8').read()


def sub1(pattern, into, text, at=None):
    """Changes one place: a random one, or the one with this number; None when there is none."""
    found = list(re.finditer(pattern, text))
    if not found or at is not None and len(found) <= at:
        return None
    match = random.choice(found) if at is None else found[at]
    return text[:match.start()] + (into(match) if callable(into) else match.expand(into)) + text[match.end():]


def other_digits(match):
    digits = list(match.group(0))
    i = random.randrange(len(digits))
    digits[i] = str((int(digits[i]) + random.randint(1, 8)) % 10 or 7)
    return ''.join(digits)


FAULTS = {
    'num-skip': lambda t: sub1(r'(?m)^(\s*)（三）',r'\1（四）',t) or sub1(r'(?m)^(\s*)（二）',r'\1（三）',t),
    'num-repeat': lambda t: sub1(r'(?m)^(\s*)（三）',r'\1（二）',t) or sub1(r'(?m)^(\s*)（二）',r'\1（一）',t),
    'sec-skip': lambda t: sub1(r'(?m)^(\s*)三、',r'\1四、',t),
    'run-skip': lambda t: sub1(r'三是','四是',t),
    'run-repeat': lambda t: sub1(r'二是','一是',t),
    'num-mark': lambda t: sub1(r'(?m)^(\s*)（([二三])）',r'\1（\2）、',t),
    'count': lambda t: sub1(r'([两二三四五六七])(个方面|方面)',lambda m:random.choice([c for c in '三四五六' if c!=m.group(1)])+m.group(2),t),
    'heading-stop': lambda t: sub1(r'(?m)^([一二三]、[^。，\n]{3,20})$',r'\1。',t),
    'half-comma': lambda t: sub1(f'({HAN})，({HAN})',r'\1,\2',t),
    'half-period': lambda t: sub1(f'({HAN})。({HAN})',r'\1.\2',t),
    'unpaired-quote': lambda t: sub1('”','',t),
    'unpaired-book': lambda t: sub1('》','',t),
    'unpaired-bracket': lambda t: sub1(r'）(?=[^\n]{5})','',t),
    'double-mark': lambda t: sub1('([，。、])',r'\1\1',t),
    'double-mark2': lambda t: sub1(f'({HAN})。({HAN})',r'\1，。\2',t),
    'list-comma': lambda t: sub1('》《','》、《',t) or sub1('”“','”、“',t),
    'docno': lambda t: sub1(r'〔(\d{4})〕(\d)',r'[\1]\2',t,0),
    'docno2': lambda t: sub1(r'〔(\d{4})〕(\d)',r'（\1）\2',t,0),
    'docno0': lambda t: sub1(r'〔(\d{4})〕(\d)',r'〔\1〕0\2',t,0),
    'dots': lambda t: sub1('……','...',t),
    'dash': lambda t: sub1('——','--',t),
    'no-stop': lambda t: sub1(r'(?m)([^\n]{40})。$',r'\1',t),
    'space': lambda t: sub1(f'({HAN}{{4}})({HAN}{{4}}，)',r'\1 \2',t),
    'trad': lambda t: sub1('务','務',t),
    'fulldigit': lambda t: sub1('(\\d)',lambda m:chr(ord(m.group(1))+0xFEE0),t),
    'zwsp': lambda t: sub1(f'({HAN}{{5}})({HAN})',lambda m:m.group(1)+'\u200b'+m.group(2),t),
    'date': lambda t: sub1(r'\d月(\d{1,2})日','2月30日',t),
    'date13': lambda t: sub1(r'(20\d\d)年(\d{1,2})月',r'\g<1>年13月',t),
    'pad': lambda t: sub1(r'年([1-9])月',r'年0\1月',t),
    'noyear': lambda t: sub1(r'〔(\d{4})〕',lambda m:'〔%d〕'%(int(m.group(1))-1),t,0),
    'future': lambda t: sub1(r'截至20\d\d年','截至2029年',t) or sub1(r'(20\d\d)年(?=\d{1,2}月[^\n]{0,6}(?:已|完成|开展|召开))','2029年',t),
    'sum': lambda t: (lambda m: None if not m else t[:m.start(1)]+other_digits(re.match(r'\d+',m.group(1)))+t[m.end(1):])(re.search(r'其中[^。]{0,8}?(\d{2,})',t)),
    'growth': lambda t: sub1(r'(?<=增长)\d+(?=(\.\d+)?%)',lambda m:str(int(m.group(0))+10),t),
    'share': lambda t: sub1(r'(率[^，。]{0,6}?)\d+(?=(\.\d+)?%)',r'\g<1>130',t),
    'propno': lambda t: sub1(r'第([A-Z]?\d{2,})号',lambda m:'第'+m.group(1)[:-1]+str((int(m.group(1)[-1])+3)%10)+'号',t,1),
    'session': lambda t: sub1(r'届([一二三四五])次会议',lambda m:'届'+('二' if m.group(1)!='二' else '三')+'次会议',t,1),
    'member': lambda t: sub1(r'([\u4e00-\u9fff]{2,3})(委员)：',lambda m:m.group(1)[:-1]+'峰'+m.group(2)+'：',t,0) if re.search(r'(?:感谢|与|和)[\u4e00-\u9fff]{2,3}委员',t) else None,
    'signer': lambda t: (lambda ms: None if not ms else t[:ms[-1].start()]+ms[-1].group(0)[:-3]+'教体局'+t[ms[-1].end():])(list(re.finditer(r'(?m)^\s*[\u4e00-\u9fff]{4,20}局\s*$',t))),
    'kind': lambda t: sub1(r'委员：','代表：',t,0),
    'kind2': lambda t: sub1(r'感谢委员','感谢代表',t) or sub1(r'号提案','号建议',t,1),
    'plural': lambda t: sub1(r'您提出','你们提出',t),
    'copy': lambda t: sub1(r'(抄送[：:])',lambda m:m.group(1)+re.search(r'([\u4e00-\u9fff]{2,3}委员)[：:]',t).group(1)+'，',t) if re.search(r'([\u4e00-\u9fff]{2,3}委员)[：:]',t) else None,
    'nocite': lambda t: sub1(r'（二）针对“[^”]+”的建议，我[们局]','（二）我们',t),
    'twice': lambda t: (lambda ms: None if len(ms)<2 else t[:ms[1].start(1)]+ms[0].group(1)+t[ms[1].end(1):])(list(re.finditer(r'针对“([^”]+)”的建议',t))),
    'category': lambda t: sub1(r'我们(?=[^\n]{20})','该建议条件不成熟，暂时无法解决。我们',t,1) if re.search('类别[：:]\\s*A',t) else None,
    'repeat': lambda t: sub1(f'的(?={HAN})','的的',t),
    'repeat2': lambda t: sub1('工作(?=[，。])','工作工作',t),
    'jiezhi': lambda t: sub1('截至','截止',t),
    'sheji': lambda t: sub1('涉及','涉及到',t),
    'qita': lambda t: sub1('其他','其它',t),
    'ninmen': lambda t: sub1('您','您们',t),
    'huanfa': lambda t: sub1('焕发','换发',t),
    'bushu': lambda t: sub1('部署','布署',t),
    'over': lambda t: sub1(r'超过(\d+[人万个家次])',r'超过\1以上',t),
    'phone': lambda t: sub1(r'。(?=[^\n])','，联系13812345678。',t),
    'idno': lambda t: sub1(r'。(?=[^\n])','（身份证号350206198001011234）。',t),
    'addr': lambda t: sub1(r'。(?=[^\n])','，家住锦绣花园3栋501室。',t),
    'todo': lambda t: sub1(r'(\d+)(?=[人个家次])',r'\1（待核实）',t),
    'xx': lambda t: sub1(r'(\d+)(?=[人个家次])','××',t),
    'tmpl': lambda t: sub1(r'。(?=[^\n])','${office}。',t),
    'blank': lambda t: re.sub(r'(?m)^(\s*20\d\d年\d+月\d+日\s*)$',r'（此页无正文）\n\1',t,count=1) if re.search(r'(?m)^\s*20\d\d年\d+月\d+日\s*$',t) else None,
}


def findings(name, text):
    path = os.path.join(folder, name + '.txt')
    with open(path, 'w', encoding='utf8') as out:
        out.write(text)
    said = subprocess.run([FUHAN, 'check', path, '--json'], capture_output=True, text=True)
    if said.returncode not in (0, 1):
        raise SystemExit(f'{name}: {said.stderr.strip()}')
    return {(one['rule'], one['quote'], one['message']) for one in json.loads(said.stdout)['findings']}


jobs = []
for kind, fault in FAULTS.items():
    names = random.sample(list(letters), len(letters))
    names.sort(key=lambda name: name >= '010')  # the real letters first
    planted = 0
    for name in names:
        text = fault(letters[name])
        if text and text != letters[name] and planted < COPIES:
            jobs.append((kind, name, text))
            planted += 1

with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
    clean = dict(zip(letters, pool.map(lambda name: findings('clean-' + name, letters[name]), letters)))
    found = list(pool.map(lambda job: findings(f'{job[0]}-{job[1]}', job[2]), jobs))
missed = [job for job, now in zip(jobs, found) if not now - clean[job[1]]]
for kind, name, text in missed:
    at = next((i for i, (a, b) in enumerate(zip(letters[name], text)) if a != b), 0)
    print(f'missed {kind} in {name}: {text[max(0, at - 30):at + 30]!r}')
print(f'{len(jobs) - len(missed)}/{len(jobs)} found, seed {SEED}')
