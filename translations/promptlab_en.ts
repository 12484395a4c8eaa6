<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message>
        <source>Window, files, background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of prompts and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting without blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nunjucks templates and script assertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of prompts and data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Pass rates count what was judged: %1 of %2 cases. Errors and cases that were not scored are left out.</source>
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
    <message>
        <source>%1 needs a reference with words, and texts that are not too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, the threshold %3</source>
        <comment>a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a number of words, or {min, max}; it was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The output has %Ln word(s)</source>
        <translation>
            <numerusform>The output has %Ln word</numerusform>
            <numerusform>The output has %Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>The output declines, or is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output does not decline</source>
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
        <source>The datasets do not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dataset version(s)</source>
        <translation>
            <numerusform>%n dataset version</numerusform>
            <numerusform>%n dataset versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The members do not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 and %5 agree with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no entry, no result, no run, no prompt version, no tag, no dataset and no member was changed, dropped, moved or added</source>
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
    <name>BackgroundJobs</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
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
    <name>CaseDetail</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the attempt that answered. With waiting and retries: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt + answer, as the provider counted them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that were sent for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server names its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answer ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no such row any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cassette</name>
    <message>
        <source>The cassette &quot;%1&quot; is damaged at answer %2; restore it from a copy, or record into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cassette of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; belongs to another workspace, whose key it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CassetteProvider</name>
    <message>
        <source>&quot;%1&quot; is no mode of a cassette; there are replay, record and auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cassette that records needs a provider to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cassette &quot;%1&quot;; record it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassettes work only in an open workspace, whose key they use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; has no answer of %2 to this prompt (repetition %3); record it first</source>
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
    <name>ChangedRowsModel</name>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelDrift</name>
    <message>
        <source>&quot;%1&quot; is gone: nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by something that this environment has not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed after it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read back: %2</source>
        <comment>a place, and an error</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelWatch</name>
    <message>
        <source>Nothing was published for &quot;%1&quot; in &quot;%2&quot;, or a deployment is under way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no channel any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatDialect</name>
    <message>
        <source>&quot;%1&quot; is no dialect; there are chat, responses and messages</source>
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
    <message>
        <source>The answer of %1 holds no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 holds no output</source>
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
    <message>
        <source> (--model NAME)</source>
        <comment>how a model is given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
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
    <message>
        <source> With 95 % confidence on that side alone the difference is above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> With 95 % confidence on that side alone the difference is below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>worse by more than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean score over %5 rows in %n group(s): %1 with %2, %3 with %4.</source>
        <translation>
            <numerusform>Mean score over %5 rows in %n group: %1 with %2, %3 with %4.</numerusform>
            <numerusform>Mean score over %5 rows in %n groups: %1 with %2, %3 with %4.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>The row has %n cell(s), the header has %1 (%2)</source>
        <translation>
            <numerusform>The row has %n cell, the header has %1 (%2)</numerusform>
            <numerusform>The row has %n cells, the header has %1 (%2)</numerusform>
        </translation>
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
    <name>DatasetEvidence</name>
    <message>
        <source>a dataset of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset %1 is not the one in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset %1 was changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version of a dataset was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset version %1 of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of rows of %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log does not say that the dataset %1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of version %1 of a dataset are not those that were stored (%2 of %3 are there); restore a backup, or import it again</source>
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
    <name>DeployCommands</name>
    <message>
        <source>It goes on while a program with this workspace runs; &quot;promptlab-cli deploy status %1 --wait&quot; stays until the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan; the newest without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and carry it on until it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out approved plans, watch them and go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an approved plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how a deployment stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a deployment: back to what ran before where traffic has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: at once, without approval, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version that was completed there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this environment of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every environment of the plan, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an ended plan again with a new one; gates and approvals start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock of a deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the waiting of the present step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all waiting that follows, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentPrinter</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is no member any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 approvals: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who executes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (attempt %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (does not count any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plans. Make one with &quot;promptlab-cli plan create PROMPT@VERSION --to ENVIRONMENT&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1: %2 %3 → %4 in %5: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll-back: no approval, but a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy %1; plan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval signs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an error, and the verb that helps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (seen %3). &quot;promptlab-cli env publish %1 PROMPT&quot; puts it there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentReader</name>
    <message>
        <source>There are no plans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;</source>
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
    <name>DeploymentRequest</name>
    <message>
        <source>Only the strategy canary has traffic steps; leave them out for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A canary needs traffic steps, for example 5, 25, 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic step %1 is not above 0 and up to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic step %1 has more than two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic steps must rise: %1 follows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last traffic step must be 100, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be 1 to %2 minutes, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy %1 needs a monitoringDuration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers are named although no approval is required; do one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minApprovals must be 1 to %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approvals are asked for, but only %2 approvers are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approvalHours must be 1 to %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate names run %1; runs are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass rate of a gate must be 0 to 1, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of a gate&apos;s run must be at least an hour, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every traffic step must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of gate; there is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope of a roll-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which prompt is to be deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which environment the version goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentTexts</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next try in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock, %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-back failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overrode a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (self-attested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acting for %1 (self-attested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>you, to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, to start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no approval: a way back in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n approvals</source>
        <translation>
            <numerusform>%1 of %n approvals</numerusform>
            <numerusform>%1 of %n approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approvals asked for</source>
        <translation>
            <numerusform>%n approvals asked for</numerusform>
            <numerusform>%n approvals asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs now in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back by plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 approval will be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approvals will be asked for</source>
        <translation>
            <numerusform>%n approvals will be asked for</numerusform>
            <numerusform>%n approvals will be asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>what runs, from what was published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Seen %2</source>
        <comment>what differs, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its submission</source>
        <comment>what a draft waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, to put it right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentWork</name>
    <message>
        <source>A channel did not confirm in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer plan took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment of the plan went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment of the plan does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic in &quot;%1&quot; is split between several versions; wait until the deployment that does so has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopCommandLine</name>
    <message>
        <source>&quot;promptlab --help&quot; shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two files; no workspace is needed (promptlab --diff A B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act for another member; recorded as self-attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt Lab: write, test, compare and safely deploy prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace file to open (default: the last one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[WORKSPACE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--diff takes two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample opens the sample; it does not go with another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one workspace at a time; to compare two files use --diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave pictures of every pane in FOLDER, light and dark, and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how long the window and its first rows took, and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--startup-times waits for the rows of a workspace; it does not go with --diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pictures are taken of a workspace; it does not go with --diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace asks for its passphrase or its recovery code; name a way to its key in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows were shown within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; --diff compares two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopTour</name>
    <message>
        <source> (%1)</source>
        <comment>a key in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All prompts of this workspace, with their tags and the version that runs in each environment. Type to filter them, Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each section is a message. What you type is kept as a draft; saving makes a new version%1, and no version is ever lost. Variables, preview and problems stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions, or two files, side by side and word by word. Walk from change to change%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run puts versions before a dataset: the cost and the smallest difference that can be seen are told first, the verdict comes in words. The answers of the sample are simulated and cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passed goes to an environment by a plan: submitted, approved by a second person, carried out, and rolled back when it disappoints. Every step is in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the consent of a second person here: add a member and act for them%1. It is recorded as self-attested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menus hold every command, the palette finds them by name%1, and the help lists all keys%2. This tour is in the help again whenever you want it.</source>
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
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffDocument</name>
    <message>
        <source>Unchanged, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, %1, was: %2, now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, line %1, was: %2, now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines or marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of changes, then their kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks at the end of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many blanks there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding (%1 and %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte-order mark that one side has</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Model settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template format</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned includes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>number of tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
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
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>Files that are no text have no report; compare text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
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
        <source>no line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftJournal</name>
    <message>
        <source>The folder of drafts %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of &quot;%1&quot; cannot be taken away</source>
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
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here can be searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>%1 did not answer with one vector for each text</source>
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
    <message>
        <source>Cannot write &quot;%1&quot;: the disk is full; make room on it and try again</source>
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
    <name>EnvCommands</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): channel %3, approval %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder, or say --none to take the channel away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: --required, --optional, --quorum, --approver or --no-approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments, what runs in them, and how they are reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List environments and what runs in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that it starts with: production asks for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that its applications read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the applications of an environment read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that exists and can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the channel away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to approve before something goes to an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever a plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many have to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member who may approve beside owners and admins; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners and admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(differs)</source>
        <comment>from what was published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 (seen %4). Publish it again with &quot;%5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what should run there again, where something else was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that it is published for</source>
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
    <name>EnvironmentCommands</name>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; belongs to the environment &quot;%2&quot;; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of approvals must be 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of an environment cannot be changed: rules hang on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecutionMachine</name>
    <message>
        <source>It has not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels have not confirmed the new weight yet; wait for that, or abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of this step is confirmed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is holding already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused; resume it first, or abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are over; it is baking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not baking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is going back already; nothing can stop that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not go back yet and keeps trying; mend the channel that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete; abort it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back failed</source>
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
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecutionSteps</name>
    <message>
        <source>The environment does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was moved by somebody else in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version that is to run does not exist any more</source>
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
    <name>FileChannel</name>
    <message>
        <source>&quot;%1&quot; is not a file that this program has written; move it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the environment &quot;%2&quot; of another workspace or project; choose another folder, or move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is newer (generation %2) than what this workspace wants (generation %3): was the workspace restored from a backup? Move the file away to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;; look at its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold what was just written to it; is another program writing there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no absolute path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist; make it, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written; change its permissions, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist</source>
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
    <name>ForestPlot</name>
    <message>
        <source>no difference shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points, 95 % interval %3 to %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few results for both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score × 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; one-sided 95 % bound %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-sided 95 % bound %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateCheck</name>
    <message>
        <source>Run %1 is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has no scored result of this content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is %2 hours old; at most %3 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 passed %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 passed %2 %; at least %3 % are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete test run has this content; run its tests first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>number of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 got no answer for this content: every row ended in an error</source>
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
    <name>HistoryModel</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
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
    <name>HttpTemplate</name>
    <message>
        <source>The key may stand in headers only; addresses and bodies are logged by servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing named &quot;%1&quot; to put into a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with http:// or https:// and a host that is written out; what a prompt holds must not decide where it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an answer; write $.choices[0].text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell where the answer holds the text: by &quot;path&quot; or by &quot;script&quot;</source>
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
    <message>
        <source>%1 did not answer within %2 ms; the request was not sent again</source>
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
    <name>InterruptedRun</name>
    <message>
        <source>Run %1 did not end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) are done; it can be resumed.</source>
        <translation>
            <numerusform>%1 of %n case is done; it can be resumed.</numerusform>
            <numerusform>%1 of %n cases are done; it can be resumed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run %1</source>
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
    <message>
        <source>The whole number has more digits than a JSON number keeps; write it as text</source>
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
</context>
<context>
    <name>JsonPath</name>
    <message>
        <source>a path begins with &quot;$&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &quot;.&quot; or &quot;[&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON path &quot;%1&quot;, character %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, &quot;*&quot; or a name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &quot;]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonScore</name>
    <message>
        <source>JSON of more than %1 levels is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is too large to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many tool calls to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgeScore</name>
    <message>
        <source>The judge&apos;s answer is too long to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s score %1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge&apos;s answer holds no JSON object with a verdict or a score</source>
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
    <message>
        <source>The folder &quot;%1&quot; is not safe for a key: it is a link, belongs to another user or is open to others. Close it (chmod 700), or name another place for the key file</source>
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
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaseRepository</name>
    <message>
        <source>Another process has taken this work over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>A placeholder is left in this example answer, and the model will write it as it stands: put a value in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This example answer is not JSON, which the response schema enforces: write nothing but the JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This example answer breaks the response schema at &quot;%1&quot;: %2. Correct the example or the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no include &quot;%1&quot;: create it, or correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The include &quot;%1&quot; is not tied to a version, so its next edit changes this prompt: pin the version that was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The include &quot;%1&quot; leads back to itself or to this prompt (%2): take one link of the circle out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes are %1 levels deep below &quot;%2&quot;; at most %3 are followed: put some of them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forbids what another instruction demands, or the other way round (%1): decide for one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number can meet both this limit and the one in %1: change one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for %1, but the response schema enforces JSON: take this out, or the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for %1, and %2 for %3: decide for one format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for another language than %1: decide for one, or say when each is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One instruction asks for a short text, another one (%1) for a long one: say the length in words or sentences, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves the decision to the model: say how many, which, or when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was said before (%1): remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says nearly the same as %1: make one instruction of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema requires fields that the text never mentions (%1): say what belongs into them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to oneself is left in the text (%1): do what it says, and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler text is left here: write the real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank of a template was not filled in: write what belongs here, or make it an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark of a merge conflict is left here: keep one of the two texts, and remove the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no suppression: write &quot;lint-ignore RULE REASON&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suppression names &quot;%1&quot;, which is no rule that can be suppressed: correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression of &quot;%1&quot; gives no reason, so it does not count: write the reason behind the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is retired and does not answer any more: choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; will be switched off on %2: move to another one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is deprecated: move to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; refuses %2: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but must be from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the answer is %1 tokens; it must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the answer is %1 tokens, but the model &quot;%2&quot; writes %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; refuses stop texts: leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 stop texts, but the model &quot;%2&quot; takes %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; takes no pictures: choose another model, or take the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is longer than what &quot;%1&quot; reads besides its answer (%2): shorten it, or choose a model with a larger context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt fills most of what &quot;%1&quot; reads besides its answer (%2): leave room for longer inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be read here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name of a variable: use letters without accents, digits, &quot;_&quot; and &quot;.&quot;, and begin with a letter or &quot;_&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no input of the prompt and no column of its datasets: declare it, or correct the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder stands inside of another one: write the name once, between one pair of delimiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The braces of this placeholder do not match: it ends only at the next &quot;}}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This placeholder belongs to another template language and is not filled in: the prompt is written in %1, where it reads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This placeholder opens with one brace and closes with two, so it is not filled in: write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements in &quot;{% %}&quot; are Nunjucks and mean nothing here: the prompt is written in %1. Choose nunjucks as its format, or take them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is declared but no text uses it: use it, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters turn the direction of the text here (%1), so that a person reads another text than the model: remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible tag characters stand here (%1); they can hold instructions that only the model reads: remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands here (%1): remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character without width stands here (%1): remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word mixes Latin with Greek letters that look the same: type it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word mixes Latin with Cyrillic letters that look the same: type it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key stands here: take it out and make a new one, since this one has been stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON web token stands here: take it out and revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a provider stands here: take it out and revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like a key or password stands here: take it out, and change it if it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail address stands here and is sent with every call: use an invented one or an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number stands here and is sent with every call: use an invented one or an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a payment card stands here: use the test number of a bank or an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a bank account (IBAN) stands here: use an invented one or an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data (%1) stand here: use invented ones or an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark makes a model believe that a new message begins: remove it, or accept it when it is here to test that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded from base64, this text tells a model to drop its instructions: remove it, or accept it when it is here to test that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase tells a model to drop its instructions or to give them away: remove it, or accept it when it is here to test that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected output of the test item &quot;%1&quot; stands here, so its result is void: take it out of the prompt, or the item out of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The expected outputs of &quot;%1&quot; and %n other test item(s) stand here, so their results are void: take them out of the prompt, or the items out of the test</source>
        <translation>
            <numerusform>The expected outputs of &quot;%1&quot; and %n other test item stand here, so their results are void: take them out of the prompt, or the items out of the test</numerusform>
            <numerusform>The expected outputs of &quot;%1&quot; and %n other test items stand here, so their results are void: take them out of the prompt, or the items out of the test</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside and stands in a system message, which the model obeys first: move it into a user message, inside of a labelled block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside, and message %2, a system message, takes it in through this include: move it into a user message, inside of a labelled block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside and has no border, so the model cannot tell where it ends: put it into a labelled block such as &lt;%1&gt; … &lt;/%1&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it between &lt;%1&gt; and &lt;/%1&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message %1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to look at: promptlab-cli lint PROMPT[@VERSION]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;promptlab-cli lint --rules&quot; lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to object to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is wrong or risky in a version of a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to look at, as in triage@3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a rule out; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the rules instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintRule</name>
    <message>
        <source>Unknown variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text uses a name that is no input of the prompt, no column of a dataset and no parameter of an include. The prompt cannot be rendered, or a gap is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input is declared but no text uses it. Whoever fills it in waits for an effect that never comes; often its place was lost in an edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiters do not match or are nested, or a name is empty or has characters that not every template language takes. Names are letters, digits, &quot;_&quot; and &quot;.&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder of another syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is written in one template language and holds a placeholder of another one. It is not filled in: the model sees the braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes in a circle or too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include leads back to itself, or the chain of includes is longer than five. The prompt cannot be rendered, or nobody can follow what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names an include that does not exist in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include without a fixed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include is not tied to a version. A later edit of it changes this prompt without a new version and without a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from outside in the system message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models follow the system message before all others. Text that somebody else wrote gets the same authority there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from outside without a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted text stands beside instructions without a labelled block around it, so the model cannot tell where the data ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt to take command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default value, a dataset or an include holds a phrase that tells a model to drop its instructions. In a test set that may be on purpose; anywhere else it is an attack or an accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that nobody sees reaches the model. It splits words, turns text around or carries hidden instructions; mostly it came in by copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike letters in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word mixes Latin letters with Cyrillic or Greek ones that look the same. For a model that is a different word, and a search does not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like a key or a password stands in a text that is stored, sent to a provider and shown to others. Take it out and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail address, phone number, card or bank account stands in the prompt and is sent with every call. Use an invented one or an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to oneself, filler text and marks of a merge conflict are read by the model as if they were meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two instructions cannot be followed both: always and never the same, counts that exclude each other, two formats, languages or lengths. The model picks one, not always the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same instruction twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two instructions say nearly the same. It costs tokens, and whoever changes one forgets the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and response schema differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for another format than the schema enforces, or never mentions fields that the schema requires, so that the model has to guess what belongs into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as &quot;some&quot; or &quot;if possible&quot; leave the decision to the model, which decides differently each time. Say how many, which, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room in the model&apos;s context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt takes 80 % or more of what the model reads, less the part kept for the answer. A longer input is cut off or refused; over 100 % every call is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example that breaks the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example answer does not fit the response schema, or a placeholder is left in it. Models copy examples more faithfully than rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected answer in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight or more words in a row of an expected output stand in the prompt. The test then measures copying, and its result is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting that the model does not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is outside of what the model accepts, or the model is retired (an error) or soon will be (a warning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppression that does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suppression names no known rule or gives no reason. It has no effect until it does.</source>
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
    <name>MatrixCells</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed%1</source>
        <comment>%1: score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed%1</source>
        <comment>%1: score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed in %1 of %2 repeats%3</source>
        <comment>%3: score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked, no assertion looks at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member now (%2). To act for them here: --as &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the members and their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person, as --as takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, kept under the person&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberEvidence</name>
    <message>
        <source>the member %1 is not, or has not the role, that the audit log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member of the audit log is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberService</name>
    <message>
        <source>There is a member &quot;%1&quot; already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a member has 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageRole</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
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
    <name>ModelList</name>
    <message>
        <source>%1 did not answer with a list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>$%1</source>
        <comment>an amount of dollars</comment>
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
    <message>
        <source>The name &quot;%1&quot; has an &quot;@&quot;, which stands before the number of a version; use another character</source>
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
        <source>The passphrase slot asks for %1 passes over %2 KiB; this is outside what is accepted (1 to %3 passes, 8 to %4 KiB). The file may have been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least %1</source>
        <translation>
            <numerusform>The passphrase has %n character; it needs at least %1</numerusform>
            <numerusform>The passphrase has %n characters; it needs at least %1</numerusform>
        </translation>
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
    <name>PictureTour</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineCommands</name>
    <message>
        <source>%1; --replace puts this in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored the pipeline %1 with %n stage(s)</source>
        <translation>
            <numerusform>Stored the pipeline %1 with %n stage</numerusform>
            <numerusform>Stored the pipeline %1 with %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a pipeline with %n stage(s)</source>
        <translation>
            <numerusform>%1 is a pipeline with %n stage</numerusform>
            <numerusform>%1 is a pipeline with %n stages</numerusform>
        </translation>
    </message>
    <message>
        <source>pipeline</source>
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
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipelines yet. Store one with &quot;promptlab-cli pipeline add FILE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the pipeline %1; its runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to carry out: a stored pipeline, or a file with --file, and not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipeline runs yet. Start one with &quot;promptlab-cli pipeline run NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a pipeline from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML or JSON of a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of one of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a pipeline file and say what is wrong in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored pipeline as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a stored pipeline; its runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a pipeline out; ends with 0 only when it passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a stored pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline file that is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to test, as in triage@6; else the pipeline&apos;s prompt, newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to compare with: 2, @production, other@3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these rows, or this named subset; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what it would cost and what it could show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a pipeline run that did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the pipeline run; else the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do one stage of a pipeline run again, with new answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the pipeline run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pipeline run came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline runs, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pipelines: stages with success criteria, on a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema of pipeline files, for editors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineDefinition</name>
    <message>
        <source>&quot;%1&quot; is not known here; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is not known here; this version reads &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subset &quot;%1&quot; has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has no stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline has more than %1 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages are called &quot;%1&quot;; give one a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; asks models, and the pipeline names no dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage has no type; there is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation stage asks no model, so it has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage of type %1 has no &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot decide a comparison; there is passRate, meanScore and metric:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of pipeline files is missing from the program; install it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelinePlanner</name>
    <message>
        <source>There are no pipelines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline &quot;%1&quot;; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline &quot;%1&quot; names no prompt; say which version to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself; name another baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the pipeline run is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt of the pipeline run is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of pipeline run %1 does not match its hash; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot carry out the stage &quot;%1&quot;: optimisation is not available yet; take the stage out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelinePrinter</name>
    <message>
        <source>The pipeline passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline is inconclusive: nothing failed, and not everything was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline run has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline run %1 · %2 · %3</source>
        <comment>number, pipeline, versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · run %1</source>
        <comment>behind a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all</source>
        <translation>
            <numerusform>… and %n more; --json has all</numerusform>
            <numerusform>… and %n more; --json has all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineRunRepository</name>
    <message>
        <source>Pipeline run %1 does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineRuns</name>
    <message>
        <source>There is no pipeline &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a pipeline &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of stages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; cannot be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline run %1 was cancelled; &quot;promptlab-cli pipeline resume&quot; goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline run %1 is complete; there is nothing to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline run %1 has no stage &quot;%2&quot;; there is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline run does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pipeline runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineStage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the answers of %2 have no verdict; at most %3 may have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assertion counts into the metric &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is worse: %2 instead of %3 (p %4 after Holm&apos;s correction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no baseline to compare with; name one, or leave the stage out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the longest prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median answer time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of the answer time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to the first token, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile of the time to the first token, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median output tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean output tokens of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an answer, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all answers, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of the worst row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rows that pass only sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of answers that did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of answers that no assertion looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure to reach %1: its lower bound is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 above the baseline&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 below the baseline&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no baseline to hold it against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1, but that is the longest of too few answers for a percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is written as {%1: number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit asks for nothing; it can have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit cannot be kept: min is above max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>quantity, its value and what is the matter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of $%1 is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The budget of %Ln token(s) is used up</source>
        <translation>
            <numerusform>The budget of %Ln token is used up</numerusform>
            <numerusform>The budget of %Ln tokens is used up</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget of %1 minutes is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of a stage does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names its approvers, and you are not among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was completed and its version runs; there is nothing to try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>&quot;%1&quot; runs version %2 of &quot;%3&quot; already, with the same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving one&apos;s own plan is possible only where every environment is of kind personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy %1 is not there yet in this version; use immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not approve for these environments; an admin can put them on the list of approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived; restore it before it is deployed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanButtons</name>
    <message>
        <source>Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 to %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible while the plan is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 %2 into %3 now? %4 runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1 in %2 where it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the waiting of this step for %1 in %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop putting %1 %2 into %3? What has moved goes back to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End plan %1 for %2 %3? Nothing in %4 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 in %2 back from %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1 again with a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 in %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 %2 into %3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1 %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1 %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>command, prompt, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 %2 into %3 now? Nothing runs there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan put %1 into %2: deploy the version that should run there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is approved already: change the plan or cancel it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
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
    <name>PlanCommands</name>
    <message>
        <source>A plan stays with its prompt; make a new plan for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names its approvers, and you are not among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs there or a rule of an environment has changed since the gates were run; approvals are void and the gates run again: look at the plan, then decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for approvals is over; the plan has expired. Retry makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is too old; the plan has expired. Retry makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not what you looked at any more; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have approved this plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a note: whoever asked has to know what to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is being executed in &quot;%2&quot;; wait until it has ended, or abort it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a plan is being executed it goes back to what ran before (version %1); to go elsewhere, wait until it has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanData</name>
    <message>
        <source>The stored plan cannot be read; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored execution cannot be read; restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>Gates and approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gates, not run yet</source>
        <translation>
            <numerusform>%n gates, not run yet</numerusform>
            <numerusform>%n gates, not run yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gates passed</source>
        <translation>
            <numerusform>%1 of %n gates passed</numerusform>
            <numerusform>%1 of %n gates passed</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft: nobody was asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n tries)</source>
        <translation>
            <numerusform>(%n tries)</numerusform>
            <numerusform>(%n tries)</numerusform>
        </translation>
    </message>
    <message>
        <source>, next in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for %1 %, at most %2 h old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1
Evidence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>person, what they did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count any more: the plan was changed, or the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Bound to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ran there before
Content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference
Content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt was last edited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can approve this: every member who may has a hand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can approve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only personal environments: one may approve one&apos;s own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes: who asked for it or edited the prompt last cannot approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to %1, any edit ends the approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run when the plan is submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Readers follow within %n s</source>
        <translation>
            <numerusform>Readers follow within %n s</numerusform>
            <numerusform>Readers follow within %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Audit entry %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gate, not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1 gate passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was confirmed, but that is not there now. %2</source>
        <comment>a share, and what is there instead</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>Plan made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan changed; approvals of what it was are void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates passed; approval asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates passed; no approval is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by enough people; ready to be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes asked for; back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed has changed; approvals are void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-back asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back failed; it is tried again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before any traffic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded before any traffic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again with a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel confirmed the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel did not confirm in time; going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version is worse; going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data to decide by; holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for too long; going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted: the rest of the step is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted fully: all waiting is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baked without trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel confirmed what ran before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel could not be reached to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel does not hold what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel holds again what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be published again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be published again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate asked for; approval asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate asked for; no approval is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMachine</name>
    <message>
        <source>The plan is a draft; submit it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is submitted already (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gates of the plan are being run; wait for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gates of the plan were run already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan needs no further approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being executed; abort it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not go back yet and keeps trying; mend the channel that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has not ended (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has ended (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNeeds</name>
    <message>
        <source>The environment &quot;%1&quot; has no channel yet, so nothing can reach it; choose a folder for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no member may give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members may give one</source>
        <translation>
            <numerusform>%n members may give one</numerusform>
            <numerusform>%n members may give one</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals that are asked for: %1, but %2. Owners and admins may approve, and who is on the list of approvers of the environment; whoever asked for the plan, changed it or wrote the version may not. Add a member as admin or owner, or put one on that list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the members that the plan names may give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the members that the plan names may give one</source>
        <translation>
            <numerusform>%n of the members that the plan names may give one</numerusform>
            <numerusform>%n of the members that the plan names may give one</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals that are asked for: %1, but %2. Whoever asked for the plan, changed it or wrote the version may not approve it. Name others in the plan, or nobody: then everybody who may approve there can</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSuccession</name>
    <message>
        <source>Nothing else ran in &quot;%1&quot;, so there is nothing to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else ran in these environments, so there is nothing to go back to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningCommands</name>
    <message>
        <source>Name a prompt and its version, or give the whole plan with --file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan; the newest without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to bring a version of a prompt into environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt and version: &quot;triage@3&quot;; the newest without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment, in this order; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediate; others come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these members approve; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to watch after the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to wait after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that must have gone well; 0: the newest of this content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to approve, unless an environment says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks may approve; only in a personal environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one environment goes back, all that were switched before do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a plan as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you looked at, as &quot;plan show&quot; printed it: refused when it is not that any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject a plan; that ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a plan back to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a deployment and have it approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List plans, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that have not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plans of this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plans for this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a plan with approvals, executions and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the gates of a plan and ask for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a plan that is not being executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is kept as a draft, but it was not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people have to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that the plan waits for them, and that an approval holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its cases that must have passed: 0.95 is 95 %, 1 all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that it may be old</source>
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
    <name>PromptAnalysis</name>
    <message>
        <source>This message is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not declared. Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is declared and never used</source>
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
    <message>
        <source>No prompt is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it is called from now on: a new key, or --name with a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot; now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived %1; &quot;prompt restore %1&quot; brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a prompt another key or name; its versions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a prompt out of the lists; its versions and runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an archived prompt back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show, save, tag, rename and archive prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that were archived, no others</source>
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
    <message>
        <source>the audit log does not say that &quot;%1&quot; was archived or restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log does not say that &quot;%1&quot; was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of versions of &quot;%1&quot; was changed</source>
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
    <name>PromptListModel</name>
    <message>
        <source>prod</source>
        <comment>short for production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stg</source>
        <comment>short for staging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pers</source>
        <comment>short for personal</comment>
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
    <message>
        <source>The prompt has no message; write one, then save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 is about &quot;%2&quot; and has not ended (%3); finish or cancel it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a prompt &quot;%1&quot; already; choose another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archived prompt has the key &quot;%1&quot;; choose another key, or restore that prompt and rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2, where applications ask for it by this key; roll it back there first, or save a copy under the new key and deploy that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived; restore it before you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is included by %2; change that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this name already; give another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2; roll it back there before you archive it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not archived; it is in the list of prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptSyntax</name>
    <message>
        <source>built-in colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptValidation</name>
    <message>
        <source>The prompt has no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is from the user; some models answer nothing to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the answer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tools are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of the tool &quot;%1&quot; cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be filled in. %1</source>
        <translation>
            <numerusform>%Ln row cannot be filled in. %1</numerusform>
            <numerusform>%Ln rows cannot be filled in. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, and what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptfooConfig</name>
    <message>
        <source>The assertion &quot;%1&quot; needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; needs a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; runs a program; it is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; of &quot;%2&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assertion is a mapping with the key &quot;type&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of assertions cannot hold another set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;assert&quot; must be a list of assertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has the label or id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider has the label or id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads outside the folder of the configuration; copy the file into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration reads at most %1 files and %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; looks at more than %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown %1 &quot;%2&quot;: nothing reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JavaScript and does not run in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exports no function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exports no function &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a program; it is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported and has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration is YAML, JSON or JavaScript; translate this one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration is a mapping with &quot;prompts&quot;, &quot;providers&quot;, &quot;tests&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;targets&quot; and &quot;providers&quot; mean the same; only &quot;providers&quot; counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;cache&quot; must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario is a mapping with &quot;config&quot; and &quot;tests&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no &quot;config&quot; or no &quot;tests&quot;, so it gives no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A derived metric is a mapping with &quot;name&quot; and &quot;value&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No configuration was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references unfold to too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not loaded: nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads around in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set, or may not be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens this cell is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text behind the closing quote of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote inside of a cell without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has at most %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider is an id or a mapping with the key &quot;id&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider files name each other more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;delay&quot; must be a number of milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is a program; it is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a file is data: &quot;{{ %1 }}&quot; stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is a mapping with &quot;vars&quot;, &quot;assert&quot;, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;threshold&quot; must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;vars&quot; must be a mapping or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no mapping of variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;__config:%1&quot; is not &quot;__config:__expected…:threshold&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs a colon and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is a mapping or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt is a text or a mapping with &quot;raw&quot; or &quot;id&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has neither &quot;raw&quot; nor &quot;id&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches &quot;%1&quot;; it is used as the text of a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of prompt file; it is not started as a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;prompt&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; inside of a prompt file is not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt files name each other more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than %1 bytes; nothing behind it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not a test: an object was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel files are not read; save &quot;%1&quot; as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not read: nothing is fetched. Save &quot;%2&quot; as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read: nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of file that holds tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptfooRow</name>
    <message>
        <source>There is no column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;transformVars&quot; must give an object with variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must give {output: …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a PDF; save its text as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; must give a text, a list of messages or {prompt, config}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is opened and not closed; what is behind it is plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is no template and stays as it is: %2</source>
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
        <source>%1 answered with a redirect, which is not followed because it would carry the key elsewhere. Use the final address as base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n second(s)</source>
        <translation>
            <numerusform>The server asks to wait %n second</numerusform>
            <numerusform>The server asks to wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a failure of its own. Try again later, or look into its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <comment>what failed, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;</source>
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
    <message>
        <source>; this workspace has %1</source>
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
    <message>
        <source> (unset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its address by --base-url or AZURE_OPENAI_ENDPOINT</source>
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
        <source>The base URL must not have a query (?) or a fragment (#); it ends in the version part, for example http://localhost:8000/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL ends in the version part; leave &quot;%1&quot; out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cassette &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cassette needs the name of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cassette that records needs another provider to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this server is read from a variable whose name starts with PROMPTLAB_KEY_</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Replays recorded answers; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks always and records every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replays what is recorded, asks for the rest and records it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested since this page was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n models</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, sealed in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from the environment variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key; enter one if the server asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key: enter one, or set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken when none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are simulated, and marked so wherever they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model is loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks on this computer only: ports 11434, 8080 and 1234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other server was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>The key of &quot;%1&quot; could not be read from the keychain; unlock the keychain, or enter the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was stored for another address; it is not sent to this one</source>
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
    <name>ProviderService</name>
    <message>
        <source>Rules (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider needs a name of letters, digits, blanks, dots, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a provider &quot;%1&quot; already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1, or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be loading a model: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again, or ask for one that may be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address ends in the version part, for example /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers at this address: check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, or check the quota of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo: answers with the prompt (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules from a YAML file (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassette: records answers and replays them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of provider &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is missing; it ends in the version part, for example http://localhost:8000/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cassette needs the full name of a file in a folder that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of providers was changed meanwhile; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider takes no key</source>
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
        <source>The recovery code has a typing mistake: its last two characters do not fit the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recovery code has %n character(s) instead of %1</source>
        <translation>
            <numerusform>The recovery code has %n character instead of %1</numerusform>
            <numerusform>The recovery code has %n characters instead of %1</numerusform>
        </translation>
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
    <message>
        <source>A run of this workspace is under way in another program; cancel it, or wait for its end, and restore again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name, or replace it</source>
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
    <name>RollbackTargets</name>
    <message>
        <source>The plan went to several environments (%1); name one, or go back with scope all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan did not go to &quot;%1&quot;; it went to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved on to version %2 since this plan; name the version that it should go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ran in &quot;%1&quot; before this plan, so there is nothing to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different versions ran in these environments before; roll them back one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was never completed in &quot;%2&quot;; there are: %3</source>
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
    <message>
        <source>%1 (run %2)</source>
        <comment>version, number of the run</comment>
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
    <message>
        <source>Name the dataset to run on: --dataset NAME (&quot;promptlab-cli dataset list&quot; shows those that are there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1 is not encrypted; prompts, answers and the key can be read on the way. Use https where the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunEstimate</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the answers are made by rules (simulated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the model runs on a server of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no price is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, with answers as long as in earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; at most %2 with the longest answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What the answers cost is unknown: no earlier run tells how long they are, and the versions set no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no earlier run with this provider and prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s), as earlier runs were.</source>
        <translation>
            <numerusform>About %n second, as earlier runs were.</numerusform>
            <numerusform>About %n seconds, as earlier runs were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), as earlier runs were.</source>
        <translation>
            <numerusform>About %n minute, as earlier runs were.</numerusform>
            <numerusform>About %n minutes, as earlier runs were.</numerusform>
        </translation>
    </message>
    <message>
        <source>One version alone is not compared; %1 tell its pass rate to about ± %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are too few to show any difference. Take more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference of %1 points or more in the pass rate, with 80 % power. Smaller ones stay inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference of %1 points or more in the pass rate, with 80 % power, if one row in %2 changes its outcome. Smaller ones stay inconclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt cannot be filled in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset has no column %1, which the prompt needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset lacks columns that the prompt needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 About %2 % of the cases would end with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
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
    <message>
        <source>the number of results of run %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result of run %1 was altered or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what run %1 was is altered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: the answers were made by rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>Message %1</source>
        <comment>of a prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a prompt, what is wrong</comment>
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
    <message>
        <source>&quot;%1&quot; names no model of its own; name one for the run</source>
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
    <name>RunText</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not end</source>
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
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
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
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
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
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeDeploymentService</name>
    <message>
        <source>Nothing was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new plan %1 is kept as a draft, but it was not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made; choose another, or make it yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>The sample is missing; install Prompt Lab again</source>
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
    <name>ServerConnection</name>
    <message>
        <source>%1 did not answer with a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingSpecs</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark, or dark text on light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, buttons and bars grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much air the rows of lists and tables have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with red-green colour blindness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes hold at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menus in a bar of their own; otherwise they are behind the button at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep drafts every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the editor and in the diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged lines around a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies further away is folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a long job ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a notification of the desktop, when the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is long after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter jobs end quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pane and the things that were open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type; a draft is also kept when you leave.</source>
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
    <message>
        <source>Filters are applied to each other more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateProvider</name>
    <message>
        <source>The answer of %1 holds no text at the place that is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script of the answer</source>
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
    <name>WindowCommands</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act for another mem&amp;ber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Prompt Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mem&amp;ber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member who may appro&amp;ve…</source>
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
    <message>
        <source>The workspace has no owner: its members were changed outside of Prompt Lab. Restore a backup, or name a member with --as</source>
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
    <message>
        <source>Making &quot;%1&quot; was interrupted before anything was in it; run &quot;promptlab-cli init&quot; again</source>
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
    <message>
        <source>Not valid YAML: something is left behind the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::AboutPage</name>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Prompt Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · prompts are coloured by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all versions as text, for a report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why it is blocked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::AnswerComparison</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answers, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed words are marked; Ctrl+C copies what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see both answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::CaseDetailPanel</name>
    <message>
        <source>The selected case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was made by rules; no model was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the repeats is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the output is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text with the changed words marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both outputs in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output, the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed</source>
        <translation>
            <numerusform>%1 of %n check failed</numerusform>
            <numerusform>%1 of %n checks failed</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check looks at this answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ChangedRowsModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 with %4, %5 with %6</source>
        <comment>row, change: outcome with version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ChangedRowsPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every row that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that went from pass to fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that went from fail to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows with the same outcome and another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row went from pass to fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that both sides answered came out the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions in one run, or two runs, show which rows changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has an answer from both sides that could be judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ChannelWatch</name>
    <message>
        <source>What runs in the environments could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters of it; Enter takes the selected row, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands that have a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@ variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ComparisonPanel</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not worse than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks worse than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: more rows are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which versions are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were made by rules: the comparison says nothing about a real model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version: nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worse? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run with two versions, the first one is the baseline; or compare with another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worse? %1: %2</source>
        <comment>verdict, the bound that decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rates count every group of rows once; charts and table count every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were looked at by no check: they count as equal and show nothing.</source>
        <translation>
            <numerusform>%Ln answer was looked at by no check: it counts as equal and shows nothing.</numerusform>
            <numerusform>%Ln answers were looked at by no check: they count as equal and show nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regression(s)</source>
        <translation>
            <numerusform>%Ln regression</numerusform>
            <numerusform>%Ln regressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s)</source>
        <translation>
            <numerusform>%Ln improvement</numerusform>
            <numerusform>%Ln improvements</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>verdict of a run that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ConfirmBar</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; it goes into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: it goes into the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::CreatePage</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one encrypted file: prompts, datasets, results and their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside what you save, run and approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workspace is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keychain of this desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a keychain a key file is made. A recovery code is shown once in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is better than a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and open it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.promptlab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DecisionBar</name>
    <message>
        <source>Note, needed to reject or to request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others should know; it goes into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1; the record says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is simulated: no model was asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentController</name>
    <message>
        <source>Plan %1 could not be carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel confirmed something else than what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no channel any more; choose a folder for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentTable</name>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the deployments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentsPane</name>
    <message>
        <source>Submit for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the deployment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one that waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous one that waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the plans first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is rejected, then press the button again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should change, then press the button again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is stored as a draft, but it was not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deployment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt into an environment: with evidence, with the consent of a second person, and with the way back kept open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way and what was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs where, and the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must occur in the row (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deployment is among &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deployment matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n need you</source>
        <translation>
            <numerusform>, %n need you</numerusform>
            <numerusform>, %n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and for whom one acts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns hidden</source>
        <translation>
            <numerusform>%n columns hidden</numerusform>
            <numerusform>%n columns hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden for want of room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployments could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of %1 are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put execute start deploy run</source>
        <comment>other words for starting a deployment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo revert rollback back</source>
        <comment>other words for a roll-back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan create put</source>
        <comment>other words for a new deployment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rules of an environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy in an environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back what runs in an environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was typed about %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rules of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 for %2 is stored as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 for %2 is submitted: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again what runs in an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the channels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is not what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompts are not what was published, %1 in %2 first</source>
        <translation>
            <numerusform>%n prompts are not what was published, %1 in %2 first</numerusform>
            <numerusform>%n prompts are not what was published, %1 in %2 first</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Seen %2. Publish it again, or look who writes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member who may approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of %1 are stored; without a folder nothing can reach it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is published in %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not published again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DiffController</name>
    <message>
        <source>&quot;%1&quot; is a version of a prompt, and no workspace is open; open one, or choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DiffFindBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous, Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DiffPane</name>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text with what left and what came (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark changed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark whole lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was compared anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;right side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: the patch is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;viewed, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of this &amp;side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unified view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark changed &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore how many &amp;blanks there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview &amp;ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text in the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text in the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text in the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every &amp;blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore blanks at the &amp;end of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore how &amp;many blanks there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &amp;all blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore upper and lower &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &amp;line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the left file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two files, or the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch (*.patch *.diff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no two texts to report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no side is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose both sides first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed between two versions of a prompt, or between any two files, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison is limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are equal, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are equal but for what was not compared: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are no text. Every byte is equal (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of them is no text. Left: %1, right: %2; the first difference is at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another left side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another right side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>difference of tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison appears here as soon as both sides can be read; choose others, or try again above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DiffView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed: you have looked at this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed: you have looked at everything in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::DraftCompare</name>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the editor (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>what is compared</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EditorColumn</name>
    <message>
        <source>How the model is asked (Ctrl+Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>environment and version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and response: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EditorRuler</name>
    <message>
        <source>Overview of problems and found words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where problems and found words are: click to go there (F8, F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EntryBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without doing it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plan needs an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example canada or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plans call it; it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production asks more of people; personal lets one approve one&apos;s own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file channel writes what runs into this folder; applications read it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever a plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many, whatever a plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who may approve here beside owners and admins; Space switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May approve here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the file channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the folder that does not exist yet, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentListModel</name>
    <message>
        <source>no channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n prompts</source>
        <translation>
            <numerusform>%1, %2, %3, %n prompts</numerusform>
            <numerusform>%1, %2, %3, %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prompt differs from what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompts differ from what was published</source>
        <translation>
            <numerusform>%n prompts differ from what was published</numerusform>
            <numerusform>%n prompts differ from what was published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentsView</name>
    <message>
        <source>No channel yet: plans cannot go here until a folder is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File channel into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every plan needs %n approvals</source>
        <translation>
            <numerusform>Every plan needs %n approvals</numerusform>
            <numerusform>Every plan needs %n approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan decides itself whether it needs an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and admins may approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and admins may approve, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prompt that runs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an environment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt here, with the way back kept open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompts</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Every plan needs 1 approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt into an environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can reach it yet: choose the folder that its applications read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the environments first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rules of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no channel yet; choose its folder first (Change rules…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1 in %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1 in %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a prompt, and what differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1 in %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never published in %2; deploy it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::FindBar</name>
    <message>
        <source>Find in this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter finds the next, Shift+Enter the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter replaces and goes on; with .* \1 stands for the first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::ForestPlot</name>
    <message>
        <source>Differences with 95 % intervals; up and down read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: %1</source>
        <comment>a line of the plot; %1: limit -2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line: two-sided 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ one-sided 95 % bound, for &quot;not worse&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::GateList</name>
    <message>
        <source>Add a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no test run is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a test run of this content that has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the run; below 1 the newest complete one of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the tests that must have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h old</source>
        <comment>after a number of hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older run does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the run of gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run </source>
        <comment>before a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass rate at least </source>
        <comment>before a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run at most </source>
        <comment>before a number of hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::GoToLineBar</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the line (Enter goes there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of %1</source>
        <comment>heading of a section</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryModel</name>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1 %2</source>
        <comment>version and message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two selected versions, or one with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this version into the editor; saving makes a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name point at the selected version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or two versions; Enter compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a tag, like stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that points at one version; Enter sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryPopup</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in this window, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::JobNotifier</name>
    <message>
        <source>%1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::JobRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopping; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::JobsPopup</name>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::LabStatusBar</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act for another member, or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts for %1, self-attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n jobs</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::LoadingStrip</name>
    <message>
        <source>Reading the left side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>job and result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot show &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>workspace and product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.promptlab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prompts, datasets or providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts and data (*.md *.yaml *.yml *.json *.csv *.tsv *.jsonl *.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the sample or a workspace first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why it is blocked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MemberForm</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stands beside what the member does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes prompts, runs tests, plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves and deploys, too, and changes environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person to the project (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nobody (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins and owners may approve; members and viewers may not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MemberListModel</name>
    <message>
        <source>%1 · opened this workspace</source>
        <comment>role of a member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, acts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done in the name of %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as %1 again (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act for %1, self-attested (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MembersPopup</name>
    <message>
        <source>Add a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter acts for the chosen member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt Lab cannot check who sits at this computer. What you do for another member is recorded as self-attested, and shown so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::MessageHistory</name>
    <message>
        <source>%1  %2</source>
        <comment>time and message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ModelForm</name>
    <message>
        <source>Model and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that runs use when they name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 2; lower answers vary less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1; only the likeliest words up to this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number; models that know it answer alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that end the answer, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text, or JSON that keeps to a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema, draft 2020-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How variables are written in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field holds no number that it takes; what was there before still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the schema that answers keep to; until then answers are free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema is a JSON object; the last good one still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the last good schema still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temp %1</source>
        <comment>temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>most tokens</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::NavigationRail</name>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::OutlineModel</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, viewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::OutlinePanel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens %1 → %2%3</source>
        <comment>old, new, difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the text of all messages, as it is written: the sum of the figures at their headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::OutputView</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::OverviewRuler</name>
    <message>
        <source>Overview of all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the changes are: click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PaneSplitter</name>
    <message>
        <source>Boundary between two areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, double click to put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PanelToolBar</name>
    <message>
        <source>More commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  /</source>
        <comment>where, before a title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineBars</name>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were made by rules; no model was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, see what it comes to, run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineController</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineStatePage</name>
    <message>
        <source>No prompt to run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run asks versions of a prompt the same questions. Write or import a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset holds the rows that every version is asked: import a CSV, JSON or YAML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run asks versions of a prompt all rows of a dataset, checks the answers and says which version is better. Put the first one together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading run %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results appear as soon as they are read. Choose another run, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear as soon as they are read. A new run can be put together meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again, or go on with a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the reason, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;failed again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel, keep results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fai&amp;lure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind in outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results as C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process carries this run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.jsonl *.ndjson *.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset %1 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap &amp;sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are shown already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs are being compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run starts as soon as it is known what it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s) done</source>
        <translation>
            <numerusform>%1 of %Ln case done</numerusform>
            <numerusform>%1 of %Ln cases done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed</source>
        <translation>
            <numerusform>%Ln row failed</numerusform>
            <numerusform>%Ln rows failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an error</source>
        <translation>
            <numerusform>%Ln row with an error</numerusform>
            <numerusform>%Ln rows with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln row changed</numerusform>
            <numerusform>%Ln rows changed</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be run is still being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PlanDetailView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deployment is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deployment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ran there before, so there is nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plans first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PlanForm</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the prompt that is deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version goes out; it is pinned to its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this application; empty: for all that have no version of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes, one after the other in this order; Space switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where it went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll-back reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several environments: how far a roll-back goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes and why, for those who approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who approve read this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <comment>after a number of hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else must approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment may ask for approval all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: whoever may approve there; Space switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals that are needed; one rejection ends the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the plan expires; an approval holds as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may approve it myself (personal environments only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only where every environment is personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked yet (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the gates and ask for approval (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy immediate: the new version takes everything at once, and the way back stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan waits for approval: saving makes its approvals void and runs its gates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: nobody was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the folder of its file channel first (Environments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (asks for it, cannot approve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test runs of this content that must have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deployment, like plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 has ended; what it asked for stands here and can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PlanListModel</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight set / seen, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>weight set and seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 of %2, asked for by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the environment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for, %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of what the prompt depends on; unknown until there are three checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 put another version there since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>what runs, from what was published</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages as they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model gets with the values above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message cannot be rendered: see the problems below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are not shown here</source>
        <translation>
            <numerusform>%n character more are not shown here</numerusform>
            <numerusform>%n characters more are not shown here</numerusform>
        </translation>
    </message>
    <message>
        <source>What a call sends with these values: %1 tokens of the texts below and %2 of roles and the form of a chat. Read, checked, rendered and counted in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>tokens of a call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProblemsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>error or warning, its text, its place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>A click goes to the place, Enter or a double click repairs; F8 and Shift+F8 walk through them, Ctrl+. offers every repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptEditor</name>
    <message>
        <source>Messages of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection reaches over several messages; select inside one of them, or delete a message from its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable to offer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab indents. F6 goes on to the next part of the window, Esc and then Tab to the next control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection reaches over several messages; select inside one of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListDelegate</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>environment and version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListModel</name>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListPanel</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most versions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of the project; Enter goes to the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) shown</source>
        <translation>
            <numerusform>%n prompt shown</numerusform>
            <numerusform>%n prompts shown</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompt has all of these tags and environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by tags and environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only prompts that run in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only prompts with the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read; Ctrl+R tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt is archived. What you archive is kept here and can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompts yet. Ctrl+N makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the prompts in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archived prompts are shown; press to go back to those in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of key, name, tags and environments, or letters of the key in their order (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptSearchPanel</name>
    <message>
        <source>Find in all prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of one line, as they stand there; Enter goes to the first place (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop searching, keep what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the editor (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the words stand; Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>places, prompts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <comment>inflected: found in so many prompts</comment>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far · %2 prompts looked through</source>
        <comment>places, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are more; give more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first places appear at once; Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters or more. What every prompt says now is looked through, drafts included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt says &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::PromptsPane</name>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff with &amp;production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ead the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complete variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous proble&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename v&amp;ariable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next use of the variab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dataset &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous dataset ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move message &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move message &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;role for the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or unfold message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column beside the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prompt is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no saved version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points at version %2 of %3 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was kept aside and can come back as one edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt is a list of messages with variables. Each save makes a version that can be tested, compared and deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one. What you type is kept as a draft until you save it as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vars</source>
        <comment>where a problem is: among the variables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tokens and cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the declaration of %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a variable %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a variable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved since this draft began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving will ask what to do; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare mine with theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open theirs, keep mine aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft on %1</source>
        <comment>a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; Ctrl+S saves it as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest version that you have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 as version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved %1 while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began from version %1. Nothing is lost: your text stays a draft until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded; undo brings its messages back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, like ticket-summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a prompt %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in the editor; undo goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prompt was never saved. The first save makes version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archi&amp;ve prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show arc&amp;hived prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;all prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate line or selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt is archived; restore it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt is not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab indents here; F6 goes on to the next part of the window, Esc and then Tab to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 now; its draft came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why the list is missing; read it again when that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the text as it is written; no price is known for the model. The preview counts what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the text as it is written, and what they cost as input. The preview counts what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tok · %2 sent</source>
        <comment>tokens of the texts, tokens of a whole call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compares it with the version before</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs it</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was saved, then what to do with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, like Ticket summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key, %2 can: Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot; now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renamed elsewhere. Your draft is open as a new prompt: save it, copy from it, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1? It leaves the lists; its versions and runs stay, and it can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read; restore it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of it runs in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter of the list was cleared: it hid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n error(s)</source>
        <comment>Save as version 2</comment>
        <translation>
            <numerusform>%1, with %n error</numerusform>
            <numerusform>%1, with %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n error(s): the problems name them</source>
        <comment>Saved x as version 2</comment>
        <translation>
            <numerusform>%1, with %n error: the problems name them</numerusform>
            <numerusform>%1, with %n errors: the problems name them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderController</name>
    <message>
        <source>The providers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local servers could not be looked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs and the command line call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://localhost:8000/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of the server; it ends in the version part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay what is recorded, ask for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask always and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay only; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the source is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider whose answers are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another address the key is forgotten: it was stored for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the cassette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderKeyForm</name>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key and test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed in this workspace: it goes where the workspace goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never shown again; only its fingerprint is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stored key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key and test it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the key first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderListModel</name>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2, %3%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ProvidersPane</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider answers prompts: a server on this computer, a service with a key, or rules that simulate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider %1 is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in this workspace</source>
        <translation>
            <numerusform>%n in this workspace</numerusform>
            <numerusform>%n in this workspace</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider takes no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being looked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this workspace? Runs that used it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this workspace, and its key? Runs that used it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RecentModel</name>
    <message>
        <source>%1 is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RecoveryPage</name>
    <message>
        <source>Write down the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the workspace when everything else is lost. It is shown only now and stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it, &amp;open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; the code is not shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code; keep it outside of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the file %1, beside the workspace: whoever copies the folder has the key. Move it and set PROMPTLAB_KEY_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the file %1. Keep a copy of it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ResultMatrixModel</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, version and model, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not both have a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to sort by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the compared version minus that of the baseline. Click to sort by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ResultMatrixPanel</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in rows and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in rows and outputs (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by row and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns; click one to sort by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this run matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows with an answer that did not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that went from pass to fail against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that went from fail to pass against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows that no assertion looks at: they show nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every row; the numbers of the filters count rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows with an answer that did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows with an answer that could not be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunCharts</name>
    <message>
        <source>Charts of pass rate and latency; left and right read the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, median up to P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were made by rules; no model was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right read the values; the table holds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass rate of the answers, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunComparePage</name>
    <message>
        <source>The runs could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that changed between the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys show the answers to a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs can be compared when they asked the same rows. Start two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run asked the rows of run %1. Start one on the same dataset, with another version or model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunEstimateCard</name>
    <message>
        <source>Before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are made by rules; no model is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no check: they pass whatever the answer is.</source>
        <translation>
            <numerusform>%Ln row have no check: they pass whatever the answer is.</numerusform>
            <numerusform>%Ln rows have no check: they pass whatever the answer is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunListModel</name>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2, %3, %4, %5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunListPanel</name>
    <message>
        <source>Find a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a run by number, prompt, dataset, model or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunNotices</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mend the prompt, or run it on a dataset that has what it needs.</source>
        <comment>%1: the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See that the provider can be reached, then run the failed rows again.</source>
        <comment>%1: the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are shown, but not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the provider can be reached; a cancelled run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is carried out by another process:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 did not end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Resuming sends only what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s).</source>
        <translation>
            <numerusform>%1 of %Ln case.</numerusform>
            <numerusform>%1 of %Ln cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunProgressStrip</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> / %1 answers</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunSetup</name>
    <message>
        <source>There is no prompt yet. Write or import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset yet. Import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt is called &quot;%1&quot;. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Every case would end with an error. Take another dataset, give the variable a default, or let missing variables be empty at the left.</source>
        <comment>%1: what is missing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunSetupForm</name>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt to run; type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that every version is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions to run; space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the versions to compare (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected version as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with the selected version (Alt+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few rows first are cheap; all rows decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row-1, row-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the rows, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, with commas between; empty: each version&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, with commas between. Empty: each version&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the models of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every row is asked; repeats show how much answers vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests are under way at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;missing variable is an error of its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing variable is an error of its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it renders as nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each version&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each version&apos;s own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are made by rules: nothing is sent, nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of your own at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its models could not be listed; type a name. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a key: it is given under Settings → Providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln row</numerusform>
            <numerusform>%1 · %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes that are not saved are not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is asked as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunSideChooser</name>
    <message>
        <source>Run, %1</source>
        <comment>which side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which run stands on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, %1</source>
        <comment>which side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of the run stands on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · simulated</source>
        <comment>versions, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunSummaryModel</name>
    <message>
        <source>%1: %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, median latency %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the judged answers that passed. Where rows form groups, the comparison counts every group once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %Ln not checked</source>
        <translation>
            <numerusform>, %Ln not checked</numerusform>
            <numerusform>, %Ln not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunVersionModel</name>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Saved %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunView</name>
    <message>
        <source>Select a cell to see its output and checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click shows the row in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of every version and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>%1: a provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunningModel</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <comment>number and status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>what runs, from what was published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back %1: just what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace says that it runs here; it was never put into the channel. Deploy it to put it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::RunningTable</name>
    <message>
        <source>What runs in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of what runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SearchResultDelegate</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and version</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SearchResultModel</name>
    <message>
        <source>%1 %2</source>
        <comment>role of a message, and line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>prompt, place, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1, line %2: Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SectionHeader</name>
    <message>
        <source>Move the message: drag it, or press Up or Down here (Ctrl+Alt+Up, Ctrl+Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of message %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded</source>
        <translation>
            <numerusform>%n line folded</numerusform>
            <numerusform>%n lines folded</numerusform>
        </translation>
    </message>
    <message>
        <source>Add below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SectionHeaders</name>
    <message numerus="yes">
        <source>%n part(s) more than this text</source>
        <translation>
            <numerusform>%n part more than this text</numerusform>
            <numerusform>%n parts more than this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::SettingRow</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the standard value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::Settings</name>
    <message>
        <source>There is no setting &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no settings of Prompt Lab: &quot;format&quot; must be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over from &quot;%1&quot;. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be taken over.</source>
        <translation>
            <numerusform>%n setting could not be taken over.</numerusform>
            <numerusform>%n settings could not be taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard values are used; what was there is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings taken over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ShortcutModel</name>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::ShortcutPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press its new key below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key, or up to four one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has no key then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard key of this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard keys of all commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both answer to it, so neither does. Give one of them another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or a key, &quot;Ctrl+F&quot;; only what has them is listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SideButton</name>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version or a file for this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version or a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SideColumn</name>
    <message>
        <source>Beside the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, preview and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::SidePicker</name>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the prompt&apos;s key or name; ↓ goes to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of any kind: text is compared line by line, other files byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a file (Enter compares it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this file (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open: open one to compare its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no prompts yet: write one in the prompts pane, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt matches &quot;%1&quot;; take letters away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, test, compare and safely deploy prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too: two files are compared, a workspace is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Delete takes one from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here. The sample shows what one looks like: prompts with their versions and where they run, datasets to test them with, and answers that are simulated, so that a run costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StartWish</name>
    <message>
        <source>Something else was chosen meanwhile. Look at it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StateFile</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read; it is kept as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StatusChip</name>
    <message>
        <source>%1 %2</source>
        <comment>a chip and its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StatusSection</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::StepList</name>
    <message>
        <source>Steps of the deployment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Esc); Help has it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Enter or Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was shown when the workspace was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the workspace closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else opened this workspace. Type its recovery code; it was shown once, when the workspace was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content is encrypted. The passphrase stays in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::VariablesModel</name>
    <message>
        <source>%1 is no value of the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from outside: treat as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), not declared: Enter or a double click declares it</source>
        <translation>
            <numerusform>Used %n time, not declared: Enter or a double click declares it</numerusform>
            <numerusform>Used %n times, not declared: Enter or a double click declares it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::VariablesPanel</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take values from a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row of the dataset (Alt+PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row of the dataset (Alt+PgDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables and the values to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the declaration away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset yet: import one to walk through its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <comment>dataset, row, rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the dataset %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click edits; Enter or a double click declares what is undeclared. Values are for trying and are not saved with a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variables yet: put one into a message, like {{&#xa0;name&#xa0;}}, or declare one with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What variables there are is not known while a message cannot be read: see the problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::DesktopApplication</name>
    <message>
        <source>It could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: everything in it is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 imported: %n new version(s) or row(s)</source>
        <translation>
            <numerusform>%1 imported: %n new version or row</numerusform>
            <numerusform>%1 imported: %n new versions or rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being opened; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act for %1 from now on; it is recorded as self-attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act as %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery code comes first: it is shown only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now. Without it nothing opens the workspace when its key is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::MemberSwitch</name>
    <message>
        <source>%1 is a member now, as %2</source>
        <comment>name and role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::SingleInstance</name>
    <message>
        <source>A second start of the program cannot find this window: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::WorkspaceHost</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
