<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AnalysisPrinter</name>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · SIMULATED answers, made by rules: they say nothing about a real model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all cases have a result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass rate [95 %]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50 / max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P50 / P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not scored</source>
        <translation>
            <numerusform>%1, %n not scored</numerusform>
            <numerusform>%1, %n not scored</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) improved: %1</source>
        <translation>
            <numerusform>%n row improved: %1</numerusform>
            <numerusform>%n rows improved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got worse: %1</source>
        <translation>
            <numerusform>%n row got worse: %1</numerusform>
            <numerusform>%n rows got worse: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;promptlab-cli compare --rows&quot; lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric, pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate superiority (is it better?): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate non-inferiority (is it not worse?): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 against run %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) had nothing to check: without an assertion, every answer counts as passed.</source>
        <translation>
            <numerusform>%n case had nothing to check: without an assertion, every answer counts as passed.</numerusform>
            <numerusform>%n cases had nothing to check: without an assertion, every answer counts as passed.</numerusform>
        </translation>
    </message>
    <message>
        <source> [%1, %2]</source>
        <comment>bounds of an interval</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerJournal</name>
    <message>
        <source>The answers kept in &quot;%1&quot; cannot be read; remove the file to ask for them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep an answer in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiKeys</name>
    <message>
        <source>The API key is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key cannot have a higher role than the person who makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid API key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppIntegrationRepository</name>
    <message>
        <source>type of integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalRepository</name>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assertion</name>
    <message>
        <source>The assertion type &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number of 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object with a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key; did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssertionCheck</name>
    <message>
        <source>The output equals the expected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output differs from character %1 on: %2 where %3 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the assertion is empty; give a text to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output contains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output does not contain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output contains none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output equals the expected JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is another JSON value than the expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output starts with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output starts with %1, not with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern gave no answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern %1 matches at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern %1 matches nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit distance is %1, the limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are too long for an edit distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit distance is at most the limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit distance is above the limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came from the cache and has no latency; run without the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency of the answer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took %1 ms, the limit is %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of the answer is not known; add the model to the price table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cost $%1, the limit is $%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssertionScript</name>
    <message>
        <source>The value of the assertion is no JSON Schema; give an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The script returned %1, the threshold is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script must return pass as true or false, score as a number, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script let the output pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script refused the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has too many braces to look for JSON in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema gave no answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is JSON that keeps to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output breaks the schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output holds a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output holds a JSON object that keeps to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JSON object in the output keeps to the schema; the first one breaks it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the assertion is empty; give a JavaScript expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script gave no answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or an object with pass or score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned false: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(outside of 0 to 1: its score counts as %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssertionValue</name>
    <message>
        <source>The reference {{%1 | …}} has a filter; here only {{%1}} can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; of the assertion is not in the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>&quot;%1&quot; is no head; it looks like &quot;42:&lt;64 hex digits&gt;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries, the chain holds: %1</source>
        <translation>
            <numerusform>%n audit entry, the chain holds: %1</numerusform>
            <numerusform>%n audit entries, the chain holds: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>verified against the head you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-consistent (give a head kept elsewhere with --trust to verify it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the record of who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head that was kept elsewhere, SEQ:HASH as printed by an earlier check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results do not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts do not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 agree with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompt version(s)</source>
        <translation>
            <numerusform>%n prompt version</numerusform>
            <numerusform>%n prompt versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no entry, no result, no run, no prompt version and no tag was changed, dropped, moved or added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditHash</name>
    <message>
        <source>An audit entry may only hold whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: %2 follows %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entry %1 was altered: its hash does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>This is not a signed audit head: a field is missing or has the wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key of the audit log does not belong to its public key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>entry %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 was altered (its hash does not fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 was altered (a column differs from the hashed text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 differs from the head that was kept outside: the chain was rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain ends at entry %1, but a head kept outside says %2: its tail was cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authorize</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project always has an owner; make somebody else owner first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that this is about is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can give a role above their own (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of this member is above yours; ask an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 you can do this only with what is your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not on the list of approvers of this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 does not allow this (%2); ask an owner or admin of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not a member of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a person; an API key cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm who you are first: this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency roll-back needs no approval, but a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who requested, last edited or overrode a plan cannot approve it; ask somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The audit log is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot put the backup in its place as &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>%1 is whole: decrypted, every check passed; made %2 UTC, %3 audit entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the workspace to %1 (encrypted, %2 KiB of data; the same keys open it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored; --force replaces the workspace and keeps the old one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1 from the backup of %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workspace into one encrypted, checked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove an existing backup instead: decrypt it and run every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace to restore into: --workspace FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can only be read here, so its audit log has no entry of this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing file; never a workspace or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the workspace; the old one is kept beside it, under a free name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>The backup has no manifest; use another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read or write &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written by a newer program; update Prompt Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in the backup has not the size that its manifest names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>&quot;%1&quot; is no backup of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a scratch folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; is complete, but it could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BytePair</name>
    <message>
        <source>%1 is no token of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BytePairTable</name>
    <message>
        <source>The built-in token table is damaged; install the program again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cancel</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The translation file is no well-formed XML: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatJson</name>
    <message>
        <source>Unknown part type &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a message must be text or a list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of chat messages was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatOutcome</name>
    <message>
        <source>A stored answer has the unknown mark &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatResponse</name>
    <message>
        <source>%1 answered with a web page instead of JSON. Is the base URL right, and is no log-in page in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent JSON that is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 holds no choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Workspace file (default: the only *.promptlab file here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project, when the workspace holds several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act for another member; recorded as self-attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, always or never (NO_COLOR is honoured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt Lab: write, test, compare and safely deploy prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 tests or gate failed, 2 wrong use or input, 3 environment, 130 interrupted.
&quot;promptlab-cli VERB --help&quot; shows examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warn or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMPTLAB_LANGUAGE: there are no texts in &quot;%1&quot;, English is used; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress lines and no notes beside the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a log as JSON lines to this file (a new one, or such a log), or to standard error with -</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandHost</name>
    <message>
        <source>No workspace: give --workspace FILE, set PROMPTLAB_WORKSPACE, or make one with &quot;promptlab-cli init&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds several workspaces (%1); choose one with --workspace FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; --force (-f) replaces it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRegistry</name>
    <message>
        <source>Verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: --json -w -q --as --project --color --log; see &quot;promptlab-cli --help&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentRepository</name>
    <message>
        <source>The comment does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>An item to compare has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; stands twice among the results; average its repeats first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permutation test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 cannot be compared: only %n row(s) have a result for both.</source>
        <translation>
            <numerusform>%1 and %2 cannot be compared: only %n row has a result for both.</numerusform>
            <numerusform>%1 and %2 cannot be compared: only %n rows have a result for both.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results do not tell whether %1 differs from %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better than %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worse than %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference between %1 and %2 is shown: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean score over %n row(s): %1 with %2, %3 with %4.</source>
        <translation>
            <numerusform>Mean score over %n row: %1 with %2, %3 with %4.</numerusform>
            <numerusform>Mean score over %n rows: %1 with %2, %3 with %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass rate over %n row(s): %1 with %2, %3 with %4; %5 improved, %6 got worse.</source>
        <translation>
            <numerusform>Pass rate over %n row: %1 with %2, %3 with %4; %5 improved, %6 got worse.</numerusform>
            <numerusform>Pass rate over %n rows: %1 with %2, %3 with %4; %5 improved, %6 got worse.</numerusform>
        </translation>
    </message>
    <message>
        <source>the interval leaves it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the rows have no result for both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than six rows cannot show a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all differences are equal and the rows are few</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n more row(s) would decide it if the difference stays.</source>
        <translation>
            <numerusform>About %n more row would decide it if the difference stays.</numerusform>
            <numerusform>About %n more rows would decide it if the difference stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more row(s) are needed.</source>
        <translation>
            <numerusform>At least %n more row is needed.</numerusform>
            <numerusform>At least %n more rows are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: no row has a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many rows show a difference of %1 or more with 80 % power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because only one of the versions has them.</source>
        <translation>
            <numerusform>%n row was left out because only one of the versions has it.</numerusform>
            <numerusform>%n rows were left out because only one of the versions has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated runs of a row are averaged before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval decides; the more cautious test does not confirm it: a close call, more rows would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval decides; the test alone would see a difference: a close call, more rows would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superiority (is it better?): pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superiority (is it better?): fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superiority (is it better?): inconclusive, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): inconclusive, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rows of one group count as one, and a row without a group is one: %n group(s).</source>
        <translation>
            <numerusform>Rows of one group count as one, and a row without a group is one: %n group.</numerusform>
            <numerusform>Rows of one group count as one, and a row without a group is one: %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 cannot be compared: the rows that both have a result for make only %n group(s).</source>
        <translation>
            <numerusform>%1 and %2 cannot be compared: the rows that both have a result for make only %n group.</numerusform>
            <numerusform>%1 and %2 cannot be compared: the rows that both have a result for make only %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass rate over %7 rows in %n group(s): %1 with %2, %3 with %4; of the groups, %5 improved and %6 got worse.</source>
        <translation>
            <numerusform>Pass rate over %7 rows in %n group: %1 with %2, %3 with %4; of the groups, %5 improved and %6 got worse.</numerusform>
            <numerusform>Pass rate over %7 rows in %n groups: %1 with %2, %3 with %4; of the groups, %5 improved and %6 got worse.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than six groups cannot show a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all differences are equal and the groups are few</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n more group(s) would decide it if the difference stays.</source>
        <translation>
            <numerusform>About %n more group would decide it if the difference stays.</numerusform>
            <numerusform>About %n more groups would decide it if the difference stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more group(s) are needed.</source>
        <translation>
            <numerusform>At least %n more group is needed.</numerusform>
            <numerusform>At least %n more groups are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many groups show a difference of %1 or more with 80 % power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>behind a preposition</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed while reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the workspace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; make a workspace with &quot;promptlab-cli init&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a Prompt Lab workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short: it has %1 bytes of %2; put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or cut short (it has %1 bytes), or not a workspace; put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last changes are in &quot;%1&quot;, which can only be taken up in a folder that can be written; copy both files into such a folder and open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A cell has at most %1 bytes; this one has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has at most %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens this cell is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text behind the closing quote of a cell; a quote inside a quoted cell is written twice (&quot;&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote inside a cell that is not quoted; put the whole cell in quotes and write the inner quote twice (&quot;&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2 columns (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell that holds the delimiter must be in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of the header has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both called &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is one cell; columns of a .csv file are separated by commas (of a .tsv file by tabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is one cell; columns of a .tsv file are separated by tabs (of a .csv file by commas)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>Cannot copy the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a temporary file beside &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot; to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is backed up with the tools of the database: pg_dump --format=custom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>&quot;%1&quot; is no dataset file; the extension must be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset file has at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has at most %1 bytes of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row key holds no line feeds or other control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row key must be text or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has an &quot;id&quot; or a &quot;key&quot;, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;expected&quot; is also a variable of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has at most %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expectation must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row must be an object with named fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row key &quot;%1&quot; is already that of the row in line %2; give every row its own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset has at most %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset is a list of rows, or an object with the field &quot;rows&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;rows&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;: names that begin with &quot;__&quot; have a meaning of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; would only be a variable: write &quot;expected&quot; for the answer that is expected, or give the variable another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetCommands</name>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No datasets yet. Read one with &quot;promptlab-cli dataset import FILE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and list datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a dataset (.csv, .tsv, .jsonl, .json, .yaml) as its next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the dataset (default: the file&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored %1@%2 with %n row(s)</source>
        <translation>
            <numerusform>Stored %1@%2 with %n row</numerusform>
            <numerusform>Stored %1@%2 with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1@%2 has the same %n row(s) already</source>
        <translation>
            <numerusform>%1@%2 has the same %n row already</numerusform>
            <numerusform>%1@%2 has the same %n rows already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetService</name>
    <message>
        <source>The dataset &quot;%1&quot; has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DependencyRepository</name>
    <message>
        <source>status of a dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dependency does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentRepository</name>
    <message>
        <source>status of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of an execution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Compare two files (no workspace needed) or two prompt versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or prompt version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged lines around a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore how many blanks stand between words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 when the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --format %1 ask for two different outputs; give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch is exact: --format patch cannot ignore blanks or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary files %1 and %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF and LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ only in their encoding: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have different encodings: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ only in their byte order mark: only %2 begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also differ in their byte order mark: only %2 begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ only in their line ends: %2 against %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in their line ends (CRLF against LF)</source>
        <translation>
            <numerusform>%n line differs only in its line end (CRLF against LF)</numerusform>
            <numerusform>%n lines differ only in their line ends (CRLF against LF)</numerusform>
        </translation>
    </message>
    <message>
        <source>patch(1) cannot apply a patch of UTF-16, which &quot;%1&quot; is: convert both to UTF-8 (iconv -f UTF-16 -t UTF-8), or leave out --format patch to read the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 is shown as UTF-8 here: patch(1) cannot apply this to the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified, words (changed words are marked), side-by-side, patch or html; unified without colours is a patch. A patch holds the bytes of the files as they are; UTF-16, which patch(1) cannot apply, is refused by patch and shown as UTF-8 by the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary files %1 and %2 are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file, or to standard output with -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing file; never a workspace, a key or one of the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EchoProvider</name>
    <message>
        <source>Echo (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>&quot;%1&quot; was altered, is not complete, or belongs to another key; use another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read or write &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encrypted file of this program, or was written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many key slots for an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnumNames</name>
    <message>
        <source>&quot;%1&quot; is no %2; there are: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>An encrypted value was altered or moved, or belongs to another key; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpectedCell</name>
    <message>
        <source>The JSON Schema behind &quot;%1:&quot; is no JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; of &quot;%2&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown assertion &quot;%1&quot;; did you mean &quot;%2&quot;? Write &quot;equals: …&quot; if the text is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; is not supported here yet. Write &quot;equals: …&quot; if the text is meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cannot write &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes; at most %3 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set the permissions of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot; to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot replace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads outside the folder of the file that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hardening</name>
    <message>
        <source>Cannot switch core dumps off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot protect the memory of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot replace a closed standard stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpFormatter</name>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (default: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (or set %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlDiffTable</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words compared only in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>BCP 47 code of the language of this translation, for the lang attribute of reports</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpMessage</name>
    <message>
        <source>The HTTP method is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request header has a name that is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the request header &quot;%1&quot; contains a line break or another control character. If it is a key, paste it again without surrounding text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request headers are larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>The URL of %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more came from %1 for %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the answer of %1 is larger than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer with HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered; the request was not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: is the server running and the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. For a private certificate authority, add its certificate to the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1: TLS 1.2 or newer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer with valid HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before it answered; the request was not sent again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFolder</name>
    <message>
        <source>Version %1 is there twice: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has no versions; the first is a file named v1.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt has at most %1 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 but no v%2; versions have no gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is already that of %2; a tag names one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is already that of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import has at most %1 datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is for the prompt &quot;%1&quot;, which is not in this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dataset is already called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import has at most %1 providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; points at the prompt &quot;%2&quot;, which is not in this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; points at version %2 of &quot;%3&quot;, which has %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has no file promptlab.yaml that says what is in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportManifest</name>
    <message>
        <source>The format &quot;%1&quot; is not known here; this version reads &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a prompt must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider that comes from a file is of the kind &quot;scripted&quot;, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot; under &quot;providers&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share needs &quot;version&quot; and &quot;weight&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pointer is a version number or a list of shares whose weights add up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>There is no file or folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has more than %2 files; describe what is meant in a promptlab.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in &quot;%1&quot;: a folder holds a promptlab.yaml, a prompt.yaml with its versions, or prompt, dataset and provider files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputStream</name>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The prompt version %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1 does not match its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of the run %1 are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; refers to one that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; of the row %2 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>This program cannot carry out work of the kind &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease was lost: another process goes on with this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work has ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is working on it; if that one died, it can be taken over in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work is not in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON text is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected text after the end of the JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a key in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;:&quot; after the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete \u escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown escape in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character must be escaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A \u escape names one half of a surrogate pair without the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The text holds half of a surrogate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with named fields was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a number between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of &quot;%1&quot; must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be an object with named fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number has more digits than a JSON number keeps; write it as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another user; it must belong to the user who runs this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has mode %2; it must be readable by its owner alone (chmod 600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the key file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes; a key file has exactly 32</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The data key %1 of the workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is locked; unlock it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 key to rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first key of the workspace cannot be removed: stored fingerprints depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this project; reload the keys of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of an encrypted value is not known; reload the keys of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted value was moved from another project or column; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no keys of its own yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>There was not enough free memory for the usual protection of the passphrase; %1 MiB were used instead. It is raised when the workspace is next opened with enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key slot was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else than was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs a passphrase, the keychain or a key file to be opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has its keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key slot was stored wrongly and is not used; the old one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection of the passphrase was raised to the present standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way to open the workspace; add another one first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain in this session (no session bus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no entry for this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this session cannot be used (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCONCLUSIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superiority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-inferiority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>%1; nothing was written to it, name another file with --log or PROMPTLAB_LOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;: it does not begin as a log of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the log at &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which is a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which belongs to the workspace &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;: its older parts would go to &quot;%2&quot;, which is no log of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The font &quot;%1&quot; cannot be loaded; install Prompt Lab again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is missing; install Prompt Lab again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasterKey</name>
    <message>
        <source>The master key has %1 bytes instead of 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of the workspace is wrapped by another master key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>There is no way from schema %1 to %2; use a program of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep a copy as &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from schema %1 to %2 failed; the workspace is as it was before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the database up first (pg_dump --format=custom), then say that it is backed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>A name must not be empty or blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has a control character (U+%2) in place %3; use printable characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has a path separator (&quot;%2&quot;) in place %3; use another character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: an environment has that name; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an environment: a tag of a prompt has that name; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenAiChatProvider</name>
    <message>
        <source>%1 did not answer with a list of models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>&quot;%1&quot; is a workspace and is never overwritten; choose another file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the workspace &quot;%2&quot; and is never overwritten; choose another file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads nowhere; name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file that this command reads, and is never overwritten by it; choose another file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Checking the passphrase needs %1 MiB of free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has %1 characters; it needs at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase slot asks for %1 passes over %2 KiB; this is outside what is accepted (1 to %3 passes, 8 to %4 KiB). The file may have been altered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Cannot ask on the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the workspace.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the workspace: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase (at least 12 characters): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code (Enter alone gives up): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be asked for a passphrase here; set PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given passphrase is empty; nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchApply</name>
    <message>
        <source>Hunk %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the text: the lines it changes are neither at line %2 nor near it. Make the patch again from this text, or merge instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchParser</name>
    <message>
        <source>This is a combined patch of a merge; make a plain patch against one parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary patch; only text can be patched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unified patch in this text: no line begins with &quot;--- &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch is for more than %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown escape in the quoted file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted file name has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hunk belongs to no file: lines with &quot;---&quot; and &quot;+++&quot; are missing before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch has more than %1 hunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot; +&quot; and the place in the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot; @@&quot; after the two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hunk is empty on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are counted from 1; 0 can only go with a count of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is greater than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hunk follows although the one before reached the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hunk overlaps the one before (line %1) or lies above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hunk of line %1 ends too early: %2 old and %3 new lines are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hunk of line %1 has more lines than its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line follows the last line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the hunk of line %1 must begin with a blank, &quot;-&quot; or &quot;+&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark must stand behind a line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch is larger than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>The template of %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; has an assertion &quot;%2&quot; that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default assertion &quot;%1&quot; cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2, column %3 of the value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes in &quot;%1&quot;, and a prompt has no other template to take in; write that text into it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a model id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a factor above 0 with at most three decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price table, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a price in USD for a million tokens, at most six decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a day as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in price table is missing; install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known for the model &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for the day of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for this way of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token counts of the call contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for one kind of its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token counts of the call are too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectRepository</name>
    <message>
        <source>&quot;%1&quot; is no kind of environment; use personal, staging, production or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of a split must add up to 10000, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else moved this environment in the meantime; look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Unknown role &quot;%1&quot;; known are system, developer, user, assistant, tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown template format &quot;%1&quot;; known are f-string, mustache, nunjucks (also called jinja2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a prompt key: use 1 to 100 lower-case letters a-z, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a tag or environment: use 1 to 100 letters a-z, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptCommands</name>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompts yet. Read some with &quot;promptlab-cli import FOLDER&quot; or save one with &quot;promptlab-cli prompt save&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template: %1; variables: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1@%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1@%2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; points at %2@%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: &quot;triage&quot; (newest), &quot;triage@3&quot;, &quot;triage@stable&quot; (tag), &quot;triage@@staging&quot; (environment), &quot;triage@1a2b3c&quot; (hash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show, save and tag prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions of a prompt, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a file as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt file (.md, .txt, .yaml, .json), or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a new prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the prompt when there is none of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save even when nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest version you saw; refuse when it moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one version to a file for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (default: KEY.md), or - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a tag at a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is no member any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response schema:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1 UTC by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o - prints the prompt file; it does not go with --json (see &quot;prompt show --json&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but it cannot run yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite a file that differs; never a workspace or a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptContent</name>
    <message>
        <source>An object with named fields was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown part type &quot;%1&quot;; known are text, image, audio, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of type &quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a message must be text or a list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an assistant message can call tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a tool message answers a tool call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variable name: begin with a letter or &quot;_&quot;, go on with letters, digits, &quot;_&quot; or &quot;-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default does not fit the type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is declared twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin of an include must be a content hash of 64 lower-case hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON Schema is an object, true or false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptDiff</name>
    <message>
        <source>The new variable &quot;%1&quot; has no default: callers must set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; lost its default: callers must set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone: what callers set is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; seems to be called &quot;%2&quot; now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; has another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; takes other arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers follow a schema now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers follow no schema any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response schema promises or allows less than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response schema allows more than before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEvidence</name>
    <message>
        <source>the prompt version %1 is not the one in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt version %1 was changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt version %1 of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; does not point where the audit log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt version %1 is not where the audit log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt &quot;%1&quot; is not the one in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>The tag is empty or stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter that this line opens has no closing line &quot;---&quot;; if it is text, put an empty line in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt file has at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in front of the first section line; begin with a line like &quot;=== system ===&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown section &quot;%1&quot;; did you mean &quot;%2&quot;? To keep the line as text, write a backslash in front of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted value is no JSON string: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong into a section line of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1=&quot; does not belong into a section line of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow &quot;=== end ===&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part needs a message above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls are a JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of kind &quot;%1&quot; has no text; begin text with &quot;=== part text ===&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part names nothing: add reference=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a section marked &quot;json&quot; must be one JSON string</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptReport</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (was %2, %3 percent sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What callers will notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed, %2 added, %3 changed, %4 moved, %5 unchanged lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptRepository</name>
    <message>
        <source>The prompt does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent of the version belongs to another prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 does not match its content hash; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptService</name>
    <message>
        <source>There is no prompt &quot;%1&quot;; say --create to make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved on to version %2 since you saw version %3; compare before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: version %1 of &quot;%2&quot; has the same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not complete; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: use 1 to 64 letters, digits, &quot;.&quot;, &quot;_&quot; or &quot;-&quot;, starting with a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Not sent: the server failed %1 times in a row. The next try is made in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the key. Check that it is set and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this model or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is too long for the model at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to slow down. Lower the concurrency or wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota or credit at %1 is used up. Check the billing of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded. Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave up waiting for its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redirect, which is not followed because it would carry the key elsewhere. Use the final address as base URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCatalog</name>
    <message>
        <source>The workspace has no provider of its own; name one with --provider (see &quot;promptlab-cli providers&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with the prompt itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by rules from a YAML file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what --provider can name, or the models of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this provider for its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL, with --models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated by rules in this workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (from %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its address by --base-url or OPENAI_BASE_URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url says where to ask for models; name a provider with --models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFactory</name>
    <message>
        <source>There is no provider &quot;%1&quot;. Known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is missing: give it with --base-url, or set %1. It ends in the version part, for example http://localhost:8000/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1. Set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#); it ends in the version part, for example http://localhost:8000/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL ends in the version part; leave &quot;%1&quot; out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderPresets</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRepository</name>
    <message>
        <source>The provider &quot;%1&quot; does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRepository</name>
    <message>
        <source>The same work is waiting or running already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Character %1 of the recovery code is not one that such a code has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has %1 characters instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake: its last two characters do not fit the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is not what its manifest says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its audit log ends elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds other data keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; has another number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value sealed with the data key %1 does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in the backup does not match its SHA-256; use another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the backup names another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another workspace than the one in the backup; choose another file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being read; close other programs that use it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot put the restored workspace in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is restored with the tools of the database: pg_restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; restoring would replace it: say so explicitly, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep the present workspace as &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free name beside &quot;%1&quot; to keep the present workspace under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the backup itself; name the workspace to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the workspace &quot;%2&quot;; choose another file name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPrinter</name>
    <message>
        <source>Run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · SIMULATED answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, or what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[cut at the length limit] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[stopped by a content filter] </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowVersion</name>
    <message>
        <source>It does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunAnalysis</name>
    <message>
        <source>Run %1 and run %2 used different data; only runs on the same version of a dataset can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side was answered by a model, the other by rules (simulated): the difference says nothing about the prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of run %2 cannot be compared with itself; name another version or run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Name what to run: promptlab-cli run PROMPT@VERSION … --dataset NAME (or --resume)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no run; write its number, as in &quot;12&quot; or &quot;12:triage@3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has no version &quot;%2&quot;; it has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has only one version; name a second run to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run prompt versions on a dataset and compare them with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt versions; the first is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: NAME or NAME@VERSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider (see &quot;promptlab-cli providers&quot;); default: the workspace&apos;s first, or openai-compatible when a base URL is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of an OpenAI-compatible server (or OPENAI_BASE_URL); the key comes from OPENAI_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, may be given several times (default: the versions&apos; own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these rows, by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of every case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted score a row must reach (default: every assertion must pass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undefined variables render empty instead of being an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results of a run, or list the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the run (default: the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of a run, or two runs on the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss that non-inferiority accepts (0.02 is two points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass-rate or score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume takes the number of a run, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assertion could be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;promptlab-cli results --failed&quot; shows every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of cases that passed is below --fail-under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resumed run keeps what it was started with: leave out %1, or start a run without --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url has no effect: the provider &quot;%1&quot; has no address; leave out one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Start one with &quot;promptlab-cli run PROMPT@VERSION … --dataset NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list shows all runs; it does not go with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each version&apos;s cases that must pass for exit code 0 (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a request is given up (default: ten minutes without an answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a failed request is tried again (default: 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted (default: the newest of them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superiority (is it better?) or non-inferiority (is it not worse?): exit with 1 unless it is a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every row that improved or got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run, or two as NUMBER or NUMBER:VERSION (baseline first; without a version, the run&apos;s last one)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunEvidence</name>
    <message>
        <source>case %1 of run %2 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of run %1 are not the ones it ended with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of run %1 are not the ones in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run %1 of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of run %1 is not the one in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what run %1 was is not what the audit log says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPlanner</name>
    <message>
        <source>Name at least one prompt version to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concurrency must be between 1 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of repeats must be between 1 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold must be between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a dataset version is a number, as in &quot;tickets@2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;; import one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default assertions of the dataset &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; of the dataset &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no row &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a version that is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of its own; give one with --model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of run %1 does not match its hash; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version %1 of run %2 is gone or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset of run %1 is gone or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was made for another number of cases; start a new run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source> (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 done, %3 passed, %4 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, cost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %n case(s) with %2</source>
        <translation>
            <numerusform>Run %1: %n case with %2</numerusform>
            <numerusform>Run %1: %n cases with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n error(s)</source>
        <translation>
            <numerusform>, %n error</numerusform>
            <numerusform>, %n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>, no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRepository</name>
    <message>
        <source>Unknown status &quot;%1&quot; of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The stored description of the run is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs at least one version, one model, one row and one repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions × %2 models × %3 rows × %4 repeats are more than ten million cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program lacks the schema of workspaces; reinstall it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer program (schema %1, this one knows %2); update Prompt Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is empty: its creation was interrupted; run &quot;init&quot; again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the file are not those of a Prompt Lab workspace; it is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no head row; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has the older schema %1; it must be brought to %2 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no Prompt Lab workspace; make one with &quot;promptlab-cli init&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptHost</name>
    <message>
        <source>&quot;%1&quot; are no flags of a regular expression: use each of d, g, i, m, s, u, y at most once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too complex for this text: it needs too much memory or nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema refers to &quot;%1&quot;, which is not part of it. Schemas are never loaded from elsewhere: copy it into $defs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema&apos;s $schema is &quot;%1&quot;; draft 2020-12 and draft-07 are supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema uses $async, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON Schema is an object, or true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script engine cannot start: out of memory, or the program is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script engine cannot start: out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more than %2 MiB of memory and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish within %2 ms and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script library &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; is not part of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; cannot be loaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; has no function &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a promise that nothing settles: there are no timers and no network in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no JSON value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SyntaxError: the script ends where something more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls itself or nests too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes a value that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not run: earlier scripts that did not finish are still being stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptRules</name>
    <message>
        <source>The list is empty, so this could never hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;values&quot; holds no list named &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a condition can look at. Values of steps are written set.NAME, variables vars.NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;flags&quot; and &quot;as&quot; belong to a &quot;regex&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator is missing, for example contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of conditions is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chance needs a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;by&quot; is a list of names, for example [user]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is a mapping, for example { user: { contains: hello } }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file gives the name &quot;%1&quot; a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;map&quot; needs a &quot;table&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as the name of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step needs exactly one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;by&quot; and &quot;salt&quot; belong to &quot;pick&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;table&quot; belongs to &quot;map&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no end of an answer; known are stop, length, tool_calls, content_filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault does nothing: one of status, cut_after, malformed, error_event, disconnect, first_byte_ms is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;headers&quot; and &quot;body&quot; belong to a &quot;status&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has only one of reply, reply_json, reply_schema, refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no answer: one of reply, reply_json, reply_schema, tool_calls, refusal is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of milliseconds, or first, per_chunk and jitter are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;steps&quot; is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must begin with &quot;format: %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a provider must not have control characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>The filter &quot;default&quot; needs a text: {{name|default:none}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs a whole number: {{name|%1:20}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; takes no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown filter &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder that begins with {{ has no }} behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptValues</name>
    <message>
        <source>the result is too large: more than %1 values or %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result is nested more than %1 levels deep, or holds itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds a symbol or a BigInt, which JSON does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds an Error object; throw it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds a promise inside of another value; await it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result holds a map, set, regular expression or another object that JSON does not have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptedProvider</name>
    <message>
        <source>Scripted (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of &quot;%1&quot; matches the request. Add a last rule without &quot;match&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated failure of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated server closed the connection before it answered; the request was not sent again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1: another client changed it at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something else refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no connection to the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the workspace is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the workspace can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged or not a workspace; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a rule of the data forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full; make room on it and try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SseParser</name>
    <message>
        <source>The event stream has a line or an event that is longer than the limit of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cannot create the workspace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name or open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemResolver</name>
    <message>
        <source>The host name &quot;%1&quot; could not be resolved. Check its spelling and the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A single &quot;}&quot;: write &quot;}}&quot; for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable name is missing: write &quot;{{}}&quot; for a pair of braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered fields are not supported: name the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the name of a variable after &quot;{&quot;: write &quot;{{&quot; for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;[&quot; has no &quot;]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an index from 0 or a key between &quot;[&quot; and &quot;]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions such as &quot;!r&quot; are not supported: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format specifications such as &quot;:&gt;10&quot; are not supported: leave it out, or write &quot;{{&quot; for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name=}&quot; is not supported: write the name before the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;{&quot; has no &quot;}&quot;: write &quot;{{&quot; for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;}&quot; after the name of a variable: write &quot;{{&quot; for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag that begins here has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that begin with &quot;%1&quot; (blocks, parents, dynamic names) are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must stand on one line; is a &quot;%1&quot; missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: a part between dots is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is closed but was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; (line %2) is closed as &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected two delimiters without &quot;=&quot;, as in {{=&lt;% %&gt;=}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template repeats too much: more than %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; to include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates include each other more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template needs too much memory or calls itself too deeply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment that begins here has no &quot;#}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; has no &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins here has no closing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; has no &quot;end%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the name of a statement, such as &quot;if&quot; or &quot;for&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; needs something behind its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;in&quot; in the statement &quot;for&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands outside of the block it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;end%1&quot; closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;end%1&quot; closes the block &quot;%2&quot; (line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; has no value: give it one, or a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rendered text is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$0 (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPipelineRepository</name>
    <message>
        <source>status of a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestingPipelineService</name>
    <message>
        <source>There are no runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is complete; there is nothing to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was cancelled; &quot;promptlab-cli run --resume&quot; goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 of run %2 was changed after it was judged; &quot;audit verify&quot; tells more, a backup has the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 stopped before its end; the results so far are kept, &quot;run --resume&quot; goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run is complete or being worked on; there is nothing to resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextLines</name>
    <message>
        <source>The text is too large to compare: 2 GB of characters are the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>  (moved to line %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (moved from line %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\ No newline at end of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more lines may be shown as changed than necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all moved blocks may be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large rewritten blocks are compared piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some lines have too many words to tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (words compared only in part)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The token &quot;%1&quot; is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The %1 slot was written by a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code does not belong to this workspace, or was replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry in the keychain does not fit this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase slot was written by a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can be asked for it here; set PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a way to unlock, %2 why it did not work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no key slot; restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace stays locked. It opens with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace has no key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the key file of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; PROMPTLAB_KEY_FILE names another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given; PROMPTLAB_RECOVERY_FILE names a file with it, mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlGuard</name>
    <message>
        <source>The URL cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IPv6 address is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name contains an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name is missing or not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IPv4 address must be written as four decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 8192 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a space, a backslash or a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must start with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a user name or password; give keys separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to %1 are not allowed: %2. If this is meant, add %3 to the list of allowed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection would not be encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name belongs to this machine or its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to %1 are not possible: its address is no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address belongs to this machine or a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy is in use, which looks names up itself, so only listed hosts are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket &quot;[&quot; before the IPv6 address is not closed by &quot;]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageErrors</name>
    <message>
        <source> (see &quot;promptlab-cli %1--help&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it is one of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number of %2 or more, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n value(s)</source>
        <translation>
            <numerusform>%1 takes at most %n value</numerusform>
            <numerusform>%1 takes at most %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing; there are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionResolver</name>
    <message>
        <source>the workspace has no prompts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no tag &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot;; &quot;%2&quot; has versions 1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; runs in the environment &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is split between several versions in &quot;%2&quot;; name one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash &quot;%1&quot; fits several versions; give more digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of &quot;%1&quot; has a hash that starts with &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionSelector</name>
    <message>
        <source>&quot;%1&quot; names no version. Write a number (3, v3, #3), a tag (stable, tag:stable), an environment (@staging), at least %2 digits of a content hash, latest, or head~2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no version: versions count from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: %2; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it always means the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read as the number of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like the hash of a version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>The text is too large to compare by words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace has no project; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has several projects (%1); choose one with --project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Made the workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Warning: that is inside the workspace&apos;s folder; whoever copies the folder has the key. Move it and set PROMPTLAB_KEY_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  It is outside the workspace&apos;s folder, so that a copy of the folder does not hold the key. Keep a copy of it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code (shown once, write it down; it opens the workspace when everything else is lost):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here; the workspace gets a passphrase (--key-file makes a key file instead).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace  %1 (%2 KiB, schema %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (self-attested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked   by %1; ways in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not end; &quot;promptlab-cli run --resume&quot; goes on</source>
        <translation>
            <numerusform>%n run did not end; &quot;promptlab-cli run --resume&quot; goes on with it</numerusform>
            <numerusform>%n runs did not end; &quot;promptlab-cli run --resume&quot; goes on</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new encrypted workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace file (default: named after this folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the first project (default: the file&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (default: the user&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the workspace holds and who you are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read prompts, datasets and providers from a folder or a single file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n audit entry</numerusform>
            <numerusform>%n audit entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No key file was made, so PROMPTLAB_KEY_FILE was not used; --key-file makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a key file, made beside the workspace&apos;s folder or where PROMPTLAB_KEY_FILE says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, with the key file at this path, which must lie outside of the workspace&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a passphrase, asked for now or taken from PROMPTLAB_PASSPHRASE_FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCreation</name>
    <message>
        <source>&quot;%1&quot; exists already; choose another name or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers here; --passphrase or --key-file opens the workspace another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; would lie in the folder of the workspace: whoever copies that folder would have the key. Name a file outside of it, or give the workspace a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; exists already and may be the key of another workspace; name another file for the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>Cannot read the workspace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the workspace &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no workspace; if it was one, its beginning is damaged and a backup has to be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a workspace in the folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file, it is a folder; name the workspace file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty (0 bytes): if it was a workspace, put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;; if making it was interrupted, run &quot;promptlab-cli init&quot; again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteLock</name>
    <message>
        <source>Cannot lock the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has been writing to the workspace for %1 s; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can only be read: its lock file &quot;%1&quot; cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The workspace file is damaged; nothing was written. Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>More than %1 levels of nesting (or an alias that contains itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 values (aliases count each time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping key must be plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) needs a mapping or a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML text is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One YAML document was expected, the file holds several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
