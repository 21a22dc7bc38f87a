#!/usr/bin/python3
"""What LibreOffice makes of a Word file, without a screen (needs Debian's python3-uno).

    word.py accept|reject|save IN.docx OUT.docx
    word.py replace IN.docx OUT.docx FROM TO
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def main(deed, source, target, was='', now=''):
    profile = tempfile.mkdtemp(prefix='office-')
    pipe = 'fuhan' + str(os.getpid())
    office = subprocess.Popen(
        ['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--norestore', f'--accept=pipe,name={pipe};urp;'],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
        context = None
        for _ in range(120):
            try:
                context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
                break
            except Exception:
                time.sleep(0.5)
        desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(source)), '_blank', 0, properties(Hidden=True))
        if deed in ('accept', 'reject'):
            dispatcher = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
            dispatcher.executeDispatch(document.CurrentController.Frame, f'.uno:{deed.capitalize()}AllTrackedChanges', '', 0, ())
        elif deed == 'replace':
            search = document.createReplaceDescriptor()
            search.SearchString, search.ReplaceString = was, now
            document.replaceAll(search)
        document.storeToURL(uno.systemPathToFileUrl(os.path.abspath(target)), properties(FilterName='MS Word 2007 XML'))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        office.terminate()
        office.wait(20)
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
