<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnalysisPrinter</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source> · SIMULATED answers, made by rules: they say nothing about a real model</source>
        <translation> · SIMULIERTE Antworten, nach Regeln erzeugt: Sie sagen nichts über ein echtes Modell</translation>
    </message>
    <message>
        <source>Not all cases have a result yet.</source>
        <translation>Noch nicht alle Fälle haben ein Ergebnis.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>pass rate [95 %]</source>
        <translation>Erfolgsquote [95 %]</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>P50 / max</source>
        <translation>P50 / max</translation>
    </message>
    <message>
        <source>P50 / P95</source>
        <translation>P50 / P95</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not scored</source>
        <translation>
            <numerusform>%1, %n nicht gewertet</numerusform>
            <numerusform>%1, %n nicht gewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>got worse</source>
        <translation>verschlechtert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) improved: %1</source>
        <translation>
            <numerusform>%n Zeile verbessert: %1</numerusform>
            <numerusform>%n Zeilen verbessert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got worse: %1</source>
        <translation>
            <numerusform>%n Zeile verschlechtert: %1</numerusform>
            <numerusform>%n Zeilen verschlechtert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;promptlab-cli compare --rows&quot; lists them all.</source>
        <translation>„promptlab-cli compare --rows“ listet alle auf.</translation>
    </message>
    <message>
        <source>metric, pass rate</source>
        <translation>Metrik, Erfolgsquote</translation>
    </message>
    <message>
        <source>pass rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Run %1 on %2</source>
        <translation>Lauf %1 auf %2</translation>
    </message>
    <message>
        <source>Gate superiority (is it better?): %1</source>
        <translation>Tor Überlegenheit (ist sie besser?): %1</translation>
    </message>
    <message>
        <source>Gate non-inferiority (is it not worse?): %1</source>
        <translation>Tor Nichtunterlegenheit (ist sie nicht schlechter?): %1</translation>
    </message>
    <message>
        <source>Run %1 against run %2 on %3</source>
        <translation>Lauf %1 gegen Lauf %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) had nothing to check: without an assertion, every answer counts as passed.</source>
        <translation>
            <numerusform>%n Fall hatte nichts zu prüfen: Ohne Prüfung gilt jede Antwort als bestanden.</numerusform>
            <numerusform>%n Fälle hatten nichts zu prüfen: Ohne Prüfung gilt jede Antwort als bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source> [%1, %2]</source>
        <comment>bounds of an interval</comment>
        <translation> [%1; %2]</translation>
    </message>
</context>
<context>
    <name>AnswerJournal</name>
    <message>
        <source>The answers kept in &quot;%1&quot; cannot be read; remove the file to ask for them again</source>
        <translation>Die in „%1“ aufbewahrten Antworten sind nicht lesbar; entfernen Sie die Datei, um sie noch einmal anzufordern</translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot make &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot keep an answer in &quot;%1&quot;</source>
        <translation>Eine Antwort lässt sich nicht in „%1“ aufbewahren</translation>
    </message>
    <message>
        <source>Cannot remove &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht entfernen</translation>
    </message>
</context>
<context>
    <name>ApiKeys</name>
    <message>
        <source>The API key is not valid</source>
        <translation>Der API-Schlüssel ist ungültig</translation>
    </message>
    <message>
        <source>An API key cannot have a higher role than the person who makes it</source>
        <translation>Ein API-Schlüssel kann keine höhere Rolle haben als die Person, die ihn anlegt</translation>
    </message>
    <message>
        <source>There is no valid API key %1</source>
        <translation>Es gibt keinen gültigen API-Schlüssel %1</translation>
    </message>
    <message>
        <source>There is no API key %1</source>
        <translation>Es gibt keinen API-Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>AppIntegrationRepository</name>
    <message>
        <source>type of integration</source>
        <translation>Art der Anbindung</translation>
    </message>
    <message>
        <source>The integration &quot;%1&quot; does not exist any more</source>
        <translation>Die Anbindung „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The integration does not exist any more</source>
        <translation>Die Anbindung gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>ApprovalRepository</name>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>Assertion</name>
    <message>
        <source>The assertion type &quot;%1&quot; is not known</source>
        <translation>Die Prüfungsart „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Assertion, %1: %2</source>
        <translation>Prüfung, %1: %2</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>unbekannte Art „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>unknown type &quot;%1&quot;; known are %2</source>
        <translation>unbekannte Art „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a value</source>
        <translation>die Art „%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a text</source>
        <translation>die Art „%1“ braucht einen Text</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a list of texts</source>
        <translation>die Art „%1“ braucht eine Liste von Texten</translation>
    </message>
    <message>
        <source>expected a JSON Schema</source>
        <translation>ein JSON-Schema wird erwartet</translation>
    </message>
    <message>
        <source>expected a number of 0 or more</source>
        <translation>eine Zahl ab 0 wird erwartet</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>expected an object with a type</source>
        <translation>ein Objekt mit „type“ wird erwartet</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown key; did you mean &quot;%1&quot;?</source>
        <translation>unbekannter Schlüssel; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>expected the name of a check</source>
        <translation>der Name einer Prüfung wird erwartet</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; needs a threshold</source>
        <translation>die Art „%1“ braucht einen Schwellenwert</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>ein Name wird erwartet</translation>
    </message>
</context>
<context>
    <name>AssertionCheck</name>
    <message>
        <source>The output equals the expected text</source>
        <translation>Die Ausgabe gleicht dem erwarteten Text</translation>
    </message>
    <message>
        <source>The output differs from character %1 on: %2 where %3 is expected</source>
        <translation>Die Ausgabe weicht ab Zeichen %1 ab: %2, wo %3 erwartet wird</translation>
    </message>
    <message>
        <source>The value of the assertion is empty; give a text to look for</source>
        <translation>Der Wert der Prüfung ist leer; einen Suchtext angeben</translation>
    </message>
    <message>
        <source>The output contains %1</source>
        <translation>Die Ausgabe enthält %1</translation>
    </message>
    <message>
        <source>The output does not contain %1</source>
        <translation>Die Ausgabe enthält %1 nicht</translation>
    </message>
    <message>
        <source>The output contains none of %1</source>
        <translation>Die Ausgabe enthält nichts von %1</translation>
    </message>
    <message>
        <source>The output is no JSON: %1</source>
        <translation>Die Ausgabe ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The output equals the expected JSON value</source>
        <translation>Die Ausgabe gleicht dem erwarteten JSON-Wert</translation>
    </message>
    <message>
        <source>The output is another JSON value than the expected one</source>
        <translation>Die Ausgabe ist ein anderer JSON-Wert als der erwartete</translation>
    </message>
    <message>
        <source>The output starts with %1</source>
        <translation>Die Ausgabe beginnt mit %1</translation>
    </message>
    <message>
        <source>The output starts with %1, not with %2</source>
        <translation>Die Ausgabe beginnt mit %1, nicht mit %2</translation>
    </message>
    <message>
        <source>The pattern gave no answer: %1</source>
        <translation>Das Muster gab keine Antwort: %1</translation>
    </message>
    <message>
        <source>The pattern %1 matches at character %2</source>
        <translation>Das Muster %1 passt bei Zeichen %2</translation>
    </message>
    <message>
        <source>The pattern %1 matches nowhere</source>
        <translation>Das Muster %1 passt nirgends</translation>
    </message>
    <message>
        <source>The edit distance is %1, the limit %2</source>
        <translation>Der Editierabstand ist %1, die Grenze %2</translation>
    </message>
    <message>
        <source>The texts are too long for an edit distance</source>
        <translation>Die Texte sind zu lang für einen Editierabstand</translation>
    </message>
    <message>
        <source>The edit distance is at most the limit %1</source>
        <translation>Der Editierabstand liegt höchstens bei der Grenze %1</translation>
    </message>
    <message>
        <source>The edit distance is above the limit %1</source>
        <translation>Der Editierabstand liegt über der Grenze %1</translation>
    </message>
    <message>
        <source>The answer came from the cache and has no latency; run without the cache</source>
        <translation>Die Antwort kam aus dem Zwischenspeicher und hat keine Antwortzeit; ohne Zwischenspeicher laufen lassen</translation>
    </message>
    <message>
        <source>The latency of the answer is not known</source>
        <translation>Die Antwortzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>The answer took %1 ms, the limit is %2 ms</source>
        <translation>Die Antwort dauerte %1 ms, die Grenze ist %2 ms</translation>
    </message>
    <message>
        <source>The cost of the answer is not known; add the model to the price table</source>
        <translation>Die Kosten der Antwort sind nicht bekannt; das Modell in die Preistabelle aufnehmen</translation>
    </message>
    <message>
        <source>The answer cost $%1, the limit is $%2</source>
        <translation>Die Antwort kostete %1 $, die Grenze ist %2 $</translation>
    </message>
</context>
<context>
    <name>AssertionScript</name>
    <message>
        <source>The value of the assertion is no JSON Schema; give an object</source>
        <translation>Der Wert der Prüfung ist kein JSON-Schema; ein Objekt angeben</translation>
    </message>
    <message>
        <source>whole value</source>
        <translation>ganzer Wert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The script returned %1, the threshold is %2</source>
        <translation>Das Skript gab %1 zurück, der Schwellenwert ist %2</translation>
    </message>
    <message>
        <source>The script returned %1</source>
        <translation>Das Skript gab %1 zurück</translation>
    </message>
    <message>
        <source>The script must return pass as true or false, score as a number, or both</source>
        <translation>Das Skript muss „pass“ als true oder false, „score“ als Zahl oder beides zurückgeben</translation>
    </message>
    <message>
        <source>The script let the output pass</source>
        <translation>Das Skript ließ die Ausgabe bestehen</translation>
    </message>
    <message>
        <source>The script refused the output</source>
        <translation>Das Skript lehnte die Ausgabe ab</translation>
    </message>
    <message>
        <source>The output has too many braces to look for JSON in it</source>
        <translation>Die Ausgabe hat zu viele Klammern, um darin nach JSON zu suchen</translation>
    </message>
    <message>
        <source>The output is no JSON: %1</source>
        <translation>Die Ausgabe ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The output is JSON</source>
        <translation>Die Ausgabe ist JSON</translation>
    </message>
    <message>
        <source>The schema gave no answer: %1</source>
        <translation>Das Schema gab keine Antwort: %1</translation>
    </message>
    <message>
        <source>The output is JSON that keeps to the schema</source>
        <translation>Die Ausgabe ist JSON, das dem Schema entspricht</translation>
    </message>
    <message>
        <source>The output breaks the schema: %1</source>
        <translation>Die Ausgabe verletzt das Schema: %1</translation>
    </message>
    <message>
        <source>The output holds no JSON object</source>
        <translation>Die Ausgabe enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The output holds a JSON object</source>
        <translation>Die Ausgabe enthält ein JSON-Objekt</translation>
    </message>
    <message>
        <source>The output holds a JSON object that keeps to the schema</source>
        <translation>Die Ausgabe enthält ein JSON-Objekt, das dem Schema entspricht</translation>
    </message>
    <message>
        <source>No JSON object in the output keeps to the schema; the first one breaks it: %1</source>
        <translation>Kein JSON-Objekt in der Ausgabe entspricht dem Schema; das erste verletzt es: %1</translation>
    </message>
    <message>
        <source>The value of the assertion is empty; give a JavaScript expression</source>
        <translation>Der Wert der Prüfung ist leer; einen JavaScript-Ausdruck angeben</translation>
    </message>
    <message>
        <source>The script gave no answer: %1</source>
        <translation>Das Skript gab keine Antwort: %1</translation>
    </message>
    <message>
        <source>The script returned true</source>
        <translation>Das Skript gab true zurück</translation>
    </message>
    <message>
        <source>The script must return true, false, a number, or an object with pass or score</source>
        <translation>Das Skript muss true, false, eine Zahl oder ein Objekt mit „pass“ oder „score“ zurückgeben</translation>
    </message>
    <message>
        <source>The script returned false: %1</source>
        <translation>Das Skript ergab false: %1</translation>
    </message>
    <message>
        <source>(outside of 0 to 1: its score counts as %1)</source>
        <translation>(außerhalb von 0 bis 1: als Wertung zählt %1)</translation>
    </message>
</context>
<context>
    <name>AssertionValue</name>
    <message>
        <source>The reference {{%1 | …}} has a filter; here only {{%1}} can be used</source>
        <translation>Der Verweis {{%1 | …}} hat einen Filter; hier ist nur {{%1}} möglich</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; of the assertion is not in the row</source>
        <translation>Die Variable „%1“ der Prüfung fehlt in der Zeile</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>&quot;%1&quot; is no head; it looks like &quot;42:&lt;64 hex digits&gt;&quot;</source>
        <translation>„%1“ ist kein Kopf; er sieht aus wie „42:&lt;64 Hexziffern&gt;“</translation>
    </message>
    <message>
        <source>The audit log does not hold: %1</source>
        <translation>Das Prüfprotokoll hält nicht stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries, the chain holds: %1</source>
        <translation>
            <numerusform>%n Protokolleintrag, die Kette hält: %1</numerusform>
            <numerusform>%n Protokolleinträge, die Kette hält: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>verified against the head you gave</source>
        <translation>geprüft gegen den angegebenen Kopf</translation>
    </message>
    <message>
        <source>self-consistent (give a head kept elsewhere with --trust to verify it)</source>
        <translation>in sich stimmig (mit --trust einen anderswo aufbewahrten Kopf angeben, um es zu beweisen)</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Check the record of who did what</source>
        <translation>Das Protokoll prüfen, wer was getan hat</translation>
    </message>
    <message>
        <source>Head that was kept elsewhere, SEQ:HASH as printed by an earlier check</source>
        <translation>Anderswo aufbewahrter Kopf, SEQ:HASH, wie eine frühere Prüfung ihn ausgab</translation>
    </message>
    <message>
        <source>The results do not hold: %1</source>
        <translation>Die Ergebnisse halten nicht: %1</translation>
    </message>
    <message>
        <source>The prompts do not hold: %1</source>
        <translation>Die Prompts stimmen nicht: %1</translation>
    </message>
    <message>
        <source>%1, %2 and %3 agree with it</source>
        <translation>%1, %2 und %3 stimmen damit überein</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt version(s)</source>
        <translation>
            <numerusform>%n Prompt-Version</numerusform>
            <numerusform>%n Prompt-Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no entry, no result, no run, no prompt version and no tag was changed, dropped, moved or added</source>
        <translation>Prüfen, dass kein Eintrag, kein Ergebnis, kein Lauf, keine Prompt-Version und keine Marke geändert, entfernt, verschoben oder hinzugefügt wurde</translation>
    </message>
</context>
<context>
    <name>AuditHash</name>
    <message>
        <source>An audit entry may only hold whole numbers</source>
        <translation>Ein Protokolleintrag darf nur ganze Zahlen enthalten</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: %2 follows %3</source>
        <translation>Protokolleintrag %1 fehlt: %2 folgt auf %3</translation>
    </message>
    <message>
        <source>Audit entry %1 was altered: its hash does not fit</source>
        <translation>Protokolleintrag %1 wurde verändert: Seine Prüfsumme passt nicht</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>This is not a signed audit head: a field is missing or has the wrong length</source>
        <translation>Das ist kein signierter Protokollkopf: Ein Feld fehlt oder hat die falsche Länge</translation>
    </message>
    <message>
        <source>The signing key of the audit log does not belong to its public key</source>
        <translation>Der Signierschlüssel des Prüfprotokolls gehört nicht zu seinem öffentlichen Schlüssel</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>entry %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>entry %1 was altered (its hash does not fit)</source>
        <translation>Eintrag %1 wurde verändert (seine Prüfsumme passt nicht)</translation>
    </message>
    <message>
        <source>entry %1 is not readable</source>
        <translation>Eintrag %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>entry %1 was altered (a column differs from the hashed text)</source>
        <translation>Eintrag %1 wurde verändert (eine Spalte weicht vom geprüften Text ab)</translation>
    </message>
    <message>
        <source>entry %1 differs from the head that was kept outside: the chain was rewritten</source>
        <translation>Eintrag %1 weicht vom außerhalb aufbewahrten Kopf ab: Die Kette wurde neu geschrieben</translation>
    </message>
    <message>
        <source>the chain ends at entry %1, but a head kept outside says %2: its tail was cut off</source>
        <translation>die Kette endet bei Eintrag %1, ein außerhalb aufbewahrter Kopf sagt aber %2: Ihr Ende wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Authorize</name>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>A project always has an owner; make somebody else owner first</source>
        <translation>Ein Projekt hat immer einen Inhaber; zuerst jemand anderen zum Inhaber machen</translation>
    </message>
    <message>
        <source>The role that this is about is not known</source>
        <translation>Die Rolle, um die es geht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody can give a role above their own (%1)</source>
        <translation>Niemand kann eine Rolle über der eigenen (%1) vergeben</translation>
    </message>
    <message>
        <source>The role of this member is above yours; ask an owner</source>
        <translation>Die Rolle dieses Mitglieds liegt über der eigenen; einen Inhaber fragen</translation>
    </message>
    <message>
        <source>As %1 you can do this only with what is your own</source>
        <translation>Als %1 geht das nur mit Eigenem</translation>
    </message>
    <message>
        <source>You are not on the list of approvers of this environment</source>
        <translation>Sie stehen nicht auf der Liste der Freigebenden dieser Umgebung</translation>
    </message>
    <message>
        <source>The role %1 does not allow this (%2); ask an owner or admin of the project</source>
        <translation>Die Rolle %1 erlaubt das nicht (%2); einen Inhaber oder Verwalter des Projekts fragen</translation>
    </message>
    <message>
        <source>You are not a member of this project</source>
        <translation>Sie sind kein Mitglied dieses Projekts</translation>
    </message>
    <message>
        <source>This needs a person; an API key cannot do it</source>
        <translation>Das kann nur eine Person tun, kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Confirm who you are first: this cannot be undone</source>
        <translation>Zuerst die Identität bestätigen: Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>An emergency roll-back needs no approval, but a reason</source>
        <translation>Ein Notfall-Zurücksetzen braucht keine Freigabe, aber eine Begründung</translation>
    </message>
    <message>
        <source>An approval needs a person</source>
        <translation>Eine Freigabe braucht eine Person</translation>
    </message>
    <message>
        <source>Who requested, last edited or overrode a plan cannot approve it; ask somebody else</source>
        <translation>Wer einen Plan beantragt, zuletzt bearbeitet oder übersteuert hat, kann ihn nicht freigeben; jemand anderen fragen</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The audit log is broken: %1</source>
        <translation>Das Prüfprotokoll ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Cannot put the backup in its place as &quot;%1&quot;</source>
        <translation>Die Sicherung lässt sich nicht als „%1“ ablegen</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>%1 is whole: decrypted, every check passed; made %2 UTC, %3 audit entries</source>
        <translation>%1 ist unversehrt: entschlüsselt, alle Prüfungen bestanden; angelegt %2 UTC, %3 Protokolleinträge</translation>
    </message>
    <message>
        <source>Saved the workspace to %1 (encrypted, %2 KiB of data; the same keys open it)</source>
        <translation>Arbeitsbereich nach %1 gesichert (verschlüsselt, %2 KiB Daten; dieselben Schlüssel öffnen die Sicherung)</translation>
    </message>
    <message>
        <source>Nothing was restored; --force replaces the workspace and keeps the old one beside it</source>
        <translation>Nichts wurde wiederhergestellt; --force ersetzt den Arbeitsbereich und behält den alten daneben</translation>
    </message>
    <message>
        <source>Restored %1 from the backup of %2 UTC</source>
        <translation>%1 aus der Sicherung von %2 UTC wiederhergestellt</translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1</source>
        <translation>Der vorige Arbeitsbereich bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Save the workspace into one encrypted, checked file</source>
        <translation>Den Arbeitsbereich in eine verschlüsselte, geprüfte Datei sichern</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Prove an existing backup instead: decrypt it and run every check</source>
        <translation>Stattdessen eine bestehende Sicherung beweisen: entschlüsseln und alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Put a backup in the place of the workspace</source>
        <translation>Eine Sicherung an die Stelle des Arbeitsbereichs setzen</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation>Es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>Name the workspace to restore into: --workspace FILE</source>
        <translation>Den Arbeitsbereich nennen, der zurückgespielt werden soll: --workspace DATEI</translation>
    </message>
    <message>
        <source>The workspace can only be read here, so its audit log has no entry of this backup.</source>
        <translation>Der Arbeitsbereich ist hier nur lesbar, deshalb hat sein Protokoll keinen Eintrag über diese Sicherung.</translation>
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
        <translation>Die Sicherung hat kein Verzeichnis; eine andere verwenden</translation>
    </message>
    <message>
        <source>Cannot read or write &quot;%1&quot;: %2</source>
        <translation>„%1“ lässt sich nicht lesen oder schreiben: %2</translation>
    </message>
    <message>
        <source>The backup was written by a newer program; update Prompt Lab</source>
        <translation>Die Sicherung stammt von einem neueren Programm; Prompt Lab aktualisieren</translation>
    </message>
    <message>
        <source>The database in the backup has not the size that its manifest names</source>
        <translation>Die Datenbank in der Sicherung hat nicht die Größe, die ihr Verzeichnis nennt</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>&quot;%1&quot; is no backup of a workspace</source>
        <translation>„%1“ ist keine Sicherung eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Cannot make a scratch folder: %1</source>
        <translation>Ein vorläufiger Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; is complete, but it could not be recorded</source>
        <translation>Die Sicherung „%1“ ist vollständig, konnte aber nicht im Protokoll vermerkt werden</translation>
    </message>
</context>
<context>
    <name>BytePair</name>
    <message>
        <source>%1 is no token of %2</source>
        <translation>%1 ist kein Token von %2</translation>
    </message>
</context>
<context>
    <name>BytePairTable</name>
    <message>
        <source>The built-in token table is damaged; install the program again</source>
        <translation>Die eingebaute Tokentabelle ist beschädigt; das Programm neu installieren</translation>
    </message>
</context>
<context>
    <name>Cancel</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The translation file is no well-formed XML: %1</source>
        <translation>Die Übersetzungsdatei ist kein wohlgeformtes XML: %1</translation>
    </message>
</context>
<context>
    <name>ChatJson</name>
    <message>
        <source>Unknown part type &quot;%1&quot;; known are %2</source>
        <translation>Unbekannte Art eines Teils „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation>Das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>The content of a message must be text or a list of parts</source>
        <translation>Der Inhalt einer Nachricht muss Text oder eine Liste von Teilen sein</translation>
    </message>
    <message>
        <source>A list of chat messages was expected</source>
        <translation>Eine Liste von Chat-Nachrichten wurde erwartet</translation>
    </message>
</context>
<context>
    <name>ChatOutcome</name>
    <message>
        <source>A stored answer has the unknown mark &quot;%1&quot;</source>
        <translation>Eine gespeicherte Antwort hat die unbekannte Kennung „%1“</translation>
    </message>
    <message>
        <source>A stored answer is empty</source>
        <translation>Eine gespeicherte Antwort ist leer</translation>
    </message>
</context>
<context>
    <name>ChatResponse</name>
    <message>
        <source>%1 answered with a web page instead of JSON. Is the base URL right, and is no log-in page in between?</source>
        <translation>%1 antwortete mit einer Webseite statt mit JSON. Stimmt die Basis-URL, und liegt keine Anmeldeseite dazwischen?</translation>
    </message>
    <message>
        <source>%1 sent JSON that is not valid</source>
        <translation>%1 sandte ungültiges JSON</translation>
    </message>
    <message>
        <source>The answer of %1 holds no choice</source>
        <translation>Die Antwort von %1 enthält keine Auswahl („choice“)</translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete</source>
        <translation>Die Antwort von %1 endete, bevor sie vollständig war</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than %2 characters</source>
        <translation>Die Antwort von %1 ist länger als %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Workspace file (default: the only *.promptlab file here)</source>
        <translation>Arbeitsbereichsdatei (Vorgabe: die einzige Datei *.promptlab in diesem Ordner)</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Project, when the workspace holds several</source>
        <translation>Projekt, wenn der Arbeitsbereich mehrere enthält</translation>
    </message>
    <message>
        <source>Act for another member; recorded as self-attested</source>
        <translation>Für ein anderes Mitglied handeln; wird als selbst bezeugt festgehalten</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>auto, always or never (NO_COLOR is honoured)</source>
        <translation>auto, always oder never (NO_COLOR wird beachtet)</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Prompt Lab: write, test, compare and safely deploy prompts</source>
        <translation>Prompt Lab: Prompts schreiben, testen, vergleichen und sicher ausrollen</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 tests or gate failed, 2 wrong use or input, 3 environment, 130 interrupted.
&quot;promptlab-cli VERB --help&quot; shows examples.</source>
        <translation>Rückgabewerte: 0 in Ordnung, 1 Tests oder Tor nicht bestanden, 2 falscher Aufruf oder falsche Eingabe, 3 Umgebung, 130 unterbrochen.
„promptlab-cli VERB --help“ zeigt Beispiele.</translation>
    </message>
    <message>
        <source>debug, info, warn or error</source>
        <translation>debug, info, warn oder error</translation>
    </message>
    <message>
        <source>The log could not be written: %1</source>
        <translation>Das Protokoll konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PROMPTLAB_LANGUAGE: there are no texts in &quot;%1&quot;, English is used; there are: %2</source>
        <translation>PROMPTLAB_LANGUAGE: Es gibt keine Texte in „%1“, es bleibt bei Englisch; es gibt: %2</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>No progress lines and no notes beside the answer</source>
        <translation>Keine Fortschrittszeilen und keine Hinweise neben der Antwort</translation>
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
        <translation>Kein Arbeitsbereich: --workspace DATEI angeben, PROMPTLAB_WORKSPACE setzen oder mit „promptlab-cli init“ einen anlegen</translation>
    </message>
    <message>
        <source>This folder holds several workspaces (%1); choose one with --workspace FILE</source>
        <translation>Dieser Ordner enthält mehrere Arbeitsbereiche (%1); einen mit --workspace DATEI wählen</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Also: --json -w -q --as --project --color --log; see &quot;promptlab-cli --help&quot;</source>
        <translation>Auch: --json -w -q --as --project --color --log; siehe „promptlab-cli --help“</translation>
    </message>
</context>
<context>
    <name>CommentRepository</name>
    <message>
        <source>The comment does not exist any more</source>
        <translation>Den Kommentar gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>An item to compare has no key</source>
        <translation>Ein zu vergleichender Eintrag hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; stands twice among the results; average its repeats first</source>
        <translation>Der Eintrag „%1“ steht zweimal in den Ergebnissen; zuerst seine Wiederholungen mitteln</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test %1</source>
        <translation>exakter McNemar-Test %1</translation>
    </message>
    <message>
        <source>permutation test %1</source>
        <translation>Permutationstest %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 cannot be compared: only %n row(s) have a result for both.</source>
        <translation>
            <numerusform>%1 und %2 lassen sich nicht vergleichen: Nur %n Zeile hat für beide ein Ergebnis.</numerusform>
            <numerusform>%1 und %2 lassen sich nicht vergleichen: Nur %n Zeilen haben für beide ein Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3; %4</source>
        <translation>%1, 95-%-Intervall %2 bis %3; %4</translation>
    </message>
    <message>
        <source>The results do not tell whether %1 differs from %2: %3.</source>
        <translation>Die Ergebnisse sagen nicht, ob sich %1 von %2 unterscheidet: %3.</translation>
    </message>
    <message>
        <source>%1 is better than %2: %3.</source>
        <translation>%1 ist besser als %2: %3.</translation>
    </message>
    <message>
        <source>%1 is worse than %2: %3.</source>
        <translation>%1 ist schlechter als %2: %3.</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 is shown: %3.</source>
        <translation>Ein Unterschied zwischen %1 und %2 ist nicht nachgewiesen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Mean score over %n row(s): %1 with %2, %3 with %4.</source>
        <translation>
            <numerusform>Mittlere Wertung über %n Zeile: %1 mit %2, %3 mit %4.</numerusform>
            <numerusform>Mittlere Wertung über %n Zeilen: %1 mit %2, %3 mit %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass rate over %n row(s): %1 with %2, %3 with %4; %5 improved, %6 got worse.</source>
        <translation>
            <numerusform>Erfolgsquote über %n Zeile: %1 mit %2, %3 mit %4; %5 verbessert, %6 verschlechtert.</numerusform>
            <numerusform>Erfolgsquote über %n Zeilen: %1 mit %2, %3 mit %4; %5 verbessert, %6 verschlechtert.</numerusform>
        </translation>
    </message>
    <message>
        <source>the interval leaves it open</source>
        <translation>das Intervall lässt es offen</translation>
    </message>
    <message>
        <source>%1 % of the rows have no result for both versions</source>
        <translation>%1 % der Zeilen haben nicht für beide Versionen ein Ergebnis</translation>
    </message>
    <message>
        <source>fewer than six rows cannot show a difference</source>
        <translation>weniger als sechs Zeilen können keinen Unterschied zeigen</translation>
    </message>
    <message>
        <source>all differences are equal and the rows are few</source>
        <translation>alle Unterschiede sind gleich und es sind wenige Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>About %n more row(s) would decide it if the difference stays.</source>
        <translation>
            <numerusform>Etwa %n weitere Zeile würde es entscheiden, wenn der Unterschied bleibt.</numerusform>
            <numerusform>Etwa %n weitere Zeilen würden es entscheiden, wenn der Unterschied bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more row(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n weitere Zeile wird gebraucht.</numerusform>
            <numerusform>Mindestens %n weitere Zeilen werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: no row has a result.</source>
        <translation>%1 und %2 lassen sich nicht vergleichen: Keine Zeile hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>So many rows show a difference of %1 or more with 80 % power.</source>
        <translation>So viele Zeilen zeigen einen Unterschied ab %1 mit einer Trennschärfe von 80 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because only one of the versions has them.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, weil nur eine der Versionen sie hat.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, weil nur eine der Versionen sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated runs of a row are averaged before anything else.</source>
        <translation>Wiederholte Läufe einer Zeile werden zuerst gemittelt.</translation>
    </message>
    <message>
        <source>The interval decides; the more cautious test does not confirm it: a close call, more rows would settle it.</source>
        <translation>Das Intervall entscheidet; der vorsichtigere Test bestätigt es nicht: knapp, mehr Zeilen würden es klären.</translation>
    </message>
    <message>
        <source>The interval decides; the test alone would see a difference: a close call, more rows would settle it.</source>
        <translation>Das Intervall entscheidet; der Test allein sähe einen Unterschied: knapp, mehr Zeilen würden es klären.</translation>
    </message>
    <message>
        <source>Superiority (is it better?): pass.</source>
        <translation>Überlegenheit (ist sie besser?): bestanden.</translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): pass.</source>
        <translation>Nichtunterlegenheit (ist sie nicht um mehr als %1 schlechter?): bestanden.</translation>
    </message>
    <message>
        <source>Superiority (is it better?): fail.</source>
        <translation>Überlegenheit (ist sie besser?): nicht bestanden.</translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): fail.</source>
        <translation>Nichtunterlegenheit (ist sie nicht um mehr als %1 schlechter?): nicht bestanden.</translation>
    </message>
    <message>
        <source>Superiority (is it better?): inconclusive, %1.</source>
        <translation>Überlegenheit (ist sie besser?): offen, %1.</translation>
    </message>
    <message>
        <source>Non-inferiority (is it not worse by more than %1?): inconclusive, %2.</source>
        <translation>Nichtunterlegenheit (ist sie nicht um mehr als %1 schlechter?): offen, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of one group count as one, and a row without a group is one: %n group(s).</source>
        <translation>
            <numerusform>Zeilen einer Gruppe zählen als eine, eine Zeile ohne Gruppe ist eine: %n Gruppe.</numerusform>
            <numerusform>Zeilen einer Gruppe zählen als eine, eine Zeile ohne Gruppe ist eine: %n Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 cannot be compared: the rows that both have a result for make only %n group(s).</source>
        <translation>
            <numerusform>%1 und %2 lassen sich nicht vergleichen: Die Zeilen mit Ergebnissen von beiden bilden nur %n Gruppe.</numerusform>
            <numerusform>%1 und %2 lassen sich nicht vergleichen: Die Zeilen mit Ergebnissen von beiden bilden nur %n Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass rate over %7 rows in %n group(s): %1 with %2, %3 with %4; of the groups, %5 improved and %6 got worse.</source>
        <translation>
            <numerusform>Bestehensquote über %7 Zeilen in %n Gruppe: %1 mit %2, %3 mit %4; von den Gruppen wurden %5 besser und %6 schlechter.</numerusform>
            <numerusform>Bestehensquote über %7 Zeilen in %n Gruppen: %1 mit %2, %3 mit %4; von den Gruppen wurden %5 besser und %6 schlechter.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than six groups cannot show a difference</source>
        <translation>weniger als sechs Gruppen können keinen Unterschied zeigen</translation>
    </message>
    <message>
        <source>all differences are equal and the groups are few</source>
        <translation>alle Unterschiede sind gleich und die Gruppen sind wenige</translation>
    </message>
    <message numerus="yes">
        <source>About %n more group(s) would decide it if the difference stays.</source>
        <translation>
            <numerusform>Etwa %n weitere Gruppe würde es entscheiden, wenn der Unterschied so bleibt.</numerusform>
            <numerusform>Etwa %n weitere Gruppen würden es entscheiden, wenn der Unterschied so bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more group(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n weitere Gruppe ist nötig.</numerusform>
            <numerusform>Mindestens %n weitere Gruppen sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many groups show a difference of %1 or more with 80 % power.</source>
        <translation>So viele Gruppen zeigen einen Unterschied von %1 oder mehr mit 80 % Teststärke.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>behind a preposition</comment>
        <translation>%1 Punkten</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot open the workspace</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The database refused a statement</source>
        <translation>Die Datenbank lehnte eine Anweisung ab</translation>
    </message>
    <message>
        <source>The database failed while reading</source>
        <translation>Die Datenbank versagte beim Lesen</translation>
    </message>
    <message>
        <source>Cannot open the workspace &quot;%1&quot;</source>
        <translation>Der Arbeitsbereich „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>there is no such file; make a workspace with &quot;promptlab-cli init&quot;</source>
        <translation>es gibt keine solche Datei; mit „promptlab-cli init“ einen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>opening it failed</source>
        <translation>das Öffnen schlug fehl</translation>
    </message>
    <message>
        <source>the file is not a Prompt Lab workspace</source>
        <translation>die Datei ist kein Arbeitsbereich von Prompt Lab</translation>
    </message>
    <message>
        <source>the file is cut short: it has %1 bytes of %2; put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;</source>
        <translation>die Datei ist abgeschnitten: Sie hat %1 von %2 Bytes; setzen Sie mit „promptlab-cli restore SICHERUNG --force“ eine Sicherung an ihre Stelle</translation>
    </message>
    <message>
        <source>the file is damaged or cut short (it has %1 bytes), or not a workspace; put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;</source>
        <translation>die Datei ist beschädigt oder abgeschnitten (sie hat %1 Bytes), oder kein Arbeitsbereich; setzen Sie mit „promptlab-cli restore SICHERUNG --force“ eine Sicherung an ihre Stelle</translation>
    </message>
    <message>
        <source>its last changes are in &quot;%1&quot;, which can only be taken up in a folder that can be written; copy both files into such a folder and open the copy</source>
        <translation>ihre letzten Änderungen stehen in „%1“ und lassen sich nur in einem beschreibbaren Ordner übernehmen; kopieren Sie beide Dateien in einen solchen Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>The workspace cannot be used: %1</source>
        <translation>Der Arbeitsbereich ist nicht benutzbar: %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A cell has at most %1 bytes; this one has %2</source>
        <translation>Eine Zelle hat höchstens %1 Bytes; diese hat %2</translation>
    </message>
    <message>
        <source>A row has at most %1 cells</source>
        <translation>Eine Zeile hat höchstens %1 Zellen</translation>
    </message>
    <message>
        <source>The quote that opens this cell is never closed</source>
        <translation>Das Anführungszeichen, das diese Zelle öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>Text behind the closing quote of a cell; a quote inside a quoted cell is written twice (&quot;&quot;)</source>
        <translation>Text hinter dem schließenden Anführungszeichen einer Zelle; innerhalb wird ein Anführungszeichen verdoppelt (&quot;&quot;)</translation>
    </message>
    <message>
        <source>A quote inside a cell that is not quoted; put the whole cell in quotes and write the inner quote twice (&quot;&quot;)</source>
        <translation>Ein Anführungszeichen in einer Zelle ohne Anführungszeichen; die ganze Zelle in Anführungszeichen setzen und das innere verdoppeln (&quot;&quot;)</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2 columns (%3)</source>
        <translation>Die Zeile hat %1 Zellen, der Kopf hat %2 Spalten (%3)</translation>
    </message>
    <message>
        <source>a cell that holds the delimiter must be in quotes</source>
        <translation>eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>cells are missing</source>
        <translation>es fehlen Zellen</translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns</source>
        <translation>Die Datei ist leer; ihre erste Zeile muss die Spalten benennen</translation>
    </message>
    <message>
        <source>Column %1 of the header has no name</source>
        <translation>Spalte %1 des Kopfes hat keinen Namen</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are both called &quot;%3&quot;</source>
        <translation>Die Spalten %1 und %2 heißen beide „%3“</translation>
    </message>
    <message>
        <source>The header is one cell; columns of a .csv file are separated by commas (of a .tsv file by tabs)</source>
        <translation>Der Kopf ist eine einzige Zelle; Spalten einer .csv-Datei werden durch Kommas getrennt (einer .tsv-Datei durch Tabulatoren)</translation>
    </message>
    <message>
        <source>The header is one cell; columns of a .tsv file are separated by tabs (of a .csv file by commas)</source>
        <translation>Der Kopf ist eine einzige Zelle; Spalten einer .tsv-Datei werden durch Tabulatoren getrennt (einer .csv-Datei durch Kommas)</translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>Cannot copy the workspace</source>
        <translation>Der Arbeitsbereich lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>Cannot make a temporary file beside &quot;%1&quot;</source>
        <translation>Neben „%1“ lässt sich keine vorläufige Datei anlegen</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot; to disk</source>
        <translation>„%1“ lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is backed up with the tools of the database: pg_dump --format=custom</source>
        <translation>Ein Arbeitsbereich auf PostgreSQL wird mit den Werkzeugen der Datenbank gesichert: pg_dump --format=custom</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>&quot;%1&quot; is no dataset file; the extension must be one of %2</source>
        <translation>„%1“ ist keine Datensatzdatei; die Endung muss eine von %2 sein</translation>
    </message>
    <message>
        <source>A dataset file has at most %1 bytes</source>
        <translation>Eine Datensatzdatei hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text; save it as UTF-8</source>
        <translation>Die Datei enthält ein NUL-Byte und ist darum kein Text; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>A value has at most %1 bytes of text</source>
        <translation>Ein Wert hat höchstens %1 Bytes Text</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters</source>
        <translation>Der Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>A row key holds no line feeds or other control characters</source>
        <translation>Ein Zeilenschlüssel enthält keine Zeilenumbrüche oder andere Steuerzeichen</translation>
    </message>
    <message>
        <source>A row key must be text or a number</source>
        <translation>Ein Zeilenschlüssel muss Text oder eine Zahl sein</translation>
    </message>
    <message>
        <source>Text was expected</source>
        <translation>Text wurde erwartet</translation>
    </message>
    <message>
        <source>A row has an &quot;id&quot; or a &quot;key&quot;, not both</source>
        <translation>Eine Zeile hat „id“ oder „key“, nicht beides</translation>
    </message>
    <message>
        <source>&quot;expected&quot; is also a variable of this row</source>
        <translation>„expected“ ist auch eine Variable dieser Zeile</translation>
    </message>
    <message>
        <source>A row has at most %1 fields</source>
        <translation>Eine Zeile hat höchstens %1 Felder</translation>
    </message>
    <message>
        <source>An expectation must be text</source>
        <translation>Eine Erwartung muss Text sein</translation>
    </message>
    <message>
        <source>A row must be an object with named fields</source>
        <translation>Eine Zeile muss ein Objekt mit benannten Feldern sein</translation>
    </message>
    <message>
        <source>The row key &quot;%1&quot; is already that of the row in line %2; give every row its own key</source>
        <translation>Den Zeilenschlüssel „%1“ hat schon die Zeile in Dateizeile %2; jeder Zeile einen eigenen geben</translation>
    </message>
    <message>
        <source>A dataset has at most %1 rows</source>
        <translation>Ein Datensatz hat höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>The dataset has no rows</source>
        <translation>Der Datensatz hat keine Zeilen</translation>
    </message>
    <message>
        <source>A dataset is a list of rows, or an object with the field &quot;rows&quot;</source>
        <translation>Ein Datensatz ist eine Liste von Zeilen oder ein Objekt mit dem Feld „rows“</translation>
    </message>
    <message>
        <source>The field &quot;rows&quot; is missing</source>
        <translation>Das Feld „rows“ fehlt</translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;: names that begin with &quot;__&quot; have a meaning of their own</source>
        <translation>Unbekannte Spalte „%1“: Namen, die mit „__“ beginnen, haben eine eigene Bedeutung</translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Unbekannte Spalte „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; would only be a variable: write &quot;expected&quot; for the answer that is expected, or give the variable another name</source>
        <translation>Die Spalte „%1“ wäre nur eine Variable: Schreiben Sie „expected“ für die erwartete Antwort, oder geben Sie der Variablen einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>DatasetCommands</name>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation>geändert (UTC)</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No datasets yet. Read one with &quot;promptlab-cli dataset import FILE&quot;.</source>
        <translation>Noch keine Datensätze. Mit „promptlab-cli dataset import DATEI“ einen einlesen.</translation>
    </message>
    <message>
        <source>Import and list datasets</source>
        <translation>Datensätze einlesen und auflisten</translation>
    </message>
    <message>
        <source>List the datasets</source>
        <translation>Die Datensätze auflisten</translation>
    </message>
    <message>
        <source>Read a dataset (.csv, .tsv, .jsonl, .json, .yaml) as its next version</source>
        <translation>Einen Datensatz (.csv, .tsv, .jsonl, .json, .yaml) als nächste Version einlesen</translation>
    </message>
    <message>
        <source>Dataset file</source>
        <translation>Datensatzdatei</translation>
    </message>
    <message>
        <source>Name of the dataset (default: the file&apos;s)</source>
        <translation>Name des Datensatzes (Vorgabe: der Name der Datei)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Stored %1@%2 with %n row(s)</source>
        <translation>
            <numerusform>%1@%2 mit %n Zeile gespeichert</numerusform>
            <numerusform>%1@%2 mit %n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1@%2 has the same %n row(s) already</source>
        <translation>
            <numerusform>%1@%2 hat diese %n Zeile schon</numerusform>
            <numerusform>%1@%2 hat diese %n Zeilen schon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset does not exist any more</source>
        <translation>Den Datensatz gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>DatasetService</name>
    <message>
        <source>The dataset &quot;%1&quot; has no rows</source>
        <translation>Der Datensatz „%1“ hat keine Zeilen</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not stored</source>
        <translation>Der Datensatz „%1“ wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>DependencyRepository</name>
    <message>
        <source>status of a dependency</source>
        <translation>Zustand einer Abhängigkeit</translation>
    </message>
    <message>
        <source>The dependency does not exist any more</source>
        <translation>Die Abhängigkeit gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>DeploymentRepository</name>
    <message>
        <source>status of a plan</source>
        <translation>Zustand eines Plans</translation>
    </message>
    <message>
        <source>status of an execution</source>
        <translation>Zustand einer Ausführung</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Compare two files (no workspace needed) or two prompt versions</source>
        <translation>Zwei Dateien (ohne Arbeitsbereich) oder zwei Prompt-Versionen vergleichen</translation>
    </message>
    <message>
        <source>File or prompt version</source>
        <translation>Datei oder Prompt-Version</translation>
    </message>
    <message>
        <source>Unchanged lines around a change</source>
        <translation>Unveränderte Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>Ignore how many blanks stand between words</source>
        <translation>Nicht beachten, wie viele Leerzeichen zwischen Wörtern stehen</translation>
    </message>
    <message>
        <source>Ignore upper and lower case</source>
        <translation>Groß- und Kleinschreibung nicht beachten</translation>
    </message>
    <message>
        <source>Exit with 1 when the two differ</source>
        <translation>Mit 1 enden, wenn die beiden verschieden sind</translation>
    </message>
    <message>
        <source>--json and --format %1 ask for two different outputs; give one of them</source>
        <translation>--json und --format %1 verlangen zwei verschiedene Ausgaben; nur eines davon angeben</translation>
    </message>
    <message>
        <source>A patch is exact: --format patch cannot ignore blanks or case</source>
        <translation>Ein Patch ist genau: --format patch kann Leerraum und Groß-/Kleinschreibung nicht übergehen</translation>
    </message>
    <message>
        <source>Binary files %1 and %2 differ</source>
        <translation>Binärdateien %1 und %2 sind verschieden</translation>
    </message>
    <message>
        <source>CRLF and LF</source>
        <translation>CRLF und LF</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 differ only in their encoding: %2 and %3</source>
        <translation>%1 unterscheiden sich nur in der Kodierung: %2 und %3</translation>
    </message>
    <message>
        <source>%1 have different encodings: %2 and %3</source>
        <translation>%1 haben verschiedene Kodierungen: %2 und %3</translation>
    </message>
    <message>
        <source>%1 differ only in their byte order mark: only %2 begins with one</source>
        <translation>%1 unterscheiden sich nur in der Bytereihenfolge-Marke: Nur %2 beginnt mit einer</translation>
    </message>
    <message>
        <source>%1 also differ in their byte order mark: only %2 begins with one</source>
        <translation>%1 unterscheiden sich auch in der Bytereihenfolge-Marke: Nur %2 beginnt mit einer</translation>
    </message>
    <message>
        <source>%1 differ only in their line ends: %2 against %3</source>
        <translation>%1 unterscheiden sich nur in den Zeilenenden: %2 gegen %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in their line ends (CRLF against LF)</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich nur im Zeilenende (CRLF gegen LF)</numerusform>
            <numerusform>%n Zeilen unterscheiden sich nur im Zeilenende (CRLF gegen LF)</numerusform>
        </translation>
    </message>
    <message>
        <source>patch(1) cannot apply a patch of UTF-16, which &quot;%1&quot; is: convert both to UTF-8 (iconv -f UTF-16 -t UTF-8), or leave out --format patch to read the changes</source>
        <translation>patch(1) kann keinen Patch von UTF-16 anwenden, und das ist „%1“: Wandeln Sie beide in UTF-8 um (iconv -f UTF-16 -t UTF-8), oder lassen Sie --format patch weg, um die Änderungen zu lesen</translation>
    </message>
    <message>
        <source>UTF-16 is shown as UTF-8 here: patch(1) cannot apply this to the files</source>
        <translation>UTF-16 wird hier als UTF-8 gezeigt: patch(1) kann dies nicht auf die Dateien anwenden</translation>
    </message>
    <message>
        <source>unified, words (changed words are marked), side-by-side, patch or html; unified without colours is a patch. A patch holds the bytes of the files as they are; UTF-16, which patch(1) cannot apply, is refused by patch and shown as UTF-8 by the others</source>
        <translation>unified, words (geänderte Wörter sind markiert), side-by-side, patch oder html; unified ohne Farben ist ein Patch. Ein Patch enthält die Bytes der Dateien, wie sie sind; UTF-16, das patch(1) nicht anwenden kann, wird von patch abgelehnt und von den anderen als UTF-8 gezeigt</translation>
    </message>
    <message>
        <source>Binary files %1 and %2 are equal</source>
        <translation>Binärdateien %1 und %2 sind gleich</translation>
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
        <translation>Echo (simuliert)</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>&quot;%1&quot; was altered, is not complete, or belongs to another key; use another copy</source>
        <translation>„%1“ wurde verändert, ist unvollständig oder gehört zu einem anderen Schlüssel; eine andere Kopie verwenden</translation>
    </message>
    <message>
        <source>Cannot read or write &quot;%1&quot;: %2</source>
        <translation>„%1“ lässt sich nicht lesen oder schreiben: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encrypted file of this program, or was written by a newer version</source>
        <translation>„%1“ ist keine verschlüsselte Datei dieses Programms oder stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation>Der Ordner von „%1“ lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>There are too many key slots for an encrypted file</source>
        <translation>Es sind zu viele Schlüsselfächer für eine verschlüsselte Datei</translation>
    </message>
</context>
<context>
    <name>EnumNames</name>
    <message>
        <source>&quot;%1&quot; is no %2; there are: %3</source>
        <translation>„%1“ ist nicht möglich als: %2; es gibt: %3</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>An encrypted value was altered or moved, or belongs to another key; restore it from a backup</source>
        <translation>Ein verschlüsselter Wert wurde verändert oder verschoben oder gehört zu einem anderen Schlüssel; aus einer Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ExpectedCell</name>
    <message>
        <source>The JSON Schema behind &quot;%1:&quot; is no JSON: %2</source>
        <translation>Das JSON-Schema hinter „%1:“ ist kein JSON: %2</translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; of &quot;%2&quot; is no number</source>
        <translation>Der Schwellenwert „%1“ von „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Unknown assertion &quot;%1&quot;; did you mean &quot;%2&quot;? Write &quot;equals: …&quot; if the text is meant</source>
        <translation>Unbekannte Prüfung „%1“; war „%2“ gemeint? „equals: …“ schreiben, wenn der Text gemeint ist</translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; is not supported here yet. Write &quot;equals: …&quot; if the text is meant</source>
        <translation>Die Prüfung „%1“ wird hier noch nicht unterstützt. „equals: …“ schreiben, wenn der Text gemeint ist</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cannot write &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file</source>
        <translation>„%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes; at most %3 are read</source>
        <translation>„%1“ hat %2 Bytes; höchstens %3 werden gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 bytes</source>
        <translation>„%1“ hat mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>Cannot set the permissions of &quot;%1&quot;</source>
        <translation>Die Rechte von „%1“ lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot; to disk</source>
        <translation>„%1“ lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>Cannot replace &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation>Der Ordner von „%1“ lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads outside the folder of the file that names it</source>
        <translation>„%1“ führt aus dem Ordner der Datei hinaus, die es nennt</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation>Es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as UTF-8</source>
        <translation>Die Datei ist UTF-16; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8; save the file as UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The file is UTF-32; save it as UTF-8</source>
        <translation>Die Datei ist UTF-32; speichern Sie sie als UTF-8</translation>
    </message>
</context>
<context>
    <name>Hardening</name>
    <message>
        <source>Cannot switch core dumps off</source>
        <translation>Speicherabzüge lassen sich nicht abschalten</translation>
    </message>
    <message>
        <source>Cannot protect the memory of the process</source>
        <translation>Der Speicher des Prozesses lässt sich nicht schützen</translation>
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
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source> (default: %1)</source>
        <translation> (Vorgabe: %1)</translation>
    </message>
    <message>
        <source> (or set %1)</source>
        <translation> (oder %1 setzen)</translation>
    </message>
</context>
<context>
    <name>HtmlDiffTable</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>verschoben nach Zeile %1</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>verschoben von Zeile %1</translation>
    </message>
    <message>
        <source>no newline at the end</source>
        <translation>kein Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>words compared only in part</source>
        <translation>Wörter nur teilweise verglichen</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <extracomment>BCP 47 code of the language of this translation, for the lang attribute of reports</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>HttpMessage</name>
    <message>
        <source>The HTTP method is not valid</source>
        <translation>Die HTTP-Methode ist ungültig</translation>
    </message>
    <message>
        <source>A request header has a name that is not valid</source>
        <translation>Ein Kopffeld der Anfrage hat einen ungültigen Namen</translation>
    </message>
    <message>
        <source>The value of the request header &quot;%1&quot; contains a line break or another control character. If it is a key, paste it again without surrounding text</source>
        <translation>Der Wert des Kopffelds „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Ist es ein Schlüssel, ihn ohne umgebenden Text neu einfügen</translation>
    </message>
    <message>
        <source>The request headers are larger than 64 KiB</source>
        <translation>Die Kopffelder der Anfrage sind größer als 64 KiB</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>The URL of %1 cannot be used</source>
        <translation>Die URL von %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2 ms</source>
        <translation>Die Antwort von %1 war nach %2 ms nicht vollständig</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 ms</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 ms</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 ms</source>
        <translation>%1 antwortete nicht innerhalb von %2 ms</translation>
    </message>
    <message>
        <source>Nothing more came from %1 for %2 ms</source>
        <translation>Von %1 kam %2 ms lang nichts mehr</translation>
    </message>
    <message>
        <source>The header of the answer of %1 is larger than %2 bytes</source>
        <translation>Der Kopf der Antwort von %1 ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>The answer of %1 is too large</source>
        <translation>Die Antwort von %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 did not answer with HTTP</source>
        <translation>%1 antwortete nicht mit HTTP</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not allowed</source>
        <translation>%1 führt zu einer nicht erlaubten Adresse</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered; the request was not sent again</source>
        <translation>%1 schloss die Verbindung vor der Antwort; die Anfrage wurde nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>No connection to %1: is the server running and the address right?</source>
        <translation>Keine Verbindung zu %1: Läuft der Server, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The host of %1 could not be found</source>
        <translation>Der Rechner von %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. For a private certificate authority, add its certificate to the connection</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen. Für eine eigene Zertifizierungsstelle deren Zertifikat der Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: TLS 1.2 or newer is needed</source>
        <translation>Keine verschlüsselte Verbindung zu %1: TLS 1.2 oder neuer ist nötig</translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete</source>
        <translation>Die Antwort von %1 endete, bevor sie vollständig war</translation>
    </message>
    <message>
        <source>%1 did not answer with valid HTTP</source>
        <translation>%1 antwortete nicht mit gültigem HTTP</translation>
    </message>
    <message>
        <source>The connection to %1 broke before it answered; the request was not sent again</source>
        <translation>Die Verbindung zu %1 brach vor der Antwort ab; die Anfrage wurde nicht noch einmal gesendet</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
</context>
<context>
    <name>ImportFolder</name>
    <message>
        <source>Version %1 is there twice: %2 and %3</source>
        <translation>Version %1 ist zweimal da: %2 und %3</translation>
    </message>
    <message>
        <source>The prompt has no versions; the first is a file named v1.md</source>
        <translation>Der Prompt hat keine Versionen; die erste ist eine Datei namens v1.md</translation>
    </message>
    <message>
        <source>A prompt has at most %1 versions</source>
        <translation>Ein Prompt hat höchstens %1 Versionen</translation>
    </message>
    <message>
        <source>There is a file %1 but no v%2; versions have no gaps</source>
        <translation>Es gibt eine Datei %1, aber kein v%2; Versionen haben keine Lücken</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is already that of %2; a tag names one version</source>
        <translation>Die Marke „%1“ gehört schon zu %2; eine Marke benennt eine Version</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is already that of %2</source>
        <translation>Der Prompt „%1“ gehört schon zu %2</translation>
    </message>
    <message>
        <source>An import has at most %1 datasets</source>
        <translation>Ein Import hat höchstens %1 Datensätze</translation>
    </message>
    <message>
        <source>The dataset is for the prompt &quot;%1&quot;, which is not in this import</source>
        <translation>Der Datensatz ist für den Prompt „%1“, der in diesem Import fehlt</translation>
    </message>
    <message>
        <source>Another dataset is already called &quot;%1&quot;</source>
        <translation>Ein anderer Datensatz heißt schon „%1“</translation>
    </message>
    <message>
        <source>An import has at most %1 providers</source>
        <translation>Ein Import hat höchstens %1 Anbieter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; points at the prompt &quot;%2&quot;, which is not in this import</source>
        <translation>„%1“ zeigt auf den Prompt „%2“, der in diesem Import fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; points at version %2 of &quot;%3&quot;, which has %4</source>
        <translation>„%1“ zeigt auf Version %2 von „%3“, das %4 hat</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has no file promptlab.yaml that says what is in it</source>
        <translation>Der Ordner „%1“ hat keine Datei promptlab.yaml, die sagt, was darin ist</translation>
    </message>
</context>
<context>
    <name>ImportManifest</name>
    <message>
        <source>The format &quot;%1&quot; is not known here; this version reads &quot;%2&quot;</source>
        <translation>Das Format „%1“ ist hier nicht bekannt; diese Version liest „%2“</translation>
    </message>
    <message>
        <source>The list has more than %1 entries</source>
        <translation>Die Liste hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation>„%1“ ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>The path of a prompt must not be empty</source>
        <translation>Der Pfad eines Prompts darf nicht leer sein</translation>
    </message>
    <message>
        <source>A provider that comes from a file is of the kind &quot;scripted&quot;, not &quot;%1&quot;</source>
        <translation>Ein Anbieter aus einer Datei ist von der Art „scripted“, nicht „%1“</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot; under &quot;providers&quot;</source>
        <translation>Unter „providers“ gibt es keinen Anbieter „%1“</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;; known are %2</source>
        <translation>Unbekannte Art „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>A share needs &quot;version&quot; and &quot;weight&quot;</source>
        <translation>Ein Anteil braucht „version“ und „weight“</translation>
    </message>
    <message>
        <source>A pointer is a version number or a list of shares whose weights add up to %1</source>
        <translation>Ein Zeiger ist eine Versionsnummer oder eine Liste von Anteilen, deren Gewichte zusammen %1 ergeben</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>There is no file or folder &quot;%1&quot;</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no version %2</source>
        <translation>„%1“ hat keine Version %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has more than %2 files; describe what is meant in a promptlab.yaml</source>
        <translation>Der Ordner „%1“ hat mehr als %2 Dateien; in einer promptlab.yaml beschreiben, was gemeint ist</translation>
    </message>
    <message>
        <source>There is nothing to import in &quot;%1&quot;: a folder holds a promptlab.yaml, a prompt.yaml with its versions, or prompt, dataset and provider files</source>
        <translation>In „%1“ gibt es nichts einzulesen: Ein Ordner enthält eine promptlab.yaml, eine prompt.yaml mit ihren Versionen oder Dateien von Prompts, Datensätzen und Anbietern</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not stored</source>
        <translation>Der Datensatz „%1“ wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>InputStream</name>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation type="unfinished">„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 bytes</source>
        <translation type="unfinished">„%1“ hat mehr als %2 Bytes</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The prompt version %1 is damaged</source>
        <translation>Die Prompt-Version %1 ist beschädigt</translation>
    </message>
    <message>
        <source>case %1 does not match its digest</source>
        <translation>Fall %1 passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>The results of the run %1 are damaged</source>
        <translation>Die Ergebnisse des Laufs %1 sind beschädigt</translation>
    </message>
    <message>
        <source>The file is damaged; restore a backup</source>
        <translation>Die Datei ist beschädigt; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; refers to one that is missing</source>
        <translation>Eine Zeile der Tabelle „%1“ verweist auf eine fehlende</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; of the row %2 is damaged</source>
        <translation>Der Wert „%1“ der Zeile %2 ist beschädigt</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>This program cannot carry out work of the kind &quot;%1&quot;</source>
        <translation>Dieses Programm kann Arbeit der Art „%1“ nicht ausführen</translation>
    </message>
    <message>
        <source>The lease was lost: another process goes on with this work</source>
        <translation>Die Zuteilung ging verloren: Ein anderer Prozess führt diese Arbeit weiter</translation>
    </message>
    <message>
        <source>This work has ended already</source>
        <translation>Diese Arbeit ist schon beendet</translation>
    </message>
    <message>
        <source>Another process is working on it; if that one died, it can be taken over in %1 s</source>
        <translation>Ein anderer Prozess arbeitet daran; ist er ausgefallen, kann sie in %1 s übernommen werden</translation>
    </message>
    <message>
        <source>This work is not in the queue</source>
        <translation>Diese Arbeit ist nicht in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON text is larger than %1 bytes</source>
        <translation>Der JSON-Text ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>Unexpected text after the end of the JSON value</source>
        <translation>Unerwarteter Text nach dem Ende des JSON-Werts</translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation>Mehr als %1 Ebenen der Schachtelung</translation>
    </message>
    <message>
        <source>More than %1 values</source>
        <translation>Mehr als %1 Werte</translation>
    </message>
    <message>
        <source>Expected a JSON value</source>
        <translation>Ein JSON-Wert wird erwartet</translation>
    </message>
    <message>
        <source>Expected a key in double quotes</source>
        <translation>Ein Schlüssel in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>Expected &quot;:&quot; after the key</source>
        <translation>Nach dem Schlüssel wird „:“ erwartet</translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;}&quot;</source>
        <translation>„,“ oder „}“ wird erwartet</translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;]&quot;</source>
        <translation>„,“ oder „]“ wird erwartet</translation>
    </message>
    <message>
        <source>Incomplete \u escape</source>
        <translation>Unvollständige Schreibweise mit \u</translation>
    </message>
    <message>
        <source>Unknown escape in a string</source>
        <translation>Unbekanntes Fluchtzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The string has no end</source>
        <translation>Die Zeichenkette hat kein Ende</translation>
    </message>
    <message>
        <source>A control character must be escaped</source>
        <translation>Ein Steuerzeichen muss mit Fluchtzeichen geschrieben werden</translation>
    </message>
    <message>
        <source>The number is out of range</source>
        <translation>Die Zahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>A \u escape names one half of a surrogate pair without the other</source>
        <translation>Ein \u nennt eine Hälfte eines Surrogatpaars ohne die andere</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The text holds half of a surrogate pair</source>
        <translation>Der Text enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation>Mehr als %1 Ebenen der Schachtelung</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>An object with named fields was expected</source>
        <translation>Ein Objekt mit benannten Feldern wurde erwartet</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Unbekanntes Feld „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot;; known are: %2</source>
        <translation>Unbekanntes Feld „%1“; bekannt sind: %2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be text</source>
        <translation>Das Feld „%1“ muss Text sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation>Das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must not be empty</source>
        <translation>Das Feld „%1“ darf nicht leer sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false</source>
        <translation>Das Feld „%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a number between %2 and %3</source>
        <translation>Das Feld „%1“ muss eine Zahl zwischen %2 und %3 sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number between %2 and %3</source>
        <translation>Das Feld „%1“ muss eine ganze Zahl zwischen %2 und %3 sein</translation>
    </message>
    <message>
        <source>Every entry of &quot;%1&quot; must be text</source>
        <translation>Jeder Eintrag von „%1“ muss Text sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list</source>
        <translation>Das Feld „%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be an object with named fields</source>
        <translation>Das Feld „%1“ muss ein Objekt mit benannten Feldern sein</translation>
    </message>
    <message>
        <source>The whole number has more digits than a JSON number keeps; write it as text</source>
        <translation>Die ganze Zahl hat mehr Ziffern, als eine JSON-Zahl behält; als Text schreiben</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>Cannot read &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file</source>
        <translation>„%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to another user; it must belong to the user who runs this program</source>
        <translation>„%1“ gehört einem anderen Benutzer; die Datei muss dem gehören, der dieses Programm ausführt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has mode %2; it must be readable by its owner alone (chmod 600)</source>
        <translation>„%1“ hat die Rechte %2; nur der Eigentümer darf die Datei lesen können (chmod 600)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 bytes</source>
        <translation>„%1“ ist länger als %2 Bytes</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Cannot write the folder of &quot;%1&quot; to disk</source>
        <translation>Der Ordner von „%1“ lässt sich nicht auf den Datenträger schreiben</translation>
    </message>
    <message>
        <source>Cannot make the folder &quot;%1&quot; for the key file</source>
        <translation>Der Ordner „%1“ für die Schlüsseldatei lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Cannot make the key file &quot;%1&quot;</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>Deskriptor %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes; a key file has exactly 32</source>
        <translation>„%1“ hat %2 Bytes; eine Schlüsseldatei hat genau 32</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The data key %1 of the workspace cannot be opened</source>
        <translation>Der Datenschlüssel %1 des Arbeitsbereichs lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The workspace is locked; unlock it first</source>
        <translation>Der Arbeitsbereich ist gesperrt; zuerst entsperren</translation>
    </message>
    <message>
        <source>There is no %1 key to rotate</source>
        <translation>Es gibt keinen Schlüssel der Art %1 zum Erneuern</translation>
    </message>
    <message>
        <source>The first key of the workspace cannot be removed: stored fingerprints depend on it</source>
        <translation>Der erste Schlüssel des Arbeitsbereichs lässt sich nicht entfernen: Gespeicherte Fingerabdrücke hängen von ihm ab</translation>
    </message>
    <message>
        <source>There is no key for this project; reload the keys of the workspace</source>
        <translation>Für dieses Projekt gibt es keinen Schlüssel; die Schlüssel des Arbeitsbereichs neu laden</translation>
    </message>
    <message>
        <source>The key of an encrypted value is not known; reload the keys of the workspace</source>
        <translation>Der Schlüssel eines verschlüsselten Werts ist nicht bekannt; die Schlüssel des Arbeitsbereichs neu laden</translation>
    </message>
    <message>
        <source>An encrypted value was moved from another project or column; restore it from a backup</source>
        <translation>Ein verschlüsselter Wert wurde aus einem anderen Projekt oder einer anderen Spalte hierher verschoben; aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The workspace has no keys of its own yet</source>
        <translation>Der Arbeitsbereich hat noch keine eigenen Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>There was not enough free memory for the usual protection of the passphrase; %1 MiB were used instead. It is raised when the workspace is next opened with enough memory</source>
        <translation>Für den üblichen Schutz der Passphrase war nicht genug Speicher frei; stattdessen wurden %1 MiB verwendet. Er wird angehoben, sobald der Arbeitsbereich mit genug Speicher geöffnet wird</translation>
    </message>
    <message>
        <source>The new key slot was not stored</source>
        <translation>Das neue Schlüsselfach wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was stored</source>
        <translation>Der Schlüsselbund gab etwas anderes zurück, als gespeichert wurde</translation>
    </message>
    <message>
        <source>A workspace needs a passphrase, the keychain or a key file to be opened with</source>
        <translation>Ein Arbeitsbereich braucht zum Öffnen eine Passphrase, den Schlüsselbund oder eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>The keychain is not used: %1</source>
        <translation>Der Schlüsselbund wird nicht verwendet: %1</translation>
    </message>
    <message>
        <source>The workspace has its keys already</source>
        <translation>Der Arbeitsbereich hat seine Schlüssel schon</translation>
    </message>
    <message>
        <source>The new key slot was stored wrongly and is not used; the old one stays</source>
        <translation>Das neue Schlüsselfach wurde falsch gespeichert und wird nicht verwendet; das alte bleibt</translation>
    </message>
    <message>
        <source>The protection of the passphrase was raised to the present standard</source>
        <translation>Der Schutz der Passphrase wurde auf den heutigen Stand angehoben</translation>
    </message>
    <message>
        <source>This is the last way to open the workspace; add another one first</source>
        <translation>Das ist der letzte Weg, den Arbeitsbereich zu öffnen; zuerst einen anderen hinzufügen</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain in this session (no session bus)</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund (kein Sitzungsbus)</translation>
    </message>
    <message>
        <source>The keychain has no entry for this workspace</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diesen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Access to the keychain was denied</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert</translation>
    </message>
    <message>
        <source>There is no keychain in this session</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>The keychain of this session cannot be used (%1)</source>
        <translation>Der Schlüsselbund dieser Sitzung ist nicht verwendbar (%1)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>INCONCLUSIVE</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>superiority</source>
        <translation>Überlegenheit</translation>
    </message>
    <message>
        <source>non-inferiority</source>
        <translation>Nichtunterlegenheit</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>%1; nothing was written to it, name another file with --log or PROMPTLAB_LOG</source>
        <translation>%1; es wurde nichts hineingeschrieben, nennen Sie mit --log oder PROMPTLAB_LOG eine andere Datei</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which is not a regular file</source>
        <translation>„%1“ kann nicht das Protokoll sein: Es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which belongs to another user</source>
        <translation>„%1“ kann nicht das Protokoll sein: Die Datei gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;: it does not begin as a log of this program</source>
        <translation>„%1“ kann nicht das Protokoll sein: Die Datei beginnt nicht wie ein Protokoll dieses Programms</translation>
    </message>
    <message>
        <source>Cannot write the log at &quot;%1&quot;</source>
        <translation>Das Protokoll „%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which is a workspace</source>
        <translation>„%1“ kann nicht das Protokoll sein: Die Datei ist ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;, which belongs to the workspace &quot;%2&quot;</source>
        <translation>„%1“ kann nicht das Protokoll sein: Die Datei gehört zum Arbeitsbereich „%2“</translation>
    </message>
    <message>
        <source>The log cannot be &quot;%1&quot;: its older parts would go to &quot;%2&quot;, which is no log of this program</source>
        <translation>„%1“ kann nicht das Protokoll sein: Seine älteren Teile kämen nach „%2“, und das ist kein Protokoll dieses Programms</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The font &quot;%1&quot; cannot be loaded; install Prompt Lab again</source>
        <translation>Die Schrift „%1“ lässt sich nicht laden; installieren Sie Prompt Lab erneut</translation>
    </message>
    <message>
        <source>The look is missing; install Prompt Lab again</source>
        <translation>Die Gestaltung fehlt; installieren Sie Prompt Lab erneut</translation>
    </message>
</context>
<context>
    <name>MasterKey</name>
    <message>
        <source>The master key has %1 bytes instead of 32</source>
        <translation>Der Hauptschlüssel hat %1 Bytes statt 32</translation>
    </message>
    <message>
        <source>A key of the workspace is wrapped by another master key</source>
        <translation>Ein Schlüssel des Arbeitsbereichs ist mit einem anderen Hauptschlüssel verpackt</translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>There is no way from schema %1 to %2; use a program of another version</source>
        <translation>Es gibt keinen Weg von Schema %1 zu %2; ein Programm anderer Version verwenden</translation>
    </message>
    <message>
        <source>Cannot keep a copy as &quot;%1&quot;</source>
        <translation>Eine Kopie als „%1“ lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The step from schema %1 to %2 failed; the workspace is as it was before it</source>
        <translation>Der Schritt von Schema %1 zu %2 schlug fehl; der Arbeitsbereich ist wie zuvor</translation>
    </message>
    <message>
        <source>Back the database up first (pg_dump --format=custom), then say that it is backed up</source>
        <translation>Zuerst die Datenbank sichern (pg_dump --format=custom), dann die Sicherung bestätigen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>A name must not be empty or blank</source>
        <translation>Ein Name darf nicht leer sein oder nur aus Leerzeichen bestehen</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has a control character (U+%2) in place %3; use printable characters</source>
        <translation>Der Name „%1“ hat an Stelle %3 ein Steuerzeichen (U+%2); verwenden Sie druckbare Zeichen</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has a path separator (&quot;%2&quot;) in place %3; use another character</source>
        <translation>Der Name „%1“ hat an Stelle %3 ein Pfadtrennzeichen („%2“); verwenden Sie ein anderes Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: an environment has that name; choose another name</source>
        <translation>„%1“ kann keine Marke sein: Eine Umgebung heißt so; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an environment: a tag of a prompt has that name; choose another name</source>
        <translation>„%1“ kann keine Umgebung sein: Eine Marke eines Prompts heißt so; wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>OpenAiChatProvider</name>
    <message>
        <source>%1 did not answer with a list of models</source>
        <translation>%1 antwortete nicht mit einer Liste von Modellen</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>&quot;%1&quot; is a workspace and is never overwritten; choose another file name</source>
        <translation>„%1“ ist ein Arbeitsbereich und wird nie überschrieben; wählen Sie einen anderen Dateinamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the workspace &quot;%2&quot; and is never overwritten; choose another file name</source>
        <translation>„%1“ gehört zum Arbeitsbereich „%2“ und wird nie überschrieben; wählen Sie einen anderen Dateinamen</translation>
    </message>
    <message>
        <source>The file to write has no name</source>
        <translation>Die zu schreibende Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link that leads nowhere; name the file itself</source>
        <translation>„%1“ ist eine Verknüpfung, die nirgendwohin führt; nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file that this command reads, and is never overwritten by it; choose another file name</source>
        <translation>„%1“ ist eine Datei, die dieser Befehl liest, und wird von ihm nie überschrieben; wählen Sie einen anderen Dateinamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name</source>
        <translation>„%1“ gibt es schon; wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Checking the passphrase needs %1 MiB of free memory</source>
        <translation>Das Prüfen der Passphrase braucht %1 MiB freien Speicher</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8</source>
        <translation>Die Passphrase ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The passphrase has %1 characters; it needs at least %2</source>
        <translation>Die Passphrase hat %1 Zeichen; sie braucht mindestens %2</translation>
    </message>
    <message>
        <source>The passphrase slot asks for %1 passes over %2 KiB; this is outside what is accepted (1 to %3 passes, 8 to %4 KiB). The file may have been altered</source>
        <translation>Das Passphrasenfach verlangt %1 Durchgänge über %2 KiB; das liegt außerhalb des Zulässigen (1 bis %3 Durchgänge, 8 bis %4 KiB). Die Datei könnte verändert worden sein</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Cannot ask on the terminal</source>
        <translation>Am Terminal lässt sich nicht nachfragen</translation>
    </message>
    <message>
        <source>That passphrase does not open the workspace.
</source>
        <translation>Diese Passphrase öffnet den Arbeitsbereich nicht.
</translation>
    </message>
    <message>
        <source>Passphrase of the workspace: </source>
        <translation>Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>New passphrase (at least 12 characters): </source>
        <translation>Neue Passphrase (mindestens 12 Zeichen): </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was made</source>
        <translation>Die beiden Passphrasen sind verschieden; es wurde nichts angelegt</translation>
    </message>
    <message>
        <source>Recovery code (Enter alone gives up): </source>
        <translation>Wiederherstellungscode (nur Enter gibt auf): </translation>
    </message>
    <message>
        <source>Nobody can be asked for a passphrase here; set PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600</source>
        <translation>Hier kann niemand nach einer Passphrase gefragt werden; PROMPTLAB_PASSPHRASE_FILE auf eine eigene Datei mit dem Modus 0600 setzen</translation>
    </message>
    <message>
        <source>The given passphrase is empty; nothing was made</source>
        <translation>Die angegebene Passphrase ist leer; es wurde nichts angelegt</translation>
    </message>
</context>
<context>
    <name>PatchApply</name>
    <message>
        <source>Hunk %1 of %2</source>
        <translation>Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>%1 does not fit the text: the lines it changes are neither at line %2 nor near it. Make the patch again from this text, or merge instead</source>
        <translation>%1 passt nicht zum Text: Die geänderten Zeilen stehen weder bei Zeile %2 noch in der Nähe. Den Patch aus diesem Text neu erzeugen oder zusammenführen</translation>
    </message>
</context>
<context>
    <name>PatchParser</name>
    <message>
        <source>This is a combined patch of a merge; make a plain patch against one parent</source>
        <translation>Das ist ein kombinierter Patch einer Zusammenführung; einen einfachen Patch gegen einen Vorgänger erzeugen</translation>
    </message>
    <message>
        <source>This is a binary patch; only text can be patched</source>
        <translation>Das ist ein Binär-Patch; nur Text lässt sich patchen</translation>
    </message>
    <message>
        <source>There is no unified patch in this text: no line begins with &quot;--- &quot;</source>
        <translation>In diesem Text ist kein Unified-Patch: Keine Zeile beginnt mit „--- “</translation>
    </message>
    <message>
        <source>The patch is for more than %1 files</source>
        <translation>Der Patch betrifft mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>The file name is missing</source>
        <translation>Der Dateiname fehlt</translation>
    </message>
    <message>
        <source>Unknown escape in the quoted file name</source>
        <translation>Unbekanntes Fluchtzeichen im Dateinamen in Anführungszeichen</translation>
    </message>
    <message>
        <source>The quoted file name has no closing quote</source>
        <translation>Dem Dateinamen fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>This hunk belongs to no file: lines with &quot;---&quot; and &quot;+++&quot; are missing before it</source>
        <translation>Dieser Abschnitt gehört zu keiner Datei: Davor fehlen Zeilen mit „---“ und „+++“</translation>
    </message>
    <message>
        <source>The patch has more than %1 hunks</source>
        <translation>Der Patch hat mehr als %1 Abschnitte</translation>
    </message>
    <message>
        <source>Expected &quot; +&quot; and the place in the new file</source>
        <translation>„ +“ und die Stelle in der neuen Datei werden erwartet</translation>
    </message>
    <message>
        <source>Expected &quot; @@&quot; after the two places</source>
        <translation>„ @@“ nach den beiden Stellen wird erwartet</translation>
    </message>
    <message>
        <source>The hunk is empty on both sides</source>
        <translation>Der Abschnitt ist auf beiden Seiten leer</translation>
    </message>
    <message>
        <source>Lines are counted from 1; 0 can only go with a count of 0</source>
        <translation>Zeilen zählen ab 1; 0 geht nur mit der Anzahl 0</translation>
    </message>
    <message>
        <source>The number is greater than %1</source>
        <translation>Die Zahl ist größer als %1</translation>
    </message>
    <message>
        <source>Expected a number</source>
        <translation>Eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>A hunk follows although the one before reached the end of the file</source>
        <translation>Es folgt ein Abschnitt, obwohl der vorige das Dateiende erreichte</translation>
    </message>
    <message>
        <source>This hunk overlaps the one before (line %1) or lies above it</source>
        <translation>Dieser Abschnitt überlappt den vorigen (Zeile %1) oder liegt darüber</translation>
    </message>
    <message>
        <source>The hunk of line %1 ends too early: %2 old and %3 new lines are missing</source>
        <translation>Der Abschnitt von Zeile %1 endet zu früh: %2 alte und %3 neue Zeilen fehlen</translation>
    </message>
    <message>
        <source>The hunk of line %1 has more lines than its header says</source>
        <translation>Der Abschnitt von Zeile %1 hat mehr Zeilen, als sein Kopf sagt</translation>
    </message>
    <message>
        <source>A line follows the last line of the file</source>
        <translation>Auf die letzte Zeile der Datei folgt eine weitere</translation>
    </message>
    <message>
        <source>A line of the hunk of line %1 must begin with a blank, &quot;-&quot; or &quot;+&quot;</source>
        <translation>Eine Zeile des Abschnitts von Zeile %1 muss mit Leerzeichen, „-“ oder „+“ beginnen</translation>
    </message>
    <message>
        <source>This mark must stand behind a line of the file</source>
        <translation>Dieser Vermerk muss hinter einer Zeile der Datei stehen</translation>
    </message>
    <message>
        <source>The patch is larger than %1 characters</source>
        <translation>Der Patch ist größer als %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>The template of %1 cannot be used</source>
        <translation>Die Vorlage von %1 ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; has an assertion &quot;%2&quot; that cannot be used</source>
        <translation>Zeile „%1“ hat eine Prüfung „%2“, die nicht brauchbar ist</translation>
    </message>
    <message>
        <source>A default assertion &quot;%1&quot; cannot be used</source>
        <translation>Eine Standardprüfung „%1“ ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3 of the value)</source>
        <translation>%1 (Zeile %2, Spalte %3 des Werts)</translation>
    </message>
    <message>
        <source>it takes in &quot;%1&quot;, and a prompt has no other template to take in; write that text into it</source>
        <translation>sie bindet „%1“ ein, und ein Prompt hat keine andere Vorlage zum Einbinden; schreiben Sie jenen Text hinein</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>expected a model id</source>
        <translation>eine Modellkennung wird erwartet</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>expected a factor above 0 with at most three decimals</source>
        <translation>ein Faktor über 0 mit höchstens drei Nachkommastellen wird erwartet</translation>
    </message>
    <message>
        <source>Price table, %1: %2</source>
        <translation>Preistabelle, %1: %2</translation>
    </message>
    <message>
        <source>expected a price in USD for a million tokens, at most six decimals</source>
        <translation>ein Preis in USD für eine Million Token mit höchstens sechs Nachkommastellen wird erwartet</translation>
    </message>
    <message>
        <source>expected a price</source>
        <translation>ein Preis wird erwartet</translation>
    </message>
    <message>
        <source>expected a number of tokens</source>
        <translation>eine Anzahl von Token wird erwartet</translation>
    </message>
    <message>
        <source>expected a day as YYYY-MM-DD</source>
        <translation>ein Tag als JJJJ-MM-TT wird erwartet</translation>
    </message>
    <message>
        <source>The built-in price table is missing; install the program again</source>
        <translation>Die eingebaute Preistabelle fehlt; das Programm neu installieren</translation>
    </message>
    <message>
        <source>No price is known for the model &quot;%1&quot;</source>
        <translation>Für das Modell „%1“ ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for the day of the call</source>
        <translation>Für den Tag des Aufrufs ist kein Preis von „%1“ bekannt</translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for this way of processing</source>
        <translation>Für diese Verarbeitungsart ist kein Preis von „%1“ bekannt</translation>
    </message>
    <message>
        <source>The token counts of the call contradict each other</source>
        <translation>Die Tokenzahlen des Aufrufs widersprechen sich</translation>
    </message>
    <message>
        <source>No price of &quot;%1&quot; is known for one kind of its tokens</source>
        <translation>Für eine Art seiner Token ist kein Preis von „%1“ bekannt</translation>
    </message>
    <message>
        <source>The token counts of the call are too large</source>
        <translation>Die Tokenzahlen des Aufrufs sind zu groß</translation>
    </message>
</context>
<context>
    <name>ProjectRepository</name>
    <message>
        <source>&quot;%1&quot; is no kind of environment; use personal, staging, production or other</source>
        <translation>„%1“ ist keine Art von Umgebung; personal, staging, production oder other verwenden</translation>
    </message>
    <message>
        <source>The weights of a split must add up to 10000, not %1</source>
        <translation>Die Gewichte einer Aufteilung müssen zusammen 10000 ergeben, nicht %1</translation>
    </message>
    <message>
        <source>Somebody else moved this environment in the meantime; look again</source>
        <translation>Jemand anderes hat diese Umgebung inzwischen verschoben; noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Unknown role &quot;%1&quot;; known are system, developer, user, assistant, tool</source>
        <translation>Unbekannte Rolle „%1“; bekannt sind system, developer, user, assistant, tool</translation>
    </message>
    <message>
        <source>Unknown template format &quot;%1&quot;; known are f-string, mustache, nunjucks (also called jinja2)</source>
        <translation>Unbekanntes Vorlagenformat „%1“; bekannt sind f-string, mustache, nunjucks (auch jinja2 genannt)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a prompt key: use 1 to 100 lower-case letters a-z, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit</source>
        <translation>„%1“ ist kein Promptschlüssel: 1 bis 100 Kleinbuchstaben a-z, Ziffern, „.“, „_“ und „-“ verwenden und mit Buchstabe oder Ziffer beginnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a tag or environment: use 1 to 100 letters a-z, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit</source>
        <translation>„%1“ ist kein Name für eine Marke oder Umgebung: 1 bis 100 Buchstaben a-z, Ziffern, „.“, „_“ und „-“ verwenden und mit Buchstabe oder Ziffer beginnen</translation>
    </message>
</context>
<context>
    <name>PromptCommands</name>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>runs in</source>
        <translation>läuft in</translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation>geändert (UTC)</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>No prompts yet. Read some with &quot;promptlab-cli import FOLDER&quot; or save one with &quot;promptlab-cli prompt save&quot;.</source>
        <translation>Noch keine Prompts. Mit „promptlab-cli import ORDNER“ welche einlesen oder mit „promptlab-cli prompt save“ einen speichern.</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Marken: %1</translation>
    </message>
    <message>
        <source>template: %1; variables: %2</source>
        <translation>Vorlage: %1; Variablen: %2</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>saved (UTC)</source>
        <translation>gespeichert (UTC)</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Saved %1@%2 (%3)</source>
        <translation>%1@%2 gespeichert (%3)</translation>
    </message>
    <message>
        <source>Wrote %1@%2 to %3</source>
        <translation>%1@%2 nach %3 geschrieben</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; points at %2@%3</source>
        <translation>Die Marke „%1“ zeigt auf %2@%3</translation>
    </message>
    <message>
        <source>Version: &quot;triage&quot; (newest), &quot;triage@3&quot;, &quot;triage@stable&quot; (tag), &quot;triage@@staging&quot; (environment), &quot;triage@1a2b3c&quot; (hash)</source>
        <translation>Version: „triage“ (neueste), „triage@3“, „triage@stable“ (Marke), „triage@@staging“ (Umgebung), „triage@1a2b3c“ (Prüfsumme)</translation>
    </message>
    <message>
        <source>List, show, save and tag prompts</source>
        <translation>Prompts auflisten, zeigen, speichern und markieren</translation>
    </message>
    <message>
        <source>List the prompts</source>
        <translation>Die Prompts auflisten</translation>
    </message>
    <message>
        <source>Show one version</source>
        <translation>Eine Version zeigen</translation>
    </message>
    <message>
        <source>List the versions of a prompt, newest first</source>
        <translation>Die Versionen eines Prompts auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Key of the prompt</source>
        <translation>Schlüssel des Prompts</translation>
    </message>
    <message>
        <source>Save a file as the next version</source>
        <translation>Eine Datei als nächste Version speichern</translation>
    </message>
    <message>
        <source>Prompt file (.md, .txt, .yaml, .json), or - for standard input</source>
        <translation>Promptdatei (.md, .txt, .yaml, .json) oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Title of a new prompt</source>
        <translation>Titel eines neuen Prompts</translation>
    </message>
    <message>
        <source>Make the prompt when there is none of this key</source>
        <translation>Den Prompt anlegen, wenn es keinen mit diesem Schlüssel gibt</translation>
    </message>
    <message>
        <source>Save even when nothing changed</source>
        <translation>Auch speichern, wenn sich nichts geändert hat</translation>
    </message>
    <message>
        <source>Newest version you saw; refuse when it moved on</source>
        <translation>Neueste gesehene Version; ablehnen, wenn es inzwischen eine neuere gibt</translation>
    </message>
    <message>
        <source>Write one version to a file for editing</source>
        <translation>Eine Version zum Bearbeiten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>File (default: KEY.md), or - for standard output</source>
        <translation>Datei (Vorgabe: SCHLÜSSEL.md) oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Point a tag at a version</source>
        <translation>Eine Marke auf eine Version zeigen lassen</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>somebody who is no member any more</source>
        <translation>jemand, der kein Mitglied mehr ist</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
    <message>
        <source>response schema:</source>
        <translation>Antwortschema:</translation>
    </message>
    <message>
        <source>saved %1 UTC by %2</source>
        <translation>gespeichert %1 UTC von %2</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>-o - prints the prompt file; it does not go with --json (see &quot;prompt show --json&quot;)</source>
        <translation>-o - gibt die Prompt-Datei aus und verträgt sich nicht mit --json (siehe „prompt show --json“)</translation>
    </message>
    <message>
        <source>Saved, but it cannot run yet. %1</source>
        <translation>Gespeichert, aber noch nicht ausführbar. %1</translation>
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
        <translation>Ein Objekt mit benannten Feldern wurde erwartet</translation>
    </message>
    <message>
        <source>Unknown part type &quot;%1&quot;; known are text, image, audio, file</source>
        <translation>Unbekannte Art eines Teils „%1“; bekannt sind text, image, audio, file</translation>
    </message>
    <message>
        <source>A part of type &quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation>Ein Teil der Art „%1“ hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing</source>
        <translation>Das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>The content of a message must be text or a list of parts</source>
        <translation>Der Inhalt einer Nachricht muss Text oder eine Liste von Teilen sein</translation>
    </message>
    <message>
        <source>The message has no content</source>
        <translation>Die Nachricht hat keinen Inhalt</translation>
    </message>
    <message>
        <source>Only an assistant message can call tools</source>
        <translation>Nur eine Nachricht des Assistenten kann Werkzeuge aufrufen</translation>
    </message>
    <message>
        <source>Only a tool message answers a tool call</source>
        <translation>Nur eine Werkzeugnachricht beantwortet einen Werkzeugaufruf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variable name: begin with a letter or &quot;_&quot;, go on with letters, digits, &quot;_&quot; or &quot;-&quot;</source>
        <translation>„%1“ ist kein Variablenname: mit Buchstabe oder „_“ beginnen, dann Buchstaben, Ziffern, „_“ oder „-“</translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot;; known are %2</source>
        <translation>Unbekannter Typ „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>The default does not fit the type &quot;%1&quot;</source>
        <translation>Die Vorgabe passt nicht zum Typ „%1“</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is declared twice</source>
        <translation>Die Variable „%1“ ist zweimal vereinbart</translation>
    </message>
    <message>
        <source>The pin of an include must be a content hash of 64 lower-case hex digits</source>
        <translation>Die Festlegung eines Includes muss eine Inhaltsprüfsumme aus 64 kleinen Hexziffern sein</translation>
    </message>
    <message>
        <source>A JSON Schema is an object, true or false</source>
        <translation>Ein JSON-Schema ist ein Objekt, true oder false</translation>
    </message>
</context>
<context>
    <name>PromptDiff</name>
    <message>
        <source>The new variable &quot;%1&quot; has no default: callers must set it</source>
        <translation>Die neue Variable „%1“ hat keine Vorgabe: Aufrufer müssen sie setzen</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; lost its default: callers must set it</source>
        <translation>Die Variable „%1“ verlor ihre Vorgabe: Aufrufer müssen sie setzen</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is gone: what callers set is ignored</source>
        <translation>Die Variable „%1“ ist weg: Was Aufrufer setzen, wird nicht beachtet</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; seems to be called &quot;%2&quot; now</source>
        <translation>Die Variable „%1“ scheint jetzt „%2“ zu heißen</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; has another type</source>
        <translation>Die Variable „%1“ hat einen anderen Typ</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is gone</source>
        <translation>Das Werkzeug „%1“ ist weg</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; takes other arguments</source>
        <translation>Das Werkzeug „%1“ nimmt andere Argumente</translation>
    </message>
    <message>
        <source>Answers follow a schema now</source>
        <translation>Antworten folgen jetzt einem Schema</translation>
    </message>
    <message>
        <source>Answers follow no schema any more</source>
        <translation>Antworten folgen keinem Schema mehr</translation>
    </message>
    <message>
        <source>The response schema promises or allows less than before</source>
        <translation>Das Antwortschema verspricht oder erlaubt weniger als vorher</translation>
    </message>
    <message>
        <source>The response schema allows more than before</source>
        <translation>Das Antwortschema erlaubt mehr als vorher</translation>
    </message>
</context>
<context>
    <name>PromptEvidence</name>
    <message>
        <source>the prompt version %1 is not the one in the audit log</source>
        <translation>die Prompt-Version %1 ist nicht die des Protokolls</translation>
    </message>
    <message>
        <source>the prompt version %1 was changed: %2</source>
        <translation>die Prompt-Version %1 wurde geändert: %2</translation>
    </message>
    <message>
        <source>the prompt version %1 of the audit log is gone</source>
        <translation>die Prompt-Version %1 des Protokolls fehlt</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; does not point where the audit log says</source>
        <translation>die Marke „%1“ zeigt nicht dorthin, wohin sie laut Protokoll zeigt</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; of the audit log is gone</source>
        <translation>die Marke „%1“ des Protokolls fehlt</translation>
    </message>
    <message>
        <source>the prompt version %1 is not where the audit log says</source>
        <translation>die Prompt-Version %1 ist nicht dort, wo sie laut Protokoll ist</translation>
    </message>
    <message>
        <source>the prompt &quot;%1&quot; is not the one in the audit log</source>
        <translation>der Prompt „%1“ ist nicht der des Protokolls</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>The tag is empty or stands there twice</source>
        <translation>Die Marke ist leer oder steht zweimal da</translation>
    </message>
    <message>
        <source>The front matter that this line opens has no closing line &quot;---&quot;; if it is text, put an empty line in front</source>
        <translation>Dem Vorspann, den diese Zeile öffnet, fehlt die schließende Zeile „---“; ist es Text, eine leere Zeile davorsetzen</translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text</source>
        <translation>Die Datei enthält ein NUL-Byte und ist darum kein Text</translation>
    </message>
    <message>
        <source>A prompt file has at most %1 bytes</source>
        <translation>Eine Promptdatei hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Der Prompt ist leer</translation>
    </message>
    <message>
        <source>Text in front of the first section line; begin with a line like &quot;=== system ===&quot;</source>
        <translation>Text vor der ersten Abschnittszeile; mit einer Zeile wie „=== system ===“ beginnen</translation>
    </message>
    <message>
        <source>Unknown section &quot;%1&quot;; did you mean &quot;%2&quot;? To keep the line as text, write a backslash in front of it</source>
        <translation>Unbekannter Abschnitt „%1“; war „%2“ gemeint? Soll die Zeile Text bleiben, einen umgekehrten Schrägstrich davorschreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>„%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>The quoted value is no JSON string: %1</source>
        <translation>Der Wert in Anführungszeichen ist keine JSON-Zeichenkette: %1</translation>
    </message>
    <message>
        <source>A part is one of %1</source>
        <translation>Ein Teil ist eines von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong into a section line of &quot;%2&quot;</source>
        <translation>„%1“ gehört nicht in eine Abschnittszeile von „%2“</translation>
    </message>
    <message>
        <source>&quot;%1=&quot; does not belong into a section line of &quot;%2&quot;</source>
        <translation>„%1=“ gehört nicht in eine Abschnittszeile von „%2“</translation>
    </message>
    <message>
        <source>Nothing may follow &quot;=== end ===&quot;</source>
        <translation>Auf „=== end ===“ darf nichts folgen</translation>
    </message>
    <message>
        <source>A part needs a message above it</source>
        <translation>Ein Teil braucht eine Nachricht darüber</translation>
    </message>
    <message>
        <source>Tool calls are a JSON list</source>
        <translation>Werkzeugaufrufe sind eine JSON-Liste</translation>
    </message>
    <message>
        <source>A part of kind &quot;%1&quot; has no text; begin text with &quot;=== part text ===&quot;</source>
        <translation>Ein Teil der Art „%1“ hat keinen Text; Text mit „=== part text ===“ beginnen</translation>
    </message>
    <message>
        <source>The part names nothing: add reference=…</source>
        <translation>Der Teil benennt nichts: reference=… hinzufügen</translation>
    </message>
    <message>
        <source>The text of a section marked &quot;json&quot; must be one JSON string</source>
        <translation>Der Text eines mit „json“ bezeichneten Abschnitts muss eine einzige JSON-Zeichenkette sein</translation>
    </message>
</context>
<context>
    <name>PromptReport</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>Nachricht %1, %2</translation>
    </message>
    <message>
        <source>moved from place %1</source>
        <translation>verschoben von Platz %1</translation>
    </message>
    <message>
        <source>role was %1</source>
        <translation>Rolle war %1</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>%1 (was %2, %3 percent sure)</source>
        <translation>%1 (war %2, zu %3 Prozent sicher)</translation>
    </message>
    <message>
        <source>template format</source>
        <translation>Vorlagenformat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Response schema</source>
        <translation>Antwortschema</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Includes</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>What callers will notice</source>
        <translation>Was Aufrufer bemerken werden</translation>
    </message>
    <message>
        <source>The texts are equal.</source>
        <translation>Die Texte sind gleich.</translation>
    </message>
    <message>
        <source>%1 removed, %2 added, %3 changed, %4 moved, %5 unchanged lines</source>
        <translation>%1 entfernte, %2 hinzugefügte, %3 geänderte, %4 verschobene, %5 unveränderte Zeilen</translation>
    </message>
</context>
<context>
    <name>PromptRepository</name>
    <message>
        <source>The prompt does not exist any more</source>
        <translation>Den Prompt gibt es nicht mehr</translation>
    </message>
    <message>
        <source>A parent of the version belongs to another prompt</source>
        <translation>Ein Vorgänger der Version gehört zu einem anderen Prompt</translation>
    </message>
    <message>
        <source>Version %1 does not match its content hash; restore a backup</source>
        <translation>Version %1 passt nicht zu ihrer Inhaltsprüfsumme; eine Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>PromptService</name>
    <message>
        <source>There is no prompt &quot;%1&quot;; say --create to make it</source>
        <translation>Es gibt keinen Prompt „%1“; --create legt ihn an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved on to version %2 since you saw version %3; compare before you save</source>
        <translation>„%1“ ist inzwischen bei Version %2, gesehen wurde Version %3; vor dem Speichern vergleichen</translation>
    </message>
    <message>
        <source>Nothing changed: version %1 of &quot;%2&quot; has the same content</source>
        <translation>Nichts geändert: Version %1 von „%2“ hat denselben Inhalt</translation>
    </message>
    <message>
        <source>The template is not complete; nothing was saved</source>
        <translation>Die Vorlage ist nicht vollständig; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: use 1 to 64 letters, digits, &quot;.&quot;, &quot;_&quot; or &quot;-&quot;, starting with a letter</source>
        <translation>„%1“ kann keine Marke sein: 1 bis 64 Buchstaben, Ziffern, „.“, „_“ oder „-“ verwenden und mit einem Buchstaben beginnen</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Not sent: the server failed %1 times in a row. The next try is made in %2 ms</source>
        <translation>Nicht gesendet: Der Server versagte %1-mal hintereinander. Der nächste Versuch folgt in %2 ms</translation>
    </message>
    <message>
        <source>%1 refused the key. Check that it is set and valid</source>
        <translation>%1 lehnte den Schlüssel ab. Prüfen, ob er gesetzt und gültig ist</translation>
    </message>
    <message>
        <source>%1 does not know this model or address</source>
        <translation>%1 kennt dieses Modell oder diese Adresse nicht</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 lehnte die Anfrage ab</translation>
    </message>
    <message>
        <source>The prompt is too long for the model at %1</source>
        <translation>Der Prompt ist zu lang für das Modell bei %1</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Lower the concurrency or wait</source>
        <translation>%1 bittet um weniger Anfragen. Die Gleichzeitigkeit senken oder warten</translation>
    </message>
    <message>
        <source>The quota or credit at %1 is used up. Check the billing of the account</source>
        <translation>Kontingent oder Guthaben bei %1 ist aufgebraucht. Die Abrechnung des Kontos prüfen</translation>
    </message>
    <message>
        <source>%1 is overloaded. Try again later</source>
        <translation>%1 ist überlastet. Später noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 versagte</translation>
    </message>
    <message>
        <source>%1 gave up waiting for its model</source>
        <translation>%1 gab das Warten auf sein Modell auf</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood</source>
        <translation>Die Antwort von %1 ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1. It says: %2</source>
        <translation>%1. Die Meldung lautet: %2</translation>
    </message>
    <message>
        <source>a redirect, which is not followed because it would carry the key elsewhere. Use the final address as base URL</source>
        <translation>eine Umleitung, der nicht gefolgt wird, weil sie den Schlüssel anderswohin tragen würde. Die endgültige Adresse als Basis-URL verwenden</translation>
    </message>
</context>
<context>
    <name>ProviderCatalog</name>
    <message>
        <source>The workspace has no provider of its own; name one with --provider (see &quot;promptlab-cli providers&quot;)</source>
        <translation>Der Arbeitsbereich hat keinen eigenen Anbieter; einen mit --provider nennen (siehe „promptlab-cli providers“)</translation>
    </message>
    <message>
        <source>Answers with the prompt itself</source>
        <translation>Antwortet mit dem Prompt selbst</translation>
    </message>
    <message>
        <source>Answers by rules from a YAML file</source>
        <translation>Antwortet nach Regeln aus einer YAML-Datei</translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source> (set)</source>
        <translation> (gesetzt)</translation>
    </message>
    <message>
        <source> (not set)</source>
        <translation> (nicht gesetzt)</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>List what --provider can name, or the models of one</source>
        <translation>Auflisten, was --provider nennen kann, oder die Modelle eines Anbieters</translation>
    </message>
    <message>
        <source>Ask this provider for its models</source>
        <translation>Diesen Anbieter nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>Base URL, with --models</source>
        <translation>Basis-URL, mit --models</translation>
    </message>
    <message>
        <source>simulated by rules in this workspace: %1</source>
        <translation>simuliert nach Regeln in diesem Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>%1, in this workspace</source>
        <translation>%1, in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simuliert)</translation>
    </message>
    <message>
        <source>%1, %2 (from %3)</source>
        <translation>%1, %2 (aus %3)</translation>
    </message>
    <message>
        <source>%1, its address by --base-url or OPENAI_BASE_URL</source>
        <translation>%1, Adresse mit --base-url oder OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>--base-url says where to ask for models; name a provider with --models</source>
        <translation>--base-url sagt, wo nach Modellen gefragt wird; mit --models einen Anbieter nennen</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
</context>
<context>
    <name>ProviderFactory</name>
    <message>
        <source>There is no provider &quot;%1&quot;. Known are %2</source>
        <translation>Es gibt keinen Anbieter „%1“. Bekannt sind %2</translation>
    </message>
    <message>
        <source>There is no rule file &quot;%1&quot;</source>
        <translation>Es gibt keine Regeldatei „%1“</translation>
    </message>
    <message>
        <source>The address of the server is missing: give it with --base-url, or set %1. It ends in the version part, for example http://localhost:8000/v1</source>
        <translation>Die Adresse des Servers fehlt: mit --base-url angeben oder %1 setzen. Sie endet mit dem Versionsteil, zum Beispiel http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>There is no key for %1. Set %2</source>
        <translation>Für %1 gibt es keinen Schlüssel. %2 setzen</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#); it ends in the version part, for example http://localhost:8000/v1</source>
        <translation>Die Basis-URL darf weder eine Abfrage (?) noch ein Fragment (#) haben; sie endet mit dem Versionsteil, zum Beispiel http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>The base URL ends in the version part; leave &quot;%1&quot; out</source>
        <translation>Die Basis-URL endet mit dem Versionsteil; lassen Sie „%1“ weg</translation>
    </message>
</context>
<context>
    <name>ProviderPresets</name>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
</context>
<context>
    <name>ProviderRepository</name>
    <message>
        <source>The provider &quot;%1&quot; does not exist any more</source>
        <translation>Den Anbieter „%1“ gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>QueueRepository</name>
    <message>
        <source>The same work is waiting or running already</source>
        <translation>Dieselbe Arbeit wartet oder läuft schon</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Character %1 of the recovery code is not one that such a code has</source>
        <translation>Zeichen %1 des Wiederherstellungscodes kommt in einem solchen Code nicht vor</translation>
    </message>
    <message>
        <source>The recovery code has %1 characters instead of %2</source>
        <translation>Der Wiederherstellungscode hat %1 Zeichen statt %2</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake: its last two characters do not fit the rest</source>
        <translation>Der Wiederherstellungscode hat einen Tippfehler: Seine letzten beiden Zeichen passen nicht zum Rest</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is not what its manifest says: %1</source>
        <translation>Die Sicherung ist nicht, was ihr Verzeichnis sagt: %1</translation>
    </message>
    <message>
        <source>it belongs to another workspace</source>
        <translation>sie gehört zu einem anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>it has another schema</source>
        <translation>sie hat ein anderes Schema</translation>
    </message>
    <message>
        <source>its audit log ends elsewhere</source>
        <translation>ihr Prüfprotokoll endet anderswo</translation>
    </message>
    <message>
        <source>it holds other data keys</source>
        <translation>sie enthält andere Datenschlüssel</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; has another number of rows</source>
        <translation>die Tabelle „%1“ hat eine andere Zahl von Zeilen</translation>
    </message>
    <message>
        <source>A value sealed with the data key %1 does not open</source>
        <translation>Ein mit dem Datenschlüssel %1 versiegelter Wert lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a backup</source>
        <translation>„%1“ ist keine Sicherung</translation>
    </message>
    <message>
        <source>The database in the backup does not match its SHA-256; use another backup</source>
        <translation>Die Datenbank in der Sicherung passt nicht zu ihrer SHA-256-Prüfsumme; eine andere Sicherung verwenden</translation>
    </message>
    <message>
        <source>The head of the backup names another workspace</source>
        <translation>Der Kopf der Sicherung nennt einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another workspace than the one in the backup; choose another file name</source>
        <translation>„%1“ ist ein anderer Arbeitsbereich als der in der Sicherung; einen anderen Dateinamen wählen</translation>
    </message>
    <message>
        <source>The workspace is being read; close other programs that use it and try again</source>
        <translation>Der Arbeitsbereich wird gerade gelesen; andere Programme schließen, die ihn verwenden, und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cannot put the restored workspace in its place</source>
        <translation>Der wiederhergestellte Arbeitsbereich lässt sich nicht an seinen Platz bringen</translation>
    </message>
    <message>
        <source>A workspace on PostgreSQL is restored with the tools of the database: pg_restore</source>
        <translation>Ein Arbeitsbereich auf PostgreSQL wird mit den Werkzeugen der Datenbank wiederhergestellt: pg_restore</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; restoring would replace it: say so explicitly, or choose another name</source>
        <translation>„%1“ besteht schon; das Wiederherstellen würde es ersetzen: ausdrücklich verlangen oder einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already</source>
        <translation>„%1“ besteht schon</translation>
    </message>
    <message>
        <source>Cannot keep the present workspace as &quot;%1&quot;: %2</source>
        <translation>Der jetzige Arbeitsbereich lässt sich nicht als „%1“ aufheben: %2</translation>
    </message>
    <message>
        <source>There is no free name beside &quot;%1&quot; to keep the present workspace under</source>
        <translation>Neben „%1“ ist kein Name frei, unter dem der jetzige Arbeitsbereich aufgehoben werden könnte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the backup itself; name the workspace to restore into</source>
        <translation>„%1“ ist die Sicherung selbst; nennen Sie den Arbeitsbereich, in den wiederhergestellt werden soll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the workspace &quot;%2&quot;; choose another file name</source>
        <translation>„%1“ gehört zum Arbeitsbereich „%2“; wählen Sie einen anderen Dateinamen</translation>
    </message>
</context>
<context>
    <name>ResultsPrinter</name>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source> · SIMULATED answers</source>
        <translation> · SIMULIERTE Antworten</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>why, or what was answered</source>
        <translation>warum, oder was geantwortet wurde</translation>
    </message>
    <message>
        <source>[cut at the length limit] </source>
        <translation>[an der Längengrenze abgeschnitten] </translation>
    </message>
    <message>
        <source>[stopped by a content filter] </source>
        <translation>[von einem Inhaltsfilter beendet] </translation>
    </message>
</context>
<context>
    <name>RowVersion</name>
    <message>
        <source>It does not exist any more</source>
        <translation>Das gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime; look at it again</source>
        <translation>Jemand anderes hat es inzwischen geändert; noch einmal ansehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name</source>
        <translation>„%1“ besteht schon; einen anderen Namen wählen</translation>
    </message>
</context>
<context>
    <name>RunAnalysis</name>
    <message>
        <source>Run %1 and run %2 used different data; only runs on the same version of a dataset can be compared</source>
        <translation>Lauf %1 und Lauf %2 verwendeten verschiedene Daten; nur Läufe auf derselben Version eines Datensatzes lassen sich vergleichen</translation>
    </message>
    <message>
        <source>One side was answered by a model, the other by rules (simulated): the difference says nothing about the prompts.</source>
        <translation>Die eine Seite hat ein Modell beantwortet, die andere Regeln (simuliert): Der Unterschied sagt nichts über die Prompts.</translation>
    </message>
    <message>
        <source>%1 of run %2 cannot be compared with itself; name another version or run</source>
        <translation>%1 aus Lauf %2 lässt sich nicht mit sich selbst vergleichen; nennen Sie eine andere Version oder einen anderen Lauf</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Name what to run: promptlab-cli run PROMPT@VERSION … --dataset NAME (or --resume)</source>
        <translation>Angeben, was laufen soll: promptlab-cli run PROMPT@VERSION … --dataset NAME (oder --resume)</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>started (UTC)</source>
        <translation>begonnen (UTC)</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simuliert)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no run; write its number, as in &quot;12&quot; or &quot;12:triage@3&quot;</source>
        <translation>„%1“ ist kein Lauf; seine Nummer schreiben, wie in „12“ oder „12:triage@3“</translation>
    </message>
    <message>
        <source>Run %1 has no version &quot;%2&quot;; it has %3</source>
        <translation>Lauf %1 hat keine Version „%2“; er hat %3</translation>
    </message>
    <message>
        <source>Run %1 has only one version; name a second run to compare it with</source>
        <translation>Lauf %1 hat nur eine Version; einen zweiten Lauf zum Vergleich nennen</translation>
    </message>
    <message>
        <source>Run prompt versions on a dataset and compare them with the first</source>
        <translation>Prompt-Versionen auf einem Datensatz laufen lassen und mit der ersten vergleichen</translation>
    </message>
    <message>
        <source>Prompt versions; the first is the baseline</source>
        <translation>Prompt-Versionen; die erste ist die Grundlage des Vergleichs</translation>
    </message>
    <message>
        <source>Dataset: NAME or NAME@VERSION</source>
        <translation>Datensatz: NAME oder NAME@VERSION</translation>
    </message>
    <message>
        <source>Provider (see &quot;promptlab-cli providers&quot;); default: the workspace&apos;s first, or openai-compatible when a base URL is given</source>
        <translation>Anbieter (siehe „promptlab-cli providers“); Vorgabe: der erste des Arbeitsbereichs, oder openai-compatible, wenn eine Basis-URL angegeben ist</translation>
    </message>
    <message>
        <source>Base URL of an OpenAI-compatible server (or OPENAI_BASE_URL); the key comes from OPENAI_API_KEY</source>
        <translation>Basis-URL eines OpenAI-kompatiblen Servers (oder OPENAI_BASE_URL); der Schlüssel kommt aus OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>Model, may be given several times (default: the versions&apos; own)</source>
        <translation>Modell, mehrfach möglich (Vorgabe: das der Versionen)</translation>
    </message>
    <message>
        <source>Only these rows, by key</source>
        <translation>Nur diese Zeilen, nach Schlüssel</translation>
    </message>
    <message>
        <source>Runs of every case</source>
        <translation>Läufe jedes Falls</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Weighted score a row must reach (default: every assertion must pass)</source>
        <translation>Gewichtete Wertung, die eine Zeile erreichen muss (Vorgabe: Jede Prüfung muss bestehen)</translation>
    </message>
    <message>
        <source>Undefined variables render empty instead of being an error</source>
        <translation>Nicht gesetzte Variablen werden leer statt ein Fehler zu sein</translation>
    </message>
    <message>
        <source>Show the results of a run, or list the runs</source>
        <translation>Die Ergebnisse eines Laufs zeigen oder die Läufe auflisten</translation>
    </message>
    <message>
        <source>Number of the run (default: the newest)</source>
        <translation>Nummer des Laufs (Vorgabe: der neueste)</translation>
    </message>
    <message>
        <source>Only what did not pass</source>
        <translation>Nur, was nicht bestand</translation>
    </message>
    <message>
        <source>Whole outputs</source>
        <translation>Ganze Ausgaben</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>Die Läufe auflisten</translation>
    </message>
    <message>
        <source>Compare the versions of a run, or two runs on the same data</source>
        <translation>Die Versionen eines Laufs oder zwei Läufe auf denselben Daten vergleichen</translation>
    </message>
    <message>
        <source>Loss that non-inferiority accepts (0.02 is two points)</source>
        <translation>Verlust, den „nicht schlechter“ hinnimmt (0.02 sind zwei Punkte)</translation>
    </message>
    <message>
        <source>pass-rate or score</source>
        <translation>pass-rate oder score</translation>
    </message>
    <message>
        <source>--resume takes the number of a run, not &quot;%1&quot;</source>
        <translation>--resume erwartet die Nummer eines Laufs, nicht „%1“</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>no assertion could be scored</source>
        <translation>keine Prüfung ließ sich werten</translation>
    </message>
    <message>
        <source>Nothing was tested: %1</source>
        <translation>Nichts wurde geprüft: %1</translation>
    </message>
    <message>
        <source>&quot;promptlab-cli results --failed&quot; shows every case.</source>
        <translation>„promptlab-cli results --failed“ zeigt jeden Fall.</translation>
    </message>
    <message>
        <source>The share of cases that passed is below --fail-under %1</source>
        <translation>Der Anteil der bestandenen Fälle liegt unter --fail-under %1</translation>
    </message>
    <message>
        <source>A resumed run keeps what it was started with: leave out %1, or start a run without --resume</source>
        <translation>Ein fortgesetzter Lauf behält, womit er begonnen wurde: %1 weglassen oder ohne --resume einen Lauf beginnen</translation>
    </message>
    <message>
        <source>--base-url has no effect: the provider &quot;%1&quot; has no address; leave out one of the two</source>
        <translation>--base-url bewirkt nichts: Der Anbieter „%1“ hat keine Adresse; eines von beiden weglassen</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No runs yet. Start one with &quot;promptlab-cli run PROMPT@VERSION … --dataset NAME&quot;.</source>
        <translation>Noch keine Läufe. Mit „promptlab-cli run PROMPT@VERSION … --dataset NAME“ einen beginnen.</translation>
    </message>
    <message>
        <source>--list shows all runs; it does not go with %1</source>
        <translation>--list zeigt alle Läufe und verträgt sich nicht mit %1</translation>
    </message>
    <message>
        <source>Share of each version&apos;s cases that must pass for exit code 0 (default: all)</source>
        <translation>Anteil der Fälle jeder Version, der für den Exit-Code 0 bestehen muss (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>Seconds until a request is given up (default: ten minutes without an answer)</source>
        <translation>Sekunden, bis eine Anfrage aufgegeben wird (Vorgabe: zehn Minuten ohne Antwort)</translation>
    </message>
    <message>
        <source>How often a failed request is tried again (default: 2)</source>
        <translation>Wie oft eine gescheiterte Anfrage wiederholt wird (Vorgabe: 2)</translation>
    </message>
    <message>
        <source>Go on with a run that was interrupted (default: the newest of them)</source>
        <translation>Mit einem unterbrochenen Lauf weitermachen (Vorgabe: mit dem neuesten davon)</translation>
    </message>
    <message>
        <source>superiority (is it better?) or non-inferiority (is it not worse?): exit with 1 unless it is a pass</source>
        <translation>superiority (ist sie besser?) oder non-inferiority (ist sie nicht schlechter?): mit 1 enden, wenn nicht bestanden</translation>
    </message>
    <message>
        <source>List every row that improved or got worse</source>
        <translation>Jede Zeile auflisten, die sich verbessert oder verschlechtert hat</translation>
    </message>
    <message>
        <source>One run, or two as NUMBER or NUMBER:VERSION (baseline first; without a version, the run&apos;s last one)</source>
        <translation>Ein Lauf, oder zwei als NUMMER oder NUMMER:VERSION (Basis zuerst; ohne Version die letzte des Laufs)</translation>
    </message>
</context>
<context>
    <name>RunEvidence</name>
    <message>
        <source>case %1 of run %2 was changed</source>
        <translation>Fall %1 von Lauf %2 wurde verändert</translation>
    </message>
    <message>
        <source>the results of run %1 are not the ones it ended with</source>
        <translation>die Ergebnisse von Lauf %1 sind nicht die, mit denen er endete</translation>
    </message>
    <message>
        <source>the results of run %1 are not the ones in the audit log</source>
        <translation>die Ergebnisse von Lauf %1 sind nicht die des Protokolls</translation>
    </message>
    <message>
        <source>the run %1 of the audit log is gone</source>
        <translation>der Lauf %1 des Protokolls fehlt</translation>
    </message>
    <message>
        <source>the state of run %1 is not the one in the audit log</source>
        <translation>der Zustand von Lauf %1 ist nicht der des Protokolls</translation>
    </message>
    <message>
        <source>what run %1 was is not what the audit log says</source>
        <translation>was Lauf %1 war, ist nicht, was das Protokoll sagt</translation>
    </message>
</context>
<context>
    <name>RunPlanner</name>
    <message>
        <source>Name at least one prompt version to run</source>
        <translation>Mindestens eine Prompt-Version nennen, die laufen soll</translation>
    </message>
    <message>
        <source>The concurrency must be between 1 and %1</source>
        <translation>Die Gleichzeitigkeit muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>The number of repeats must be between 1 and %1</source>
        <translation>Die Zahl der Wiederholungen muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>The threshold must be between 0 and 1</source>
        <translation>Der Schwellenwert muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a dataset version is a number, as in &quot;tickets@2&quot;</source>
        <translation>„%1“: Eine Datensatzversion ist eine Zahl, wie in „tickets@2“</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;; import one first</source>
        <translation>Es gibt keinen Datensatz „%1“; zuerst einen einlesen</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt keinen Datensatz „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no version %2</source>
        <translation>Der Datensatz „%1“ hat keine Version %2</translation>
    </message>
    <message>
        <source>Default assertions of the dataset &quot;%1&quot;</source>
        <translation>Vorgegebene Prüfungen des Datensatzes „%1“</translation>
    </message>
    <message>
        <source>Row &quot;%1&quot; of the dataset &quot;%2&quot;</source>
        <translation>Zeile „%1“ des Datensatzes „%2“</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no row &quot;%2&quot;</source>
        <translation>Der Datensatz „%1“ hat keine Zeile „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a version that is in the list already</source>
        <translation>„%1“ nennt eine Version, die schon in der Liste steht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of its own; give one with --model</source>
        <translation>„%1“ nennt kein eigenes Modell; eines mit --model angeben</translation>
    </message>
    <message>
        <source>The description of run %1 does not match its hash; restore a backup</source>
        <translation>Die Beschreibung von Lauf %1 passt nicht zu ihrer Prüfsumme; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The version %1 of run %2 is gone or was changed</source>
        <translation>Die Version %1 von Lauf %2 ist weg oder wurde verändert</translation>
    </message>
    <message>
        <source>The dataset of run %1 is gone or was changed</source>
        <translation>Der Datensatz von Lauf %1 ist weg oder wurde verändert</translation>
    </message>
    <message>
        <source>Run %1 was made for another number of cases; start a new run</source>
        <translation>Lauf %1 wurde für eine andere Zahl von Fällen angelegt; einen neuen Lauf beginnen</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source> (simulated)</source>
        <translation> (simuliert)</translation>
    </message>
    <message>
        <source>%1/%2 done, %3 passed, %4 failed</source>
        <translation>%1/%2 erledigt, %3 bestanden, %4 durchgefallen</translation>
    </message>
    <message>
        <source>, %1 not scored</source>
        <translation>, %1 nicht gewertet</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>, cost %1</source>
        <translation>, Kosten %1</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %n case(s) with %2</source>
        <translation>
            <numerusform>Lauf %1: %n Fall mit %2</numerusform>
            <numerusform>Lauf %1: %n Fälle mit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n error(s)</source>
        <translation>
            <numerusform>, %n Fehler</numerusform>
            <numerusform>, %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>, no answer for %1</source>
        <translation>, seit %1 keine Antwort</translation>
    </message>
</context>
<context>
    <name>RunRepository</name>
    <message>
        <source>Unknown status &quot;%1&quot; of a run</source>
        <translation>Unbekannter Zustand „%1“ eines Laufs</translation>
    </message>
    <message>
        <source>Run %1 does not exist any more</source>
        <translation>Lauf %1 gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The stored description of the run is incomplete</source>
        <translation>Die gespeicherte Beschreibung des Laufs ist unvollständig</translation>
    </message>
    <message>
        <source>A run needs at least one version, one model, one row and one repeat</source>
        <translation>Ein Lauf braucht mindestens eine Version, ein Modell, eine Zeile und eine Wiederholung</translation>
    </message>
    <message>
        <source>%1 versions × %2 models × %3 rows × %4 repeats are more than ten million cases</source>
        <translation>%1 Versionen × %2 Modelle × %3 Zeilen × %4 Wiederholungen sind mehr als zehn Millionen Fälle</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program lacks the schema of workspaces; reinstall it</source>
        <translation>Dem Programm fehlt das Schema der Arbeitsbereiche; neu installieren</translation>
    </message>
    <message>
        <source>The workspace was written by a newer program (schema %1, this one knows %2); update Prompt Lab</source>
        <translation>Der Arbeitsbereich stammt von einem neueren Programm (Schema %1, dieses kennt %2); Prompt Lab aktualisieren</translation>
    </message>
    <message>
        <source>The workspace is empty: its creation was interrupted; run &quot;init&quot; again</source>
        <translation>Der Arbeitsbereich ist leer: Das Anlegen wurde unterbrochen; „init“ noch einmal ausführen</translation>
    </message>
    <message>
        <source>The tables of the file are not those of a Prompt Lab workspace; it is not opened</source>
        <translation>Die Tabellen der Datei sind nicht die eines Arbeitsbereichs von Prompt Lab; sie wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The workspace has no head row; restore a backup</source>
        <translation>Dem Arbeitsbereich fehlt die Kopfzeile; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The workspace has the older schema %1; it must be brought to %2 first</source>
        <translation>Der Arbeitsbereich hat das ältere Schema %1; es muss zuerst auf %2 gebracht werden</translation>
    </message>
    <message>
        <source>The database holds no Prompt Lab workspace; make one with &quot;promptlab-cli init&quot;</source>
        <translation>Die Datenbank enthält keinen Arbeitsbereich von Prompt Lab; mit „promptlab-cli init“ einen anlegen</translation>
    </message>
</context>
<context>
    <name>ScriptHost</name>
    <message>
        <source>&quot;%1&quot; are no flags of a regular expression: use each of d, g, i, m, s, u, y at most once</source>
        <translation>„%1“ sind keine Schalter eines regulären Ausdrucks: d, g, i, m, s, u, y je höchstens einmal verwenden</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot;</source>
        <translation>Der reguläre Ausdruck „%1“</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters</source>
        <translation>%1 ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 is too complex for this text: it needs too much memory or nesting</source>
        <translation>%1 ist zu verwickelt für diesen Text: Es braucht zu viel Speicher oder Schachtelung</translation>
    </message>
    <message>
        <source>%1 is not valid: %2</source>
        <translation>%1 ist ungültig: %2</translation>
    </message>
    <message>
        <source>The JSON Schema refers to &quot;%1&quot;, which is not part of it. Schemas are never loaded from elsewhere: copy it into $defs</source>
        <translation>Das JSON-Schema verweist auf „%1“, das nicht dazugehört. Schemas werden nie von anderswo geladen: in $defs kopieren</translation>
    </message>
    <message>
        <source>The JSON Schema&apos;s $schema is &quot;%1&quot;; draft 2020-12 and draft-07 are supported</source>
        <translation>„$schema“ des JSON-Schemas ist „%1“; unterstützt werden draft 2020-12 und draft-07</translation>
    </message>
    <message>
        <source>The JSON Schema uses $async, which is not supported</source>
        <translation>Das JSON-Schema verwendet $async, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>The JSON Schema is not valid: %1</source>
        <translation>Das JSON-Schema ist ungültig: %1</translation>
    </message>
    <message>
        <source>A JSON Schema is an object, or true or false</source>
        <translation>Ein JSON-Schema ist ein Objekt oder true oder false</translation>
    </message>
    <message>
        <source>The script engine cannot start: out of memory, or the program is ending</source>
        <translation>Die Skriptmaschine kann nicht starten: Speicher erschöpft, oder das Programm endet gerade</translation>
    </message>
    <message>
        <source>The script engine cannot start: out of memory</source>
        <translation>Die Skriptmaschine kann nicht starten: Speicher erschöpft</translation>
    </message>
    <message>
        <source>%1 needs more than %2 MiB of memory and was stopped</source>
        <translation>%1 braucht mehr als %2 MiB Speicher und wurde angehalten</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 ms and was stopped</source>
        <translation>%1 wurde nach %2 ms nicht fertig und wurde angehalten</translation>
    </message>
    <message>
        <source>There is no script library &quot;%1&quot;</source>
        <translation>Es gibt keine Skriptbibliothek „%1“</translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; is not part of this program</source>
        <translation>Die Skriptbibliothek „%1“ gehört nicht zu diesem Programm</translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; cannot be loaded: %2</source>
        <translation>Die Skriptbibliothek „%1“ lässt sich nicht laden: %2</translation>
    </message>
    <message>
        <source>The script library &quot;%1&quot; has no function &quot;%2&quot;</source>
        <translation>Die Skriptbibliothek „%1“ hat keine Funktion „%2“</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Das Skript</translation>
    </message>
    <message>
        <source>The script &quot;%1&quot;</source>
        <translation>Das Skript „%1“</translation>
    </message>
    <message>
        <source>%1 waits for a promise that nothing settles: there are no timers and no network in the sandbox</source>
        <translation>%1 wartet auf ein Promise, das nichts erfüllt: In der Sandbox gibt es weder Zeitgeber noch Netz</translation>
    </message>
    <message>
        <source>%1 gives no JSON value: %2</source>
        <translation>%1 ergibt keinen JSON-Wert: %2</translation>
    </message>
    <message>
        <source>SyntaxError: the script ends where something more is expected</source>
        <translation>SyntaxError: Das Skript endet, wo noch etwas erwartet wird</translation>
    </message>
    <message>
        <source>%1 calls itself or nests too deeply</source>
        <translation>%1 ruft sich selbst auf oder ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>%1 makes a value that is too large</source>
        <translation>%1 erzeugt einen zu großen Wert</translation>
    </message>
    <message>
        <source>%1 was not run: earlier scripts that did not finish are still being stopped</source>
        <translation>%1 wurde nicht ausgeführt: Frühere Skripte, die nicht fertig wurden, werden noch angehalten</translation>
    </message>
</context>
<context>
    <name>ScriptRules</name>
    <message>
        <source>The list is empty, so this could never hold</source>
        <translation>Die Liste ist leer, das könnte also nie zutreffen</translation>
    </message>
    <message>
        <source>&quot;values&quot; holds no list named &quot;%1&quot;</source>
        <translation>„values“ enthält keine Liste namens „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable name</source>
        <translation>„%1“ ist kein brauchbarer Name</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: %1</source>
        <translation>Der reguläre Ausdruck ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a condition can look at. Values of steps are written set.NAME, variables vars.NAME</source>
        <translation>„%1“ ist nichts, was eine Bedingung ansehen kann. Werte von Schritten schreibt man set.NAME, Variablen vars.NAME</translation>
    </message>
    <message>
        <source>&quot;flags&quot; and &quot;as&quot; belong to a &quot;regex&quot;</source>
        <translation>„flags“ und „as“ gehören zu „regex“</translation>
    </message>
    <message>
        <source>An operator is missing, for example contains</source>
        <translation>Ein Operator fehlt, zum Beispiel contains</translation>
    </message>
    <message>
        <source>A list of conditions is expected</source>
        <translation>Eine Liste von Bedingungen wird erwartet</translation>
    </message>
    <message>
        <source>A chance needs a number from 0 to 1</source>
        <translation>„chance“ braucht eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>A text is expected</source>
        <translation>Ein Text wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name</source>
        <translation>„%1“ ist kein Name</translation>
    </message>
    <message>
        <source>&quot;by&quot; is a list of names, for example [user]</source>
        <translation>„by“ ist eine Liste von Namen, zum Beispiel [user]</translation>
    </message>
    <message>
        <source>A condition is a mapping, for example { user: { contains: hello } }</source>
        <translation>Eine Bedingung ist eine Zuordnung, zum Beispiel { user: { contains: hallo } }</translation>
    </message>
    <message>
        <source>Nothing in this file gives the name &quot;%1&quot; a value</source>
        <translation>Nichts in dieser Datei gibt dem Namen „%1“ einen Wert</translation>
    </message>
    <message>
        <source>&quot;map&quot; needs a &quot;table&quot;</source>
        <translation>„map“ braucht „table“</translation>
    </message>
    <message>
        <source>There is nothing to pick from</source>
        <translation>Es gibt nichts zur Auswahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as the name of a value</source>
        <translation>„%1“ kann nicht Name eines Werts sein</translation>
    </message>
    <message>
        <source>A step needs exactly one of %1</source>
        <translation>Ein Schritt braucht genau eines von %1</translation>
    </message>
    <message>
        <source>&quot;by&quot; and &quot;salt&quot; belong to &quot;pick&quot;</source>
        <translation>„by“ und „salt“ gehören zu „pick“</translation>
    </message>
    <message>
        <source>&quot;table&quot; belongs to &quot;map&quot;</source>
        <translation>„table“ gehört zu „map“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no end of an answer; known are stop, length, tool_calls, content_filter</source>
        <translation>„%1“ ist kein Ende einer Antwort; bekannt sind stop, length, tool_calls, content_filter</translation>
    </message>
    <message>
        <source>The fault does nothing: one of status, cut_after, malformed, error_event, disconnect, first_byte_ms is needed</source>
        <translation>Der Fehler bewirkt nichts: eines von status, cut_after, malformed, error_event, disconnect, first_byte_ms wird gebraucht</translation>
    </message>
    <message>
        <source>&quot;headers&quot; and &quot;body&quot; belong to a &quot;status&quot;</source>
        <translation>„headers“ und „body“ gehören zu „status“</translation>
    </message>
    <message>
        <source>A rule has only one of reply, reply_json, reply_schema, refusal</source>
        <translation>Eine Regel hat nur eines von reply, reply_json, reply_schema, refusal</translation>
    </message>
    <message>
        <source>The rule has no answer: one of reply, reply_json, reply_schema, tool_calls, refusal is needed</source>
        <translation>Die Regel hat keine Antwort: eines von reply, reply_json, reply_schema, tool_calls, refusal wird gebraucht</translation>
    </message>
    <message>
        <source>A number of milliseconds, or first, per_chunk and jitter are expected</source>
        <translation>Eine Zahl von Millisekunden oder first, per_chunk und jitter werden erwartet</translation>
    </message>
    <message>
        <source>&quot;steps&quot; is a list</source>
        <translation>„steps“ ist eine Liste</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>The file must begin with &quot;format: %1&quot;</source>
        <translation>Die Datei muss mit „format: %1“ beginnen</translation>
    </message>
    <message>
        <source>The file holds no rules</source>
        <translation>Die Datei enthält keine Regeln</translation>
    </message>
    <message>
        <source>The name of a provider must not have control characters</source>
        <translation>Der Name eines Anbieters darf keine Steuerzeichen haben</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>The filter &quot;default&quot; needs a text: {{name|default:none}}</source>
        <translation>Der Filter „default“ braucht einen Text: {{name|default:nichts}}</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; needs a whole number: {{name|%1:20}}</source>
        <translation>Der Filter „%1“ braucht eine ganze Zahl: {{name|%1:20}}</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; takes no argument</source>
        <translation>Der Filter „%1“ nimmt kein Argument</translation>
    </message>
    <message>
        <source>Unknown filter &quot;%1&quot;</source>
        <translation>Unbekannter Filter „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a placeholder</source>
        <translation>„%1“ ist kein Name für einen Platzhalter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON</source>
        <translation>„%1“ ist kein JSON</translation>
    </message>
    <message>
        <source>A placeholder that begins with {{ has no }} behind it</source>
        <translation>Einem Platzhalter, der mit {{ beginnt, fehlt }} am Ende</translation>
    </message>
</context>
<context>
    <name>ScriptValues</name>
    <message>
        <source>the result is too large: more than %1 values or %2 characters</source>
        <translation>das Ergebnis ist zu groß: mehr als %1 Werte oder %2 Zeichen</translation>
    </message>
    <message>
        <source>the result is nested more than %1 levels deep, or holds itself</source>
        <translation>das Ergebnis ist mehr als %1 Ebenen tief geschachtelt oder enthält sich selbst</translation>
    </message>
    <message>
        <source>the result holds a number that is not finite</source>
        <translation>das Ergebnis enthält eine nicht endliche Zahl</translation>
    </message>
    <message>
        <source>the result holds a symbol or a BigInt, which JSON does not have</source>
        <translation>das Ergebnis enthält ein Symbol oder BigInt, die es in JSON nicht gibt</translation>
    </message>
    <message>
        <source>the result holds a function</source>
        <translation>das Ergebnis enthält eine Funktion</translation>
    </message>
    <message>
        <source>the result holds an Error object; throw it instead</source>
        <translation>das Ergebnis enthält ein Error-Objekt; stattdessen werfen</translation>
    </message>
    <message>
        <source>the result holds a promise inside of another value; await it</source>
        <translation>das Ergebnis enthält ein Promise in einem anderen Wert; mit await darauf warten</translation>
    </message>
    <message>
        <source>the result holds a map, set, regular expression or another object that JSON does not have</source>
        <translation>das Ergebnis enthält Map, Set, einen regulären Ausdruck oder ein anderes Objekt, das es in JSON nicht gibt</translation>
    </message>
</context>
<context>
    <name>ScriptedProvider</name>
    <message>
        <source>Scripted (simulated)</source>
        <translation>Nach Regeln (simuliert)</translation>
    </message>
    <message>
        <source>No rule of &quot;%1&quot; matches the request. Add a last rule without &quot;match&quot;</source>
        <translation>Keine Regel von „%1“ passt auf die Anfrage. Eine letzte Regel ohne „match“ hinzufügen</translation>
    </message>
    <message>
        <source>simulated failure of &quot;%1&quot;</source>
        <translation>simulierter Ausfall von „%1“</translation>
    </message>
    <message>
        <source>The simulated server closed the connection before it answered; the request was not sent again</source>
        <translation>Der simulierte Server schloss die Verbindung, bevor er antwortete; die Anfrage wurde nicht noch einmal gesendet</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1: another client changed it at the same time</source>
        <translation>%1: Ein anderer hat es gleichzeitig geändert</translation>
    </message>
    <message>
        <source>%1: it exists already</source>
        <translation>%1: besteht schon</translation>
    </message>
    <message>
        <source>%1: something else refers to it</source>
        <translation>%1: etwas anderes verweist darauf</translation>
    </message>
    <message>
        <source>%1: no connection to the database server</source>
        <translation>%1: keine Verbindung zum Datenbankserver</translation>
    </message>
    <message>
        <source>%1: the workspace is busy</source>
        <translation>%1: der Arbeitsbereich ist beschäftigt</translation>
    </message>
    <message>
        <source>%1: the disk reported an error</source>
        <translation>%1: der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>%1: the workspace can only be read</source>
        <translation>%1: der Arbeitsbereich ist nur lesbar</translation>
    </message>
    <message>
        <source>%1: the file is damaged or not a workspace; restore a backup</source>
        <translation>%1: die Datei ist beschädigt oder kein Arbeitsbereich; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened</source>
        <translation>%1: die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: a rule of the data forbids it</source>
        <translation>%1: eine Regel der Daten verbietet es</translation>
    </message>
    <message>
        <source>%1: a value is larger than 64 MiB</source>
        <translation>%1: ein Wert ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>%1: the disk is full; make room on it and try again</source>
        <translation>%1: Der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>SseParser</name>
    <message>
        <source>The event stream has a line or an event that is longer than the limit of %1 bytes</source>
        <translation>Der Ereignisstrom hat eine Zeile oder ein Ereignis über der Grenze von %1 Bytes</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cannot create the workspace &quot;%1&quot;</source>
        <translation>Der Arbeitsbereich „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name or open it</source>
        <translation>„%1“ besteht schon; einen anderen Namen wählen oder öffnen</translation>
    </message>
</context>
<context>
    <name>SystemResolver</name>
    <message>
        <source>The host name &quot;%1&quot; could not be resolved. Check its spelling and the network</source>
        <translation>Der Rechnername „%1“ ließ sich nicht auflösen. Schreibweise und Netz prüfen</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A single &quot;}&quot;: write &quot;}}&quot; for a brace</source>
        <translation>Ein einzelnes „}“: für eine Klammer „}}“ schreiben</translation>
    </message>
    <message>
        <source>A variable name is missing: write &quot;{{}}&quot; for a pair of braces</source>
        <translation>Ein Variablenname fehlt: für ein Klammerpaar „{{}}“ schreiben</translation>
    </message>
    <message>
        <source>Numbered fields are not supported: name the variable</source>
        <translation>Nummerierte Felder werden nicht unterstützt: die Variable benennen</translation>
    </message>
    <message>
        <source>Expected the name of a variable after &quot;{&quot;: write &quot;{{&quot; for a brace</source>
        <translation>Nach „{“ wird der Name einer Variablen erwartet: für eine Klammer „{{“ schreiben</translation>
    </message>
    <message>
        <source>The &quot;[&quot; has no &quot;]&quot;</source>
        <translation>Dem „[“ fehlt das „]“</translation>
    </message>
    <message>
        <source>Expected an index from 0 or a key between &quot;[&quot; and &quot;]&quot;</source>
        <translation>Zwischen „[“ und „]“ wird ein Index ab 0 oder ein Schlüssel erwartet</translation>
    </message>
    <message>
        <source>Conversions such as &quot;!r&quot; are not supported: leave it out</source>
        <translation>Umwandlungen wie „!r“ werden nicht unterstützt: weglassen</translation>
    </message>
    <message>
        <source>Format specifications such as &quot;:&gt;10&quot; are not supported: leave it out, or write &quot;{{&quot; for a brace</source>
        <translation>Formatangaben wie „:&gt;10“ werden nicht unterstützt: weglassen oder für eine Klammer „{{“ schreiben</translation>
    </message>
    <message>
        <source>&quot;{name=}&quot; is not supported: write the name before the field</source>
        <translation>„{name=}“ wird nicht unterstützt: den Namen vor das Feld schreiben</translation>
    </message>
    <message>
        <source>The &quot;{&quot; has no &quot;}&quot;: write &quot;{{&quot; for a brace</source>
        <translation>Dem „{“ fehlt das „}“: für eine Klammer „{{“ schreiben</translation>
    </message>
    <message>
        <source>Expected &quot;}&quot; after the name of a variable: write &quot;{{&quot; for a brace</source>
        <translation>Nach dem Namen einer Variablen wird „}“ erwartet: für eine Klammer „{{“ schreiben</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not closed</source>
        <translation>Der Abschnitt „%1“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The tag that begins here has no &quot;%1&quot;</source>
        <translation>Der Platzhalter, der hier beginnt, hat kein „%1“</translation>
    </message>
    <message>
        <source>Tags that begin with &quot;%1&quot; (blocks, parents, dynamic names) are not supported</source>
        <translation>Platzhalter, die mit „%1“ beginnen (Blöcke, Eltern, dynamische Namen), werden nicht unterstützt</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>Der Platzhalter hat keinen Namen</translation>
    </message>
    <message>
        <source>A name must stand on one line; is a &quot;%1&quot; missing?</source>
        <translation>Ein Name muss in einer Zeile stehen; fehlt ein „%1“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: a part between dots is empty</source>
        <translation>„%1“ ist kein Name: Ein Teil zwischen Punkten ist leer</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep</source>
        <translation>Abschnitte sind mehr als %1 tief geschachtelt</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is closed but was not opened</source>
        <translation>Der Abschnitt „%1“ wird geschlossen, wurde aber nicht geöffnet</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; (line %2) is closed as &quot;%3&quot;</source>
        <translation>Der Abschnitt „%1“ (Zeile %2) wird als „%3“ geschlossen</translation>
    </message>
    <message>
        <source>Expected two delimiters without &quot;=&quot;, as in {{=&lt;% %&gt;=}}</source>
        <translation>Zwei Begrenzer ohne „=“ werden erwartet, wie in {{=&lt;% %&gt;=}}</translation>
    </message>
    <message>
        <source>The template repeats too much: more than %1 steps</source>
        <translation>Die Vorlage wiederholt zu viel: mehr als %1 Schritte</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; to include</source>
        <translation>Es gibt keine Vorlage „%1“ zum Einfügen</translation>
    </message>
    <message>
        <source>Templates include each other more than %1 deep</source>
        <translation>Vorlagen fügen einander mehr als %1 tief ein</translation>
    </message>
    <message>
        <source>The template needs too much memory or calls itself too deeply: %1</source>
        <translation>Die Vorlage braucht zu viel Speicher oder ruft sich zu tief selbst auf: %1</translation>
    </message>
    <message>
        <source>The template fails: %1</source>
        <translation>Die Vorlage schlägt fehl: %1</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters</source>
        <translation>Die Vorlage ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>The comment that begins here has no &quot;#}&quot;</source>
        <translation>Dem Kommentar, der hier beginnt, fehlt „#}“</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; has no &quot;%2&quot;</source>
        <translation>Dem Block „%1“ fehlt „%2“</translation>
    </message>
    <message>
        <source>The text that begins here has no closing %1</source>
        <translation>Dem Text, der hier beginnt, fehlt das schließende %1</translation>
    </message>
    <message>
        <source>The tag has no content</source>
        <translation>Der Platzhalter hat keinen Inhalt</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; has no &quot;end%1&quot;</source>
        <translation>Dem Block „%1“ fehlt „end%1“</translation>
    </message>
    <message>
        <source>Expected the name of a statement, such as &quot;if&quot; or &quot;for&quot;</source>
        <translation>Der Name einer Anweisung wird erwartet, etwa „if“ oder „for“</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not known</source>
        <translation>Die Anweisung „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; needs something behind its name</source>
        <translation>Die Anweisung „%1“ braucht etwas hinter ihrem Namen</translation>
    </message>
    <message>
        <source>Expected &quot;in&quot; in the statement &quot;for&quot;</source>
        <translation>In der Anweisung „for“ wird „in“ erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands outside of the block it belongs to</source>
        <translation>„%1“ steht außerhalb des Blocks, zu dem es gehört</translation>
    </message>
    <message>
        <source>&quot;end%1&quot; closes nothing</source>
        <translation>„end%1“ schließt nichts</translation>
    </message>
    <message>
        <source>&quot;end%1&quot; closes the block &quot;%2&quot; (line %3)</source>
        <translation>„end%1“ schließt den Block „%2“ (Zeile %3)</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; has no value: give it one, or a default</source>
        <translation>Die Variable „%1“ hat keinen Wert: ihr einen geben oder eine Vorgabe</translation>
    </message>
    <message>
        <source>The rendered text is longer than %1 characters</source>
        <translation>Der erzeugte Text ist länger als %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>$0 (simulated)</source>
        <translation>0 $ (simuliert)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>TestPipelineRepository</name>
    <message>
        <source>status of a pipeline</source>
        <translation>Zustand einer Pipeline</translation>
    </message>
    <message>
        <source>type of stage</source>
        <translation>Art der Stufe</translation>
    </message>
    <message>
        <source>status of a stage</source>
        <translation>Zustand einer Stufe</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; does not exist any more</source>
        <translation>Die Stufe „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The pipeline does not exist any more</source>
        <translation>Die Pipeline gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>TestingPipelineService</name>
    <message>
        <source>There are no runs yet</source>
        <translation>Es gibt noch keine Läufe</translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation>Es gibt keinen Lauf %1</translation>
    </message>
    <message>
        <source>The run does not exist any more</source>
        <translation>Den Lauf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Run %1 is complete; there is nothing to resume</source>
        <translation>Lauf %1 ist vollständig; es gibt nichts fortzusetzen</translation>
    </message>
    <message>
        <source>Run %1 was cancelled; &quot;promptlab-cli run --resume&quot; goes on with it</source>
        <translation>Lauf %1 wurde abgebrochen; „promptlab-cli run --resume“ macht damit weiter</translation>
    </message>
    <message>
        <source>Case %1 of run %2 was changed after it was judged; &quot;audit verify&quot; tells more, a backup has the original</source>
        <translation>Fall %1 von Lauf %2 wurde nach der Bewertung verändert; „audit verify“ sagt mehr, eine Sicherung hat das Original</translation>
    </message>
    <message>
        <source>Run %1 stopped before its end; the results so far are kept, &quot;run --resume&quot; goes on</source>
        <translation>Lauf %1 hielt vor seinem Ende an; die bisherigen Ergebnisse sind gespeichert, „run --resume“ macht weiter</translation>
    </message>
    <message>
        <source>Every run is complete or being worked on; there is nothing to resume</source>
        <translation>Jeder Lauf ist fertig oder in Arbeit; es gibt nichts fortzusetzen</translation>
    </message>
</context>
<context>
    <name>TextLines</name>
    <message>
        <source>The text is too large to compare: 2 GB of characters are the limit</source>
        <translation>Der Text ist zu groß zum Vergleichen: 2 GB Zeichen sind die Grenze</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>  (moved to line %1)</source>
        <translation>  (verschoben nach Zeile %1)</translation>
    </message>
    <message>
        <source>  (moved from line %1)</source>
        <translation>  (verschoben von Zeile %1)</translation>
    </message>
    <message>
        <source>\ No newline at end of file</source>
        <translation>\ Kein Zeilenumbruch am Dateiende</translation>
    </message>
    <message>
        <source>more lines may be shown as changed than necessary</source>
        <translation>mehr Zeilen als nötig könnten als geändert erscheinen</translation>
    </message>
    <message>
        <source>not all moved blocks may be found</source>
        <translation>möglicherweise werden nicht alle verschobenen Blöcke gefunden</translation>
    </message>
    <message>
        <source>large rewritten blocks are compared piece by piece</source>
        <translation>große umgeschriebene Blöcke werden stückweise verglichen</translation>
    </message>
    <message>
        <source>some lines have too many words to tell them apart</source>
        <translation>einige Zeilen haben zu viele Wörter, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>Limited comparison: %1</source>
        <translation>Eingeschränkter Vergleich: %1</translation>
    </message>
    <message>
        <source>  (words compared only in part)</source>
        <translation>  (Wörter nur teilweise verglichen)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The token &quot;%1&quot; is missing or wrong</source>
        <translation>Das Gestaltungsmerkmal „%1“ fehlt oder ist falsch</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The %1 slot was written by a newer program</source>
        <translation>Das Fach %1 stammt von einem neueren Programm</translation>
    </message>
    <message>
        <source>The recovery code does not belong to this workspace, or was replaced by a newer one</source>
        <translation>Der Wiederherstellungscode gehört nicht zu diesem Arbeitsbereich oder wurde durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>the entry in the keychain does not fit this workspace</source>
        <translation>der Eintrag im Schlüsselbund passt nicht zu diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>the passphrase slot was written by a newer program</source>
        <translation>das Passphrasenfach stammt von einem neueren Programm</translation>
    </message>
    <message>
        <source>nobody can be asked for it here; set PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600</source>
        <translation>hier kann niemand danach gefragt werden; PROMPTLAB_PASSPHRASE_FILE auf eine eigene Datei mit den Rechten 0600 setzen</translation>
    </message>
    <message>
        <source>the keychain of this desktop</source>
        <translation>der Schlüsselbund dieses Schreibtischs</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>die Passphrase</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>die Schlüsseldatei</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a way to unlock, %2 why it did not work</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The workspace has no key slot; restore it from a backup</source>
        <translation>Der Arbeitsbereich hat kein Schlüsselfach; aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The workspace stays locked. It opens with: %1</source>
        <translation>Der Arbeitsbereich bleibt gesperrt. Er lässt sich öffnen mit: %1</translation>
    </message>
    <message>
        <source>the workspace has no key file</source>
        <translation>der Arbeitsbereich hat keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the key file of this workspace</source>
        <translation>„%1“ ist nicht die Schlüsseldatei dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>; PROMPTLAB_KEY_FILE names another place</source>
        <translation>; PROMPTLAB_KEY_FILE nennt einen anderen Ort</translation>
    </message>
    <message>
        <source>not given; PROMPTLAB_RECOVERY_FILE names a file with it, mode 0600</source>
        <translation>nicht angegeben; PROMPTLAB_RECOVERY_FILE nennt eine Datei damit, Modus 0600</translation>
    </message>
    <message>
        <source>its place is not known here</source>
        <translation>ihr Ort ist hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>UrlGuard</name>
    <message>
        <source>The URL cannot be used: %1</source>
        <translation>Die URL ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>the IPv6 address is not valid</source>
        <translation>die IPv6-Adresse ist ungültig</translation>
    </message>
    <message>
        <source>the host name contains an escape</source>
        <translation>der Rechnername enthält ein Fluchtzeichen</translation>
    </message>
    <message>
        <source>the host name is missing or not valid</source>
        <translation>der Rechnername fehlt oder ist ungültig</translation>
    </message>
    <message>
        <source>the IPv4 address must be written as four decimal numbers</source>
        <translation>die IPv4-Adresse muss als vier Dezimalzahlen geschrieben sein</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Port fehlt</translation>
    </message>
    <message>
        <source>it is longer than 8192 characters</source>
        <translation>sie ist länger als 8192 Zeichen</translation>
    </message>
    <message>
        <source>it contains a space, a backslash or a control character</source>
        <translation>sie enthält ein Leerzeichen, einen umgekehrten Schrägstrich oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it must start with http:// or https://</source>
        <translation>sie muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>it contains a user name or password; give keys separately</source>
        <translation>sie enthält einen Benutzernamen oder ein Kennwort; Schlüssel getrennt angeben</translation>
    </message>
    <message>
        <source>Requests to %1 are not allowed: %2. If this is meant, add %3 to the list of allowed hosts</source>
        <translation>Anfragen an %1 sind nicht erlaubt: %2. Ist das gewollt, %3 in die Liste erlaubter Rechner aufnehmen</translation>
    </message>
    <message>
        <source>the connection would not be encrypted</source>
        <translation>die Verbindung wäre nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the port is not the usual one</source>
        <translation>der Port ist nicht der übliche</translation>
    </message>
    <message>
        <source>the name belongs to this machine or its network</source>
        <translation>der Name gehört zu diesem Rechner oder seinem Netz</translation>
    </message>
    <message>
        <source>Requests to %1 are not possible: its address is no host</source>
        <translation>Anfragen an %1 sind nicht möglich: Die Adresse ist kein Rechner</translation>
    </message>
    <message>
        <source>the address belongs to this machine or a private network</source>
        <translation>die Adresse gehört zu diesem Rechner oder einem privaten Netz</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>sein Name hat keine Adresse</translation>
    </message>
    <message>
        <source>a proxy is in use, which looks names up itself, so only listed hosts are safe</source>
        <translation>ein Proxy ist im Einsatz, der Namen selbst auflöst; darum sind nur aufgeführte Rechner sicher</translation>
    </message>
    <message>
        <source>the bracket &quot;[&quot; before the IPv6 address is not closed by &quot;]&quot;</source>
        <translation>die Klammer „[“ vor der IPv6-Adresse ist nicht mit „]“ geschlossen</translation>
    </message>
</context>
<context>
    <name>UsageErrors</name>
    <message>
        <source> (see &quot;promptlab-cli %1--help&quot;)</source>
        <translation> (siehe „promptlab-cli %1--help“)</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; there are %2</source>
        <translation>Es gibt keinen Befehl „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keinen Befehl „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;</source>
        <translation>Es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Option „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it is one of %3</source>
        <translation>%1 kann nicht „%2“ sein; möglich ist %3</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation>%1 kann nicht „%2“ sein; war „%3“ gemeint?</translation>
    </message>
    <message>
        <source>%1 takes a number of %2 or more, not &quot;%3&quot;</source>
        <translation>%1 nimmt eine Zahl ab %2, nicht „%3“</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 nimmt eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;</source>
        <translation>%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;</source>
        <translation>%1 nimmt eine Zahl, nicht „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n value(s)</source>
        <translation>
            <numerusform>%1 nimmt höchstens %n Wert</numerusform>
            <numerusform>%1 nimmt höchstens %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>A verb is missing; there are %1</source>
        <translation>Der Befehl fehlt; es gibt %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>„%1“ ist ein Argument zu viel</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1</source>
        <translation>Die Befehlszeile lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>VersionResolver</name>
    <message>
        <source>the workspace has no prompts yet</source>
        <translation>der Arbeitsbereich hat noch keine Prompts</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>es gibt: %1</translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;; %2</source>
        <translation>Es gibt keinen Prompt „%1“; %2</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot;</source>
        <translation>Es gibt keine Version „%1“</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no tag &quot;%2&quot;</source>
        <translation>Der Prompt „%1“ hat keine Marke „%2“</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has no versions yet</source>
        <translation>Der Prompt „%1“ hat noch keine Versionen</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot;; &quot;%2&quot; has versions 1 to %3</source>
        <translation>Es gibt keine Version „%1“; „%2“ hat die Versionen 1 bis %3</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;</source>
        <translation>Es gibt keine Umgebung „%1“</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; runs in the environment &quot;%2&quot;</source>
        <translation>Nichts von „%1“ läuft in der Umgebung „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is split between several versions in &quot;%2&quot;; name one of them</source>
        <translation>„%1“ ist in „%2“ auf mehrere Versionen aufgeteilt; eine davon nennen</translation>
    </message>
    <message>
        <source>The hash &quot;%1&quot; fits several versions; give more digits</source>
        <translation>Die Prüfsumme „%1“ passt auf mehrere Versionen; mehr Ziffern angeben</translation>
    </message>
    <message>
        <source>No version of &quot;%1&quot; has a hash that starts with &quot;%2&quot;</source>
        <translation>Keine Version von „%1“ hat eine Prüfsumme, die mit „%2“ beginnt</translation>
    </message>
</context>
<context>
    <name>VersionSelector</name>
    <message>
        <source>&quot;%1&quot; names no version. Write a number (3, v3, #3), a tag (stable, tag:stable), an environment (@staging), at least %2 digits of a content hash, latest, or head~2</source>
        <translation>„%1“ nennt keine Version. Eine Zahl (3, v3, #3), eine Marke (stable, tag:stable), eine Umgebung (@staging), mindestens %2 Ziffern einer Inhaltsprüfsumme, latest oder head~2 schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no version: versions count from 1</source>
        <translation>„%1“ nennt keine Version: Versionen zählen ab 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: %2; choose another name</source>
        <translation>„%1“ kann keine Marke sein: %2; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it always means the newest version</source>
        <translation>das bezeichnet immer die neueste Version</translation>
    </message>
    <message>
        <source>it is read as the number of a version</source>
        <translation>das wird als Nummer einer Version gelesen</translation>
    </message>
    <message>
        <source>it looks like the hash of a version</source>
        <translation>das sieht wie der Hash einer Version aus</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>The text is too large to compare by words</source>
        <translation>Der Text ist zu groß für einen Vergleich nach Wörtern</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace has no project; restore a backup</source>
        <translation>Der Arbeitsbereich hat kein Projekt; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The workspace has several projects (%1); choose one with --project</source>
        <translation>Der Arbeitsbereich hat mehrere Projekte (%1); eines mit --project wählen</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt kein Projekt „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt kein Mitglied „%1“; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Made the workspace %1</source>
        <translation>Arbeitsbereich %1 angelegt</translation>
    </message>
    <message>
        <source>Its key is in the file %1</source>
        <translation>Sein Schlüssel steht in der Datei %1</translation>
    </message>
    <message>
        <source>  Warning: that is inside the workspace&apos;s folder; whoever copies the folder has the key. Move it and set PROMPTLAB_KEY_FILE.</source>
        <translation>  Warnung: Sie liegt im Ordner des Arbeitsbereichs; wer den Ordner kopiert, hat den Schlüssel. Die Datei verschieben und PROMPTLAB_KEY_FILE setzen.</translation>
    </message>
    <message>
        <source>  It is outside the workspace&apos;s folder, so that a copy of the folder does not hold the key. Keep a copy of it in another place.</source>
        <translation>  Sie liegt außerhalb des Ordners des Arbeitsbereichs, damit eine Kopie des Ordners den Schlüssel nicht enthält. Eine Kopie davon an einem anderen Ort aufbewahren.</translation>
    </message>
    <message>
        <source>Recovery code (shown once, write it down; it opens the workspace when everything else is lost):</source>
        <translation>Wiederherstellungscode (wird einmal gezeigt, bitte aufschreiben; er öffnet den Arbeitsbereich, wenn alles andere verloren ist):</translation>
    </message>
    <message>
        <source>There is no keychain here; the workspace gets a passphrase (--key-file makes a key file instead).</source>
        <translation>Hier gibt es keinen Schlüsselbund; der Arbeitsbereich bekommt eine Passphrase (--key-file legt stattdessen eine Schlüsseldatei an).</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Workspace  %1 (%2 KiB, schema %3)</source>
        <translation>Arbeitsbereich  %1 (%2 KiB, Schema %3)</translation>
    </message>
    <message>
        <source>Project    %1</source>
        <translation>Projekt         %1</translation>
    </message>
    <message>
        <source> (self-attested)</source>
        <translation> (selbst bezeugt)</translation>
    </message>
    <message>
        <source>Unlocked   by %1; ways in: %2</source>
        <translation>Geöffnet        durch %1; Zugänge: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not end; &quot;promptlab-cli run --resume&quot; goes on</source>
        <translation>
            <numerusform>%n Lauf endete nicht; „promptlab-cli run --resume“ setzt ihn fort</numerusform>
            <numerusform>%n Läufe endeten nicht; „promptlab-cli run --resume“ setzt sie fort</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Make a new encrypted workspace</source>
        <translation>Einen neuen verschlüsselten Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Workspace file (default: named after this folder)</source>
        <translation>Arbeitsbereichsdatei (Vorgabe: nach diesem Ordner benannt)</translation>
    </message>
    <message>
        <source>Name of the first project (default: the file&apos;s name)</source>
        <translation>Name des ersten Projekts (Vorgabe: der Name der Datei)</translation>
    </message>
    <message>
        <source>Your name (default: the user&apos;s)</source>
        <translation>Eigener Name (Vorgabe: der des Benutzers)</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Eigene E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s keychain</source>
        <translation>Mit dem Schlüsselbund des Systems öffnen</translation>
    </message>
    <message>
        <source>Show what the workspace holds and who you are in it</source>
        <translation>Zeigen, was der Arbeitsbereich enthält und wer man darin ist</translation>
    </message>
    <message>
        <source>Read prompts, datasets and providers from a folder or a single file</source>
        <translation>Prompts, Datensätze und Anbieter aus einem Ordner oder einer einzelnen Datei einlesen</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n Protokolleintrag</numerusform>
            <numerusform>%n Protokolleinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds      %1</source>
        <translation>Inhalt          %1</translation>
    </message>
    <message>
        <source>You        %1</source>
        <translation>Sie        %1</translation>
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
        <translation>„%1“ besteht schon; einen anderen Namen wählen oder öffnen</translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>No keychain answers here; --passphrase or --key-file opens the workspace another way</source>
        <translation>Hier antwortet kein Schlüsselbund; --passphrase oder --key-file öffnet den Arbeitsbereich auf andere Art</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; would lie in the folder of the workspace: whoever copies that folder would have the key. Name a file outside of it, or give the workspace a folder of its own</source>
        <translation>Die Schlüsseldatei „%1“ läge im Ordner des Arbeitsbereichs: Wer den Ordner kopiert, hätte den Schlüssel. Nennen Sie eine Datei außerhalb, oder geben Sie dem Arbeitsbereich einen eigenen Ordner</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; exists already and may be the key of another workspace; name another file for the new key</source>
        <translation>Die Schlüsseldatei „%1“ gibt es schon, und sie kann der Schlüssel eines anderen Arbeitsbereichs sein; nennen Sie eine andere Datei für den neuen Schlüssel</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>Cannot read the workspace &quot;%1&quot;</source>
        <translation>Der Arbeitsbereich „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Cannot read the workspace &quot;%1&quot;: %2</source>
        <translation>Der Arbeitsbereich „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no workspace; if it was one, its beginning is damaged and a backup has to be restored</source>
        <translation>„%1“ ist kein Arbeitsbereich; war es einer, ist sein Anfang beschädigt und eine Sicherung muss zurückgespielt werden</translation>
    </message>
    <message>
        <source>Cannot make a workspace in the folder &quot;%1&quot;</source>
        <translation>Im Ordner „%1“ lässt sich kein Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file, it is a folder; name the workspace file in it</source>
        <translation>„%1“ ist keine gewöhnliche Datei, sondern ein Ordner; nennen Sie die Datei des Arbeitsbereichs darin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty (0 bytes): if it was a workspace, put a backup in its place with &quot;promptlab-cli restore BACKUP --force&quot;; if making it was interrupted, run &quot;promptlab-cli init&quot; again</source>
        <translation>„%1“ ist leer (0 Bytes): War sie ein Arbeitsbereich, setzen Sie mit „promptlab-cli restore SICHERUNG --force“ eine Sicherung an ihre Stelle; wurde das Anlegen unterbrochen, führen Sie „promptlab-cli init“ noch einmal aus</translation>
    </message>
</context>
<context>
    <name>WriteLock</name>
    <message>
        <source>Cannot lock the workspace</source>
        <translation>Der Arbeitsbereich lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>Another process has been writing to the workspace for %1 s; try again</source>
        <translation>Ein anderer Prozess schreibt seit %1 s in den Arbeitsbereich; noch einmal versuchen</translation>
    </message>
    <message>
        <source>The workspace can only be read: its lock file &quot;%1&quot; cannot be opened</source>
        <translation>Der Arbeitsbereich ist nur lesbar: Seine Sperrdatei „%1“ lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The workspace file is damaged; nothing was written. Restore a backup</source>
        <translation>Die Arbeitsbereichsdatei ist beschädigt; nichts wurde geschrieben. Eine Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>More than %1 levels of nesting (or an alias that contains itself)</source>
        <translation>Mehr als %1 Ebenen der Schachtelung (oder ein Alias, der sich selbst enthält)</translation>
    </message>
    <message>
        <source>More than %1 values (aliases count each time)</source>
        <translation>Mehr als %1 Werte (Aliase zählen jedes Mal)</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is not supported</source>
        <translation>Der Typ „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>A mapping key must be plain text</source>
        <translation>Ein Schlüssel einer Zuordnung muss einfacher Text sein</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one mapping</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einer Zuordnung</translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) needs a mapping or a list of mappings</source>
        <translation>Ein Einmischschlüssel (&lt;&lt;) braucht eine Zuordnung oder eine Liste von Zuordnungen</translation>
    </message>
    <message>
        <source>The YAML text is larger than %1 bytes</source>
        <translation>Der YAML-Text ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>More than %1 levels of nesting</source>
        <translation>Mehr als %1 Ebenen der Schachtelung</translation>
    </message>
    <message>
        <source>One YAML document was expected, the file holds several</source>
        <translation>Ein YAML-Dokument wurde erwartet, die Datei enthält mehrere</translation>
    </message>
    <message>
        <source>Not valid YAML: %1</source>
        <translation>Kein gültiges YAML: %1</translation>
    </message>
</context>
<context>
    <name>promptlab::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
