<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message>
        <source>Window, files, background work</source>
        <translation>Fenster, Dateien, Hintergrundarbeit</translation>
    </message>
    <message>
        <source>The editor of prompts</source>
        <translation>Der Editor für Prompts</translation>
    </message>
    <message>
        <source>Colours in the editor</source>
        <translation>Farben im Editor</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Typeface of the window</source>
        <translation>Schrift des Fensters</translation>
    </message>
    <message>
        <source>Typeface of prompts and figures</source>
        <translation>Schrift von Prompts und Zahlen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Talking to providers</source>
        <translation>Verbindung zu Anbietern</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Textvergleich</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Waiting without blocking</source>
        <translation>Warten ohne Blockieren</translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Nunjucks templates and script assertions</source>
        <translation>Nunjucks-Vorlagen und Skriptprüfungen</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>Die Datei des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Files of prompts and data</source>
        <translation>Dateien von Prompts und Daten</translation>
    </message>
</context>
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
        <translation>Schranke Überlegenheit (ist sie besser?): %1</translation>
    </message>
    <message>
        <source>Gate non-inferiority (is it not worse?): %1</source>
        <translation>Schranke Nichtunterlegenheit (ist sie nicht schlechter?): %1</translation>
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
    <message>
        <source>Pass rates count what was judged: %1 of %2 cases. Errors and cases that were not scored are left out.</source>
        <translation>Die Erfolgsquoten zählen, was beurteilt wurde: %1 von %2 Fällen. Fehler und nicht bewertete Fälle bleiben außen vor.</translation>
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
    <message>
        <source>%1 needs a reference with words, and texts that are not too long</source>
        <translation>%1 braucht eine Vorgabe mit Wörtern und Texte, die nicht zu lang sind</translation>
    </message>
    <message>
        <source>%1 is %2, the threshold %3</source>
        <comment>a metric</comment>
        <translation>%1 ist %2, der Schwellenwert %3</translation>
    </message>
    <message>
        <source>The value must be a number of words, or {min, max}; it was not checked</source>
        <translation>Der Wert muss eine Zahl von Wörtern sein oder {min, max}; geprüft wurde nicht</translation>
    </message>
    <message numerus="yes">
        <source>The output has %Ln word(s)</source>
        <translation>
            <numerusform>Die Ausgabe hat %Ln Wort</numerusform>
            <numerusform>Die Ausgabe hat %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The output declines, or is empty</source>
        <translation>Die Ausgabe lehnt ab oder ist leer</translation>
    </message>
    <message>
        <source>The output does not decline</source>
        <translation>Die Ausgabe lehnt nicht ab</translation>
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
        <source>The datasets do not hold: %1</source>
        <translation>Die Datensätze stimmen nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset version(s)</source>
        <translation>
            <numerusform>%n Version eines Datensatzes</numerusform>
            <numerusform>%n Versionen von Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The members do not hold: %1</source>
        <translation>Die Mitglieder stimmen nicht: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 and %5 agree with it</source>
        <translation>%1, %2, %3, %4 und %5 stimmen damit überein</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no entry, no result, no run, no prompt version, no tag, no dataset and no member was changed, dropped, moved or added</source>
        <translation>Prüfen, dass kein Eintrag, kein Ergebnis, kein Lauf, keine Prompt-Version, kein Tag, kein Datensatz und kein Mitglied geändert, entfernt, verschoben oder hinzugefügt wurde</translation>
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
        <translation>Ein Notfall-Zurückrollen braucht keine Freigabe, aber eine Begründung</translation>
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
    <name>BackgroundJobs</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>Eine vorhandene Datei ersetzen; nie einen Arbeitsbereich oder einen Schlüssel</translation>
    </message>
    <message>
        <source>Replace the workspace; the old one is kept beside it, under a free name</source>
        <translation>Den Arbeitsbereich ersetzen; der alte bleibt daneben erhalten, unter einem freien Namen</translation>
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
    <name>CaseDetail</name>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Time of the attempt that answered. With waiting and retries: %1.</source>
        <translation>Dauer des Versuchs, der die Antwort brachte. Mit Warten und Wiederholen: %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Prompt + answer, as the provider counted them</source>
        <translation>Prompt + Antwort, wie der Anbieter sie zählte</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Requests that were sent for this case</source>
        <translation>Für diesen Fall gesendete Anfragen</translation>
    </message>
    <message>
        <source>Repeats agree</source>
        <translation>Wiederholungen gleich</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Antwort von</translation>
    </message>
    <message>
        <source>As the server names its model</source>
        <translation>Wie der Server sein Modell nennt</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ende durch</translation>
    </message>
    <message>
        <source>Why the answer ended</source>
        <translation>Warum die Antwort endete</translation>
    </message>
    <message>
        <source>The dataset has no such row any more.</source>
        <translation>Diese Zeile gibt es im Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>Cassette</name>
    <message>
        <source>The cassette &quot;%1&quot; is damaged at answer %2; restore it from a copy, or record into a new file</source>
        <translation>Die Kassette „%1“ ist bei Antwort %2 beschädigt; aus einer Kopie wiederherstellen oder in eine neue Datei aufzeichnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cassette of this program</source>
        <translation>„%1“ ist keine Kassette dieses Programms</translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; belongs to another workspace, whose key it needs</source>
        <translation>Die Kassette „%1“ gehört zu einem anderen Arbeitsbereich, dessen Schlüssel sie braucht</translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; cannot be written</source>
        <translation>Die Kassette „%1“ lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>CassetteProvider</name>
    <message>
        <source>&quot;%1&quot; is no mode of a cassette; there are replay, record and auto</source>
        <translation>„%1“ ist kein Modus einer Kassette; es gibt replay, record und auto</translation>
    </message>
    <message>
        <source>Recorded answers of %1</source>
        <translation>Aufgezeichnete Antworten von %1</translation>
    </message>
    <message>
        <source>%1, recorded into %2</source>
        <translation>%1, aufgezeichnet in %2</translation>
    </message>
    <message>
        <source>A cassette that records needs a provider to ask</source>
        <translation>Eine aufzeichnende Kassette braucht einen Anbieter, der antwortet</translation>
    </message>
    <message>
        <source>There is no cassette &quot;%1&quot;; record it first</source>
        <translation>Es gibt keine Kassette „%1“; sie erst aufzeichnen</translation>
    </message>
    <message>
        <source>Cassettes work only in an open workspace, whose key they use</source>
        <translation>Kassetten gehen nur in einem offenen Arbeitsbereich, dessen Schlüssel sie verwenden</translation>
    </message>
    <message>
        <source>The cassette &quot;%1&quot; has no answer of %2 to this prompt (repetition %3); record it first</source>
        <translation>Die Kassette „%1“ hat keine Antwort von %2 auf diesen Prompt (Wiederholung %3); sie erst aufzeichnen</translation>
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
    <name>ChangedRowsModel</name>
    <message>
        <source>regression</source>
        <translation>Verschlechterung</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>andere Antwort</translation>
    </message>
</context>
<context>
    <name>ChannelDrift</name>
    <message>
        <source>&quot;%1&quot; is gone: nobody can read it</source>
        <translation>„%1“ ist fort: Niemand kann es lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by something that this environment has not published</source>
        <translation>„%1“ wurde durch etwas ersetzt, das diese Umgebung nicht veröffentlicht hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed after it was published</source>
        <translation>„%1“ wurde nach der Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read back: %2</source>
        <comment>a place, and an error</comment>
        <translation>„%1“ lässt sich nicht zurücklesen: %2</translation>
    </message>
</context>
<context>
    <name>ChannelWatch</name>
    <message>
        <source>Nothing was published for &quot;%1&quot; in &quot;%2&quot;, or a deployment is under way there</source>
        <translation>Für „%1“ wurde in „%2“ nichts veröffentlicht, oder dort ist eine Bereitstellung im Gange</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no channel any more</source>
        <translation>Die Umgebung „%1“ hat keinen Kanal mehr</translation>
    </message>
</context>
<context>
    <name>ChatDialect</name>
    <message>
        <source>&quot;%1&quot; is no dialect; there are chat, responses and messages</source>
        <translation>„%1“ ist kein Dialekt; es gibt chat, responses und messages</translation>
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
    <message>
        <source>The answer of %1 holds no content</source>
        <translation>Die Antwort von %1 enthält keinen Inhalt</translation>
    </message>
    <message>
        <source>The answer of %1 holds no output</source>
        <translation>Die Antwort von %1 enthält keine Ausgabe</translation>
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
        <translation>Rückgabewerte: 0 in Ordnung, 1 Tests oder Schranke nicht bestanden, 2 falscher Aufruf oder falsche Eingabe, 3 Umgebung, 130 unterbrochen.
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
        <translation>Ein Protokoll als JSON-Zeilen in diese Datei schreiben (eine neue oder ein solches Protokoll), mit - auf die Standardfehlerausgabe</translation>
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
        <translation>„%1“ besteht schon; --force (-f) ersetzt die Datei</translation>
    </message>
    <message>
        <source> (--model NAME)</source>
        <comment>how a model is given</comment>
        <translation> (--model NAME)</translation>
    </message>
    <message>
        <source>; set %1</source>
        <translation>; %1 setzen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
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
            <numerusform>Erfolgsquote über %7 Zeilen in %n Gruppe: %1 mit %2, %3 mit %4; von den Gruppen wurden %5 besser und %6 schlechter.</numerusform>
            <numerusform>Erfolgsquote über %7 Zeilen in %n Gruppen: %1 mit %2, %3 mit %4; von den Gruppen wurden %5 besser und %6 schlechter.</numerusform>
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
    <message>
        <source> With 95 % confidence on that side alone the difference is above %1.</source>
        <translation> Mit 95 % Sicherheit auf dieser einen Seite liegt der Unterschied über %1.</translation>
    </message>
    <message>
        <source> With 95 % confidence on that side alone the difference is below %1.</source>
        <translation> Mit 95 % Sicherheit auf dieser einen Seite liegt der Unterschied unter %1.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>worse by more than</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Mean score over %5 rows in %n group(s): %1 with %2, %3 with %4.</source>
        <translation>
            <numerusform>Mittlere Wertung über %5 Zeilen in %n Gruppe: %1 mit %2, %3 mit %4.</numerusform>
            <numerusform>Mittlere Wertung über %5 Zeilen in %n Gruppen: %1 mit %2, %3 mit %4.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>The row has %n cell(s), the header has %1 (%2)</source>
        <translation>
            <numerusform>Die Zeile hat %n Zelle, die Kopfzeile %1 (%2)</numerusform>
            <numerusform>Die Zeile hat %n Zellen, die Kopfzeile %1 (%2)</numerusform>
        </translation>
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
    <name>DatasetEvidence</name>
    <message>
        <source>a dataset of the audit log is gone</source>
        <translation>ein Datensatz des Protokolls ist fort</translation>
    </message>
    <message>
        <source>the dataset %1 is not the one in the audit log</source>
        <translation>der Datensatz %1 ist nicht der des Protokolls</translation>
    </message>
    <message>
        <source>the dataset %1 was changed: %2</source>
        <translation>der Datensatz %1 wurde geändert: %2</translation>
    </message>
    <message>
        <source>a version of a dataset was changed: %1</source>
        <translation>eine Version eines Datensatzes wurde geändert: %1</translation>
    </message>
    <message>
        <source>the dataset version %1 of the audit log is gone</source>
        <translation>die Datensatzversion %1 des Protokolls ist fort</translation>
    </message>
    <message>
        <source>the number of rows of %1 was changed</source>
        <translation>die Zeilenzahl von %1 wurde geändert</translation>
    </message>
    <message>
        <source>the audit log does not say that the dataset %1 was deleted</source>
        <translation>das Audit-Log sagt nicht, dass der Datensatz %1 gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset does not exist any more</source>
        <translation>Den Datensatz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The rows of version %1 of a dataset are not those that were stored (%2 of %3 are there); restore a backup, or import it again</source>
        <translation>Die Zeilen der Version %1 eines Datensatzes sind nicht die gespeicherten (%2 von %3 sind da); eine Sicherung zurückholen oder ihn erneut importieren</translation>
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
    <name>DeployCommands</name>
    <message>
        <source>It goes on while a program with this workspace runs; &quot;promptlab-cli deploy status %1 --wait&quot; stays until the end</source>
        <translation>Es geht weiter, solange ein Programm mit diesem Arbeitsbereich läuft; „promptlab-cli deploy status %1 --wait“ bleibt bis zum Ende dabei</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Nummer des Plans</translation>
    </message>
    <message>
        <source>Number of the plan; the newest without</source>
        <translation>Nummer des Plans; ohne Angabe der neueste</translation>
    </message>
    <message>
        <source>Stay and carry it on until it has ended</source>
        <translation>Dabeibleiben und sie weiterführen, bis sie beendet ist</translation>
    </message>
    <message>
        <source>Carry out approved plans, watch them and go back</source>
        <translation>Freigegebene Pläne ausführen, beobachten und zurückrollen</translation>
    </message>
    <message>
        <source>Start an approved plan</source>
        <translation>Einen freigegebenen Plan starten</translation>
    </message>
    <message>
        <source>Show how a deployment stands</source>
        <translation>Zeigen, wie eine Bereitstellung steht</translation>
    </message>
    <message>
        <source>Stop a deployment: back to what ran before where traffic has moved</source>
        <translation>Eine Bereitstellung abbrechen: zurück zu dem, was vorher lief, wo schon Verkehr umgelenkt ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Go back: at once, without approval, with a reason</source>
        <translation>Zurückrollen: sofort, ohne Freigabe, mit Begründung</translation>
    </message>
    <message>
        <source>A version that was completed there before</source>
        <translation>Eine Version, die dort schon einmal abgeschlossen wurde</translation>
    </message>
    <message>
        <source>Only this environment of the plan</source>
        <translation>Nur diese Umgebung des Plans</translation>
    </message>
    <message>
        <source>Every environment of the plan, the last one first</source>
        <translation>Jede Umgebung des Plans, die letzte zuerst</translation>
    </message>
    <message>
        <source>Try an ended plan again with a new one; gates and approvals start anew</source>
        <translation>Einen beendeten Plan mit einem neuen noch einmal versuchen; Schranken und Freigaben beginnen von vorn</translation>
    </message>
    <message>
        <source>Stop the clock of a deployment</source>
        <translation>Die Uhr einer Bereitstellung anhalten</translation>
    </message>
    <message>
        <source>Let the clock run again</source>
        <translation>Die Uhr weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Skip the waiting of the present step</source>
        <translation>Das Warten des jetzigen Schritts überspringen</translation>
    </message>
    <message>
        <source>Skip all waiting that follows, too</source>
        <translation>Auch alles folgende Warten überspringen</translation>
    </message>
</context>
<context>
    <name>DeploymentPrinter</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>die Steuerung</translation>
    </message>
    <message>
        <source>somebody who is no member any more</source>
        <translation>jemand, der kein Mitglied mehr ist</translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation>%1, selbst bezeugt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 approvals: %3</source>
        <translation>%1 von %2 Freigaben: %3</translation>
    </message>
    <message>
        <source>somebody who executes it</source>
        <translation>jemanden, der ihn ausführt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1 goes back: %2</source>
        <translation>%1 rollt zurück: %2</translation>
    </message>
    <message>
        <source>%1: %2 (attempt %3)</source>
        <translation>%1: %2 (Versuch %3)</translation>
    </message>
    <message>
        <source>Gate passed: %1</source>
        <translation>Schranke bestanden: %1</translation>
    </message>
    <message>
        <source>Gate failed: %1</source>
        <translation>Schranke nicht bestanden: %1</translation>
    </message>
    <message>
        <source> (does not count any more)</source>
        <translation> (zählt nicht mehr)</translation>
    </message>
    <message>
        <source>No plans. Make one with &quot;promptlab-cli plan create PROMPT@VERSION --to ENVIRONMENT&quot;.</source>
        <translation>Keine Pläne. Mit „promptlab-cli plan create PROMPT@VERSION --to UMGEBUNG“ einen anlegen.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>changed (UTC)</source>
        <translation>geändert (UTC)</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>Plan %1: %2 %3 → %4 in %5: %6</source>
        <translation>Plan %1: %2 %3 → %4 in %5: %6</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>Er wartet auf %1</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>Beantragt von %1, %2</translation>
    </message>
    <message>
        <source>A roll-back: no approval, but a reason</source>
        <translation>Ein Zurückrollen: keine Freigabe, aber eine Begründung</translation>
    </message>
    <message>
        <source>Strategy %1; plan %2</source>
        <translation>Strategie %1; Plan %2</translation>
    </message>
    <message>
        <source>An approval signs %1</source>
        <translation>Eine Freigabe signiert %1</translation>
    </message>
    <message>
        <source>Expires %1 (UTC)</source>
        <translation>Läuft ab: %1 (UTC)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an error, and the verb that helps</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (seen %3). &quot;promptlab-cli env publish %1 PROMPT&quot; puts it there again.</source>
        <translation>%1: %2 (gesehen %3). „promptlab-cli env publish %1 PROMPT“ stellt es wieder her.</translation>
    </message>
</context>
<context>
    <name>DeploymentReader</name>
    <message>
        <source>There are no plans yet</source>
        <translation>Es gibt noch keine Pläne</translation>
    </message>
    <message>
        <source>There is no plan %1</source>
        <translation>Es gibt keinen Plan %1</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>Diesen Plan gibt es nicht</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;</source>
        <translation>Es gibt keine Umgebung „%1“</translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot;</source>
        <translation>Es gibt keinen Prompt „%1“</translation>
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
    <name>DeploymentRequest</name>
    <message>
        <source>Only the strategy canary has traffic steps; leave them out for %1</source>
        <translation>Nur die Strategie canary hat Verkehrsstufen; bei %1 weglassen</translation>
    </message>
    <message>
        <source>A canary needs traffic steps, for example 5, 25, 100</source>
        <translation>Canary braucht Verkehrsstufen, zum Beispiel 5, 25, 100</translation>
    </message>
    <message>
        <source>The traffic step %1 is not above 0 and up to 100</source>
        <translation>Die Verkehrsstufe %1 muss über 0 und höchstens 100 sein</translation>
    </message>
    <message>
        <source>The traffic step %1 has more than two decimals</source>
        <translation>Die Verkehrsstufe %1 hat mehr als zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>The traffic steps must rise: %1 follows %2</source>
        <translation>Die Verkehrsstufen müssen steigen: %1 folgt auf %2</translation>
    </message>
    <message>
        <source>The last traffic step must be 100, not %1</source>
        <translation>Die letzte Verkehrsstufe muss 100 sein, nicht %1</translation>
    </message>
    <message>
        <source>%1 must be 1 to %2 minutes, not %3</source>
        <translation>%1 muss 1 bis %2 Minuten betragen, nicht %3</translation>
    </message>
    <message>
        <source>The strategy %1 needs a monitoringDuration in minutes</source>
        <translation>Die Strategie %1 braucht monitoringDuration in Minuten</translation>
    </message>
    <message>
        <source>%1: a name is empty</source>
        <translation>%1: ein Name ist leer</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is named twice</source>
        <translation>%1: „%2“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>Approvers are named although no approval is required; do one or the other</source>
        <translation>Freigebende sind genannt, obwohl keine Freigabe verlangt ist; nur eines von beiden angeben</translation>
    </message>
    <message>
        <source>minApprovals must be 1 to %1, not %2</source>
        <translation>minApprovals muss 1 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 approvals are asked for, but only %2 approvers are named</source>
        <translation>%1 Freigaben sind verlangt, aber nur %2 Freigebende genannt</translation>
    </message>
    <message>
        <source>approvalHours must be 1 to %1, not %2</source>
        <translation>approvalHours muss 1 bis %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>A gate names run %1; runs are counted from 1</source>
        <translation>Eine Schranke nennt Lauf %1; Läufe zählen ab 1</translation>
    </message>
    <message>
        <source>The pass rate of a gate must be 0 to 1, not %1</source>
        <translation>Die Erfolgsquote einer Schranke muss 0 bis 1 sein, nicht %1</translation>
    </message>
    <message>
        <source>The age of a gate&apos;s run must be at least an hour, not %1</source>
        <translation>Das Alter des Laufs einer Schranke muss mindestens eine Stunde sein, nicht %1</translation>
    </message>
    <message>
        <source>Every traffic step must be a number</source>
        <translation>Jede Verkehrsstufe muss eine Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of gate; there is: %2</source>
        <translation>„%1“ ist keine Art von Schranke; es gibt: %2</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>scope of a roll-back</source>
        <translation>Umfang des Zurückrollens</translation>
    </message>
    <message>
        <source>Say which prompt is to be deployed</source>
        <translation>Angeben, welcher Prompt bereitgestellt werden soll</translation>
    </message>
    <message>
        <source>application: %1</source>
        <translation>Anwendung: %1</translation>
    </message>
    <message>
        <source>Say which environment the version goes to</source>
        <translation>Angeben, in welche Umgebung die Version kommt</translation>
    </message>
</context>
<context>
    <name>DeploymentTexts</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month of another year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, next try in %2 s</source>
        <translation>%1, nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>seine Reihe</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>die Bestätigung</translation>
    </message>
    <message>
        <source>clock, %1 min</source>
        <translation>die Uhr, %1 min</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>das Urteil</translation>
    </message>
    <message>
        <source>somebody to go on</source>
        <translation>jemanden, der weitermacht</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>den Rückweg</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Baking</source>
        <translation>Nachbeobachtung</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rollt zurück</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Roll-back failed</source>
        <translation>Rückrollfehler</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Gate failed</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>asked for changes</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>overrode a gate</source>
        <translation>Schranke übersteuert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>Blau-Grün</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>rollierend</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>die Steuerung</translation>
    </message>
    <message>
        <source>a former member</source>
        <translation>ein früheres Mitglied</translation>
    </message>
    <message>
        <source>%1 (self-attested)</source>
        <translation>%1 (selbst bezeugt)</translation>
    </message>
    <message>
        <source>acting for %1 (self-attested)</source>
        <translation>handelt für %1 (selbst bezeugt)</translation>
    </message>
    <message>
        <source>another member</source>
        <translation>ein anderes Mitglied</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>you, to decide</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>you, to start it</source>
        <translation>Ihren Start</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>no approval: a way back in an emergency</source>
        <translation>keine Freigabe: ein Rückweg im Notfall</translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation>keine Freigabe nötig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n approvals</source>
        <translation>
            <numerusform>%1 von %n Freigabe</numerusform>
            <numerusform>%1 von %n Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 approval asked for</source>
        <translation>1 Freigabe verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals asked for</source>
        <translation>
            <numerusform>%n Freigabe verlangt</numerusform>
            <numerusform>%n Freigaben verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>runs now in %1</source>
        <translation>läuft jetzt in %1</translation>
    </message>
    <message>
        <source>rolled back by plan %1</source>
        <translation>zurückgerollt durch Plan %1</translation>
    </message>
    <message>
        <source>replaced by plan %1</source>
        <translation>ersetzt durch Plan %1</translation>
    </message>
    <message>
        <source>1 approval will be asked for</source>
        <translation>1 Freigabe wird verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals will be asked for</source>
        <translation>
            <numerusform>%n Freigabe wird verlangt</numerusform>
            <numerusform>%n Freigaben werden verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 approval</source>
        <translation>%1 von 1 Freigabe</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>what runs, from what was published</comment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>%1. Seen %2</source>
        <comment>what differs, and when</comment>
        <translation>%1. Gesehen %2</translation>
    </message>
    <message>
        <source>its submission</source>
        <comment>what a draft waits for</comment>
        <translation>die Einreichung</translation>
    </message>
    <message>
        <source>not what is there now</source>
        <translation>nicht das, was jetzt dort ist</translation>
    </message>
    <message>
        <source>you, to put it right</source>
        <translation>Ihre Berichtigung</translation>
    </message>
</context>
<context>
    <name>DeploymentWork</name>
    <message>
        <source>A channel did not confirm in time</source>
        <translation>Ein Kanal bestätigte nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The new version is worse</source>
        <translation>Die neue Version ist schlechter</translation>
    </message>
    <message>
        <source>It was held for too long</source>
        <translation>Sie wurde zu lange gehalten</translation>
    </message>
    <message>
        <source>It was aborted</source>
        <translation>Sie wurde abgebrochen</translation>
    </message>
    <message>
        <source>A newer plan took its place</source>
        <translation>Ein neuerer Plan trat an ihre Stelle</translation>
    </message>
    <message>
        <source>Another environment of the plan went back</source>
        <translation>Eine andere Umgebung des Plans rollte zurück</translation>
    </message>
    <message>
        <source>A version does not exist any more</source>
        <translation>Eine Version gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>Diesen Plan gibt es nicht</translation>
    </message>
    <message>
        <source>Another environment went back</source>
        <translation>Eine andere Umgebung rollte zurück</translation>
    </message>
    <message>
        <source>An environment of the plan does not exist any more</source>
        <translation>Eine Umgebung des Plans gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt keine Umgebung „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>Traffic in &quot;%1&quot; is split between several versions; wait until the deployment that does so has ended</source>
        <translation>Der Verkehr in „%1“ ist auf mehrere Versionen verteilt; warten, bis die Bereitstellung, die das tut, beendet ist</translation>
    </message>
</context>
<context>
    <name>DesktopCommandLine</name>
    <message>
        <source>&quot;promptlab --help&quot; shows how it is used.</source>
        <translation>„promptlab --help“ zeigt die Verwendung.</translation>
    </message>
    <message>
        <source>Compare two files; no workspace is needed (promptlab --diff A B)</source>
        <translation>Zwei Dateien vergleichen; kein Arbeitsbereich nötig (promptlab --diff A B)</translation>
    </message>
    <message>
        <source>Act for another member; recorded as self-attested</source>
        <translation>Für ein anderes Mitglied handeln; wird als selbst bezeugt festgehalten</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Den Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Prompt Lab: write, test, compare and safely deploy prompts</source>
        <translation>Prompt Lab: Prompts schreiben, testen, vergleichen und sicher ausrollen</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>Workspace file to open (default: the last one)</source>
        <translation>Zu öffnende Arbeitsbereichsdatei (Vorgabe: die letzte)</translation>
    </message>
    <message>
        <source>[WORKSPACE]</source>
        <translation>[ARBEITSBEREICH]</translation>
    </message>
    <message>
        <source>--diff takes two files</source>
        <translation>--diff nimmt zwei Dateien</translation>
    </message>
    <message>
        <source>--sample opens the sample; it does not go with another workspace</source>
        <translation>--sample öffnet das Beispiel; das geht nicht zusammen mit einem anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>one workspace at a time; to compare two files use --diff</source>
        <translation>nur ein Arbeitsbereich auf einmal; zum Vergleichen zweier Dateien --diff verwenden</translation>
    </message>
    <message>
        <source>Leave pictures of every pane in FOLDER, light and dark, and end</source>
        <translation>Bilder jedes Bereichs, hell und dunkel, in ORDNER ablegen und enden</translation>
    </message>
    <message>
        <source>Print how long the window and its first rows took, and end</source>
        <translation>Ausgeben, wie lange Fenster und erste Zeilen brauchten, und enden</translation>
    </message>
    <message>
        <source>--startup-times waits for the rows of a workspace; it does not go with --diff</source>
        <translation>--startup-times wartet auf die Zeilen eines Arbeitsbereichs; das geht nicht zusammen mit --diff</translation>
    </message>
    <message>
        <source>--pictures are taken of a workspace; it does not go with --diff</source>
        <translation>--pictures nimmt Bilder eines Arbeitsbereichs auf; das geht nicht zusammen mit --diff</translation>
    </message>
    <message>
        <source>The workspace asks for its passphrase or its recovery code; name a way to its key in the environment.</source>
        <translation>Der Arbeitsbereich verlangt seine Passphrase oder seinen Wiederherstellungscode; einen Weg zu seinem Schlüssel in der Umgebung angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n Bild in %1</numerusform>
            <numerusform>%n Bilder in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows were shown within %1 s.</source>
        <translation>Innerhalb von %1 s wurden keine Zeilen gezeigt.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is not a file; --diff compares two files</source>
        <translation>%1 ist keine Datei; --diff vergleicht zwei Dateien</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>DesktopTour</name>
    <message>
        <source> (%1)</source>
        <comment>a key in a sentence</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>All prompts of this workspace, with their tags and the version that runs in each environment. Type to filter them, Enter opens one.</source>
        <translation>Alle Prompts dieses Arbeitsbereichs, mit ihren Marken und der Version, die in jeder Umgebung läuft. Tippen filtert sie, Enter öffnet einen.</translation>
    </message>
    <message>
        <source>The editor</source>
        <translation>Der Editor</translation>
    </message>
    <message>
        <source>Each section is a message. What you type is kept as a draft; saving makes a new version%1, and no version is ever lost. Variables, preview and problems stand beside it.</source>
        <translation>Jeder Abschnitt ist eine Nachricht. Was Sie tippen, bleibt als Entwurf erhalten; Speichern legt eine neue Version an%1, und keine Version geht je verloren. Variablen, Vorschau und Probleme stehen daneben.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Two versions, or two files, side by side and word by word. Walk from change to change%1.</source>
        <translation>Zwei Versionen oder zwei Dateien nebeneinander und Wort für Wort. Gehen Sie von Änderung zu Änderung%1.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>A run puts versions before a dataset: the cost and the smallest difference that can be seen are told first, the verdict comes in words. The answers of the sample are simulated and cost nothing.</source>
        <translation>Ein Lauf prüft Versionen an einem Datensatz: Kosten und der kleinste sichtbare Unterschied stehen vorher da, das Urteil kommt in Worten. Die Antworten des Beispiels sind simuliert und kosten nichts.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>What passed goes to an environment by a plan: submitted, approved by a second person, carried out, and rolled back when it disappoints. Every step is in the record.</source>
        <translation>Was bestanden hat, kommt durch einen Plan in eine Umgebung: eingereicht, von einer zweiten Person freigegeben, ausgeführt und zurückgerollt, wenn es enttäuscht. Jeder Schritt steht im Protokoll.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Try the consent of a second person here: add a member and act for them%1. It is recorded as self-attested.</source>
        <translation>Probieren Sie hier die Zustimmung einer zweiten Person: Fügen Sie ein Mitglied hinzu und handeln Sie für es%1. Das wird als selbst bezeugt festgehalten.</translation>
    </message>
    <message>
        <source>Every command by keyboard</source>
        <translation>Jeder Befehl per Tastatur</translation>
    </message>
    <message>
        <source>The menus hold every command, the palette finds them by name%1, and the help lists all keys%2. This tour is in the help again whenever you want it.</source>
        <translation>Die Menüs enthalten jeden Befehl, die Palette findet sie nach Namen%1, und die Hilfe listet alle Tastenkürzel auf%2. Diesen Rundgang gibt es in der Hilfe wieder, wann immer Sie wollen.</translation>
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
        <translation>In eine Datei schreiben, mit - auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Replace an existing file; never a workspace, a key or one of the two</source>
        <translation>Eine vorhandene Datei ersetzen; nie einen Arbeitsbereich, einen Schlüssel oder eine der beiden verglichenen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
</context>
<context>
    <name>DiffDocument</name>
    <message>
        <source>Unchanged, %1: %2</source>
        <translation>Unverändert, %1: %2</translation>
    </message>
    <message>
        <source>Added, %1: %2</source>
        <translation>Hinzugefügt, %1: %2</translation>
    </message>
    <message>
        <source>Removed, %1: %2</source>
        <translation>Entfernt, %1: %2</translation>
    </message>
    <message>
        <source>Changed, %1, was: %2, now: %3</source>
        <translation>Geändert, %1, war: %2, jetzt: %3</translation>
    </message>
    <message>
        <source>Moved away, line %1: %2</source>
        <translation>Von hier verschoben, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation>Entfernt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Moved here, line %1: %2</source>
        <translation>Hierher verschoben, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation>Hinzugefügt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Changed, line %1, was: %2, now: %3</source>
        <translation>Geändert, Zeile %1, war: %2, jetzt: %3</translation>
    </message>
    <message>
        <source>Blank lines or marks</source>
        <translation>Leerzeilen oder Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Section %1, unchanged</source>
        <translation>Abschnitt %1, unverändert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of changes, then their kinds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>blanks at the end of lines</source>
        <translation>Leerraum am Zeilenende</translation>
    </message>
    <message>
        <source>how many blanks there are</source>
        <translation>die Anzahl der Leerzeichen</translation>
    </message>
    <message>
        <source>all blanks</source>
        <translation>aller Leerraum</translation>
    </message>
    <message>
        <source>upper and lower case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>the order of the variables</source>
        <translation>die Reihenfolge der Variablen</translation>
    </message>
    <message>
        <source>the encoding (%1 and %2)</source>
        <translation>die Kodierung (%1 und %2)</translation>
    </message>
    <message>
        <source>the byte-order mark that one side has</source>
        <translation>die Byte-Order-Mark, die nur eine Seite hat</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Model settings</source>
        <translation>Modelleinstellungen</translation>
    </message>
    <message>
        <source>template format</source>
        <translation>Vorlagenformat</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned includes</source>
        <translation>Festgelegte Includes</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>number of tokens</comment>
        <translation>%1 Tok</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Response schema</source>
        <translation>Antwortschema</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>Files that are no text have no report; compare text files</source>
        <translation>Dateien, die kein Text sind, haben keinen Bericht; Textdateien vergleichen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
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
        <source>no line end</source>
        <translation>kein Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>DraftJournal</name>
    <message>
        <source>The folder of drafts %1 cannot be made</source>
        <translation>Der Ordner der Entwürfe %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft of &quot;%1&quot; cannot be taken away</source>
        <translation>Der Entwurf von „%1“ lässt sich nicht entfernen</translation>
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
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>no text has the focus</source>
        <translation>kein Text hat den Fokus</translation>
    </message>
    <message>
        <source>this text cannot be changed</source>
        <translation>dieser Text lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>nothing here can be searched</source>
        <translation>hier lässt sich nichts durchsuchen</translation>
    </message>
</context>
<context>
    <name>Embeddings</name>
    <message>
        <source>%1 did not answer with one vector for each text</source>
        <translation>%1 hat nicht mit einem Vektor je Text geantwortet</translation>
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
    <message>
        <source>Cannot write &quot;%1&quot;: the disk is full; make room on it and try again</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Datenträger ist voll; schaffen Sie dort Platz und versuchen Sie es erneut</translation>
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
    <name>EnvCommands</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n nötig</numerusform>
            <numerusform>%n nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Plan sagt</translation>
    </message>
    <message>
        <source>%1 (%2): channel %3, approval %4</source>
        <translation>%1 (%2): Kanal %3, Freigabe %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Name a folder, or say --none to take the channel away</source>
        <translation>Einen Ordner nennen oder mit --none den Kanal entfernen</translation>
    </message>
    <message>
        <source>Say what to change: --required, --optional, --quorum, --approver or --no-approvers</source>
        <translation>Angeben, was zu ändern ist: --required, --optional, --quorum, --approver oder --no-approvers</translation>
    </message>
    <message>
        <source>Environments, what runs in them, and how they are reached</source>
        <translation>Umgebungen, was in ihnen läuft und wie sie erreicht werden</translation>
    </message>
    <message>
        <source>List environments and what runs in them</source>
        <translation>Umgebungen und was in ihnen läuft auflisten</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Eine Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Rules that it starts with: production asks for approval</source>
        <translation>Regeln, mit denen sie beginnt: production verlangt eine Freigabe</translation>
    </message>
    <message>
        <source>Folder that its applications read</source>
        <translation>Ordner, den ihre Anwendungen lesen</translation>
    </message>
    <message>
        <source>Choose the folder that the applications of an environment read</source>
        <translation>Den Ordner wählen, den die Anwendungen einer Umgebung lesen</translation>
    </message>
    <message>
        <source>A folder that exists and can be written</source>
        <translation>Ein Ordner, der besteht und beschreibbar ist</translation>
    </message>
    <message>
        <source>Take the channel away</source>
        <translation>Den Kanal entfernen</translation>
    </message>
    <message>
        <source>Who has to approve before something goes to an environment</source>
        <translation>Wer freigeben muss, bevor etwas in eine Umgebung kommt</translation>
    </message>
    <message>
        <source>Whatever a plan says</source>
        <translation>Unabhängig vom Plan</translation>
    </message>
    <message>
        <source>As each plan says</source>
        <translation>Wie der jeweilige Plan sagt</translation>
    </message>
    <message>
        <source>How many have to approve</source>
        <translation>Wie viele freigeben müssen</translation>
    </message>
    <message>
        <source>Member who may approve beside owners and admins; repeatable</source>
        <translation>Mitglied, das neben Inhabern und Verwaltern freigeben darf; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only owners and admins</source>
        <translation>Nur Inhaber und Verwalter</translation>
    </message>
    <message>
        <source>(differs)</source>
        <comment>from what was published</comment>
        <translation>(weicht ab)</translation>
    </message>
    <message>
        <source>%1, %2: %3 (seen %4). Publish it again with &quot;%5&quot;.</source>
        <translation>%1, %2: %3 (gesehen %4). Erneut veröffentlichen mit „%5“.</translation>
    </message>
    <message>
        <source>Put what should run there again, where something else was found</source>
        <translation>Stellt wieder her, was dort laufen soll, wo etwas anderes gefunden wurde</translation>
    </message>
    <message>
        <source>Key of the prompt</source>
        <translation>Schlüssel des Prompts</translation>
    </message>
    <message>
        <source>The application that it is published for</source>
        <translation>Die Anwendung, für die er veröffentlicht wird</translation>
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
    <name>EnvironmentCommands</name>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt kein Mitglied „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; belongs to the environment &quot;%2&quot;; choose another one</source>
        <translation>Der Ordner „%1“ gehört der Umgebung „%2“; einen anderen wählen</translation>
    </message>
    <message>
        <source>The number of approvals must be 1 to %1</source>
        <translation>Die Zahl der Freigaben muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already</source>
        <translation>Es gibt schon eine Umgebung „%1“</translation>
    </message>
    <message>
        <source>The kind of an environment cannot be changed: rules hang on it</source>
        <translation>Die Art einer Umgebung lässt sich nicht ändern: Regeln hängen daran</translation>
    </message>
</context>
<context>
    <name>ExecutionMachine</name>
    <message>
        <source>It has not started yet</source>
        <translation>Sie hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>Sie hat schon begonnen</translation>
    </message>
    <message>
        <source>The channels have not confirmed the new weight yet; wait for that, or abort</source>
        <translation>Die Kanäle haben das neue Gewicht noch nicht bestätigt; darauf warten oder abbrechen</translation>
    </message>
    <message>
        <source>The weight of this step is confirmed already</source>
        <translation>Das Gewicht dieses Schritts ist schon bestätigt</translation>
    </message>
    <message>
        <source>It is holding already</source>
        <translation>Sie wird schon gehalten</translation>
    </message>
    <message>
        <source>It is not holding</source>
        <translation>Sie wird nicht gehalten</translation>
    </message>
    <message>
        <source>It is paused; resume it first, or abort</source>
        <translation>Sie ist pausiert; erst fortsetzen oder abbrechen</translation>
    </message>
    <message>
        <source>It is not paused</source>
        <translation>Sie ist nicht pausiert</translation>
    </message>
    <message>
        <source>All steps are over; it is baking</source>
        <translation>Alle Schritte sind vorbei; die Nachbeobachtung läuft</translation>
    </message>
    <message>
        <source>It is not baking</source>
        <translation>Sie ist nicht in der Nachbeobachtung</translation>
    </message>
    <message>
        <source>It is going back already; nothing can stop that</source>
        <translation>Sie rollt schon zurück; nichts kann das aufhalten</translation>
    </message>
    <message>
        <source>It is not going back</source>
        <translation>Sie rollt nicht zurück</translation>
    </message>
    <message>
        <source>It could not go back yet and keeps trying; mend the channel that it names</source>
        <translation>Das Zurückrollen gelang noch nicht und wird weiter versucht; den genannten Kanal in Ordnung bringen</translation>
    </message>
    <message>
        <source>It is not complete; abort it instead</source>
        <translation>Sie ist nicht abgeschlossen; stattdessen abbrechen</translation>
    </message>
    <message>
        <source>It has ended (%1)</source>
        <translation>Sie ist beendet (%1)</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>setting the weight</source>
        <translation>setzt das Gewicht</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>in Beobachtung</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>wird gehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>baking</source>
        <translation>in Nachbeobachtung</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>going back failed</source>
        <translation>Zurückrollen gescheitert</translation>
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
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
</context>
<context>
    <name>ExecutionSteps</name>
    <message>
        <source>The environment does not exist any more</source>
        <translation>Die Umgebung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was moved by somebody else in the meantime</source>
        <translation>Jemand anderes hat die Umgebung „%1“ inzwischen verschoben</translation>
    </message>
    <message>
        <source>A version that is to run does not exist any more</source>
        <translation>Eine Version, die laufen soll, gibt es nicht mehr</translation>
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
    <name>FileChannel</name>
    <message>
        <source>&quot;%1&quot; is not a file that this program has written; move it away</source>
        <translation>„%1“ ist keine Datei, die dieses Programm geschrieben hat; anderswohin verschieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the environment &quot;%2&quot; of another workspace or project; choose another folder, or move the file away</source>
        <translation>„%1“ gehört der Umgebung „%2“ eines anderen Arbeitsbereichs oder Projekts; einen anderen Ordner wählen oder die Datei anderswohin verschieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is newer (generation %2) than what this workspace wants (generation %3): was the workspace restored from a backup? Move the file away to go on</source>
        <translation>„%1“ ist neuer (Generation %2), als dieser Arbeitsbereich es will (Generation %3): Wurde der Arbeitsbereich aus einer Sicherung wiederhergestellt? Die Datei anderswohin verschieben, um weiterzumachen</translation>
    </message>
    <message>
        <source>Cannot make the folder of &quot;%1&quot;; look at its permissions</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen; die Rechte prüfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold what was just written to it; is another program writing there?</source>
        <translation>„%1“ enthält nicht, was eben hineingeschrieben wurde; schreibt dort ein anderes Programm?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no absolute path of a folder</source>
        <translation>„%1“ ist kein absoluter Pfad eines Ordners</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist; make it, or choose another</source>
        <translation>Den Ordner „%1“ gibt es nicht; ihn anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written; change its permissions, or choose another</source>
        <translation>Der Ordner „%1“ ist nicht beschreibbar; die Rechte ändern oder einen anderen wählen</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist</source>
        <translation>Den Ordner „%1“ gibt es nicht</translation>
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
    <name>ForestPlot</name>
    <message>
        <source>no difference shown</source>
        <translation>kein Unterschied erkennbar</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1: %2 points, 95 % interval %3 to %4, %5</source>
        <translation>%1: %2 Punkte, 95-%-Intervall %3 bis %4, %5</translation>
    </message>
    <message>
        <source>%1: too few results for both versions</source>
        <translation>%1: zu wenige Ergebnisse für beide Versionen</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 better, points</source>
        <translation>%1 besser, Punkte</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Score × 100</source>
        <translation>Wertung × 100</translation>
    </message>
    <message>
        <source>; one-sided 95 % bound %1</source>
        <translation>; einseitige 95‑%‑Konfidenzgrenze %1</translation>
    </message>
    <message>
        <source> points</source>
        <comment>behind a number</comment>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>one-sided 95 % bound %1, limit %2</source>
        <translation>einseitige 95‑%‑Konfidenzgrenze %1, Grenze %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
</context>
<context>
    <name>GateCheck</name>
    <message>
        <source>Run %1 is not complete</source>
        <translation>Lauf %1 ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Run %1 has no scored result of this content</source>
        <translation>Lauf %1 hat kein gewertetes Ergebnis mit diesem Inhalt</translation>
    </message>
    <message>
        <source>Run %1 is %2 hours old; at most %3 are allowed</source>
        <translation>Lauf %1 ist %2 Stunden alt; höchstens %3 sind erlaubt</translation>
    </message>
    <message>
        <source>Run %1 passed %2 %</source>
        <translation>Lauf %1 hat %2 % bestanden</translation>
    </message>
    <message>
        <source>Run %1 passed %2 %; at least %3 % are asked for</source>
        <translation>Lauf %1 hat %2 % bestanden; mindestens %3 % sind verlangt</translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation>Es gibt keinen Lauf %1</translation>
    </message>
    <message>
        <source>No complete test run has this content; run its tests first</source>
        <translation>Kein abgeschlossener Testlauf hat diesen Inhalt; erst die Tests laufen lassen</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>number of a run</comment>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>Run %1 got no answer for this content: every row ended in an error</source>
        <translation>Lauf %1 bekam für diesen Inhalt keine Antwort: Jede Zeile endete mit einem Fehler</translation>
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
        <translation>Ein geschlossener Standardkanal lässt sich nicht ersetzen</translation>
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
    <name>HistoryModel</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
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
    <name>HttpTemplate</name>
    <message>
        <source>The key may stand in headers only; addresses and bodies are logged by servers</source>
        <translation>Der Schlüssel darf nur in Kopfzeilen stehen; Adressen und Inhalte protokollieren Server mit</translation>
    </message>
    <message>
        <source>There is nothing named &quot;%1&quot; to put into a request</source>
        <translation>Es gibt nichts namens „%1“, was in eine Anfrage gesetzt werden könnte</translation>
    </message>
    <message>
        <source>The address must start with http:// or https:// and a host that is written out; what a prompt holds must not decide where it is sent</source>
        <translation>Die Adresse muss mit http:// oder https:// und einem ausgeschriebenen Host beginnen; was in einem Prompt steht, darf nicht bestimmen, wohin er geht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an answer; write $.choices[0].text</source>
        <translation>„%1“ ist kein Pfad in eine Antwort; richtig ist etwa $.choices[0].text</translation>
    </message>
    <message>
        <source>Tell where the answer holds the text: by &quot;path&quot; or by &quot;script&quot;</source>
        <translation>Es fehlt, wo der Text in der Antwort steht: „path“ oder „script“</translation>
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
    <message>
        <source>%1 did not answer within %2 ms; the request was not sent again</source>
        <translation>%1 hat nicht innerhalb von %2 ms geantwortet; die Anfrage wurde nicht noch einmal gesendet</translation>
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
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 bytes</source>
        <translation>„%1“ hat mehr als %2 Bytes</translation>
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
    <name>InterruptedRun</name>
    <message>
        <source>Run %1 did not end:</source>
        <translation>Lauf %1 ist nicht zu Ende:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) are done; it can be resumed.</source>
        <translation>
            <numerusform>%1 von %n Fall ist erledigt; er kann fortgesetzt werden.</numerusform>
            <numerusform>%1 von %n Fällen sind erledigt; er kann fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>Lauf %1 zeigen</translation>
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
    <message>
        <source>The whole number has more digits than a JSON number keeps; write it as text</source>
        <translation>Die ganze Zahl hat mehr Stellen, als eine JSON-Zahl bewahrt; als Text schreiben</translation>
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
</context>
<context>
    <name>JsonPath</name>
    <message>
        <source>a path begins with &quot;$&quot;</source>
        <translation>ein Pfad beginnt mit „$“</translation>
    </message>
    <message>
        <source>expected &quot;.&quot; or &quot;[&quot;</source>
        <translation>„.“ oder „[“ wird erwartet</translation>
    </message>
    <message>
        <source>JSON path &quot;%1&quot;, character %2: %3</source>
        <translation>JSON-Pfad „%1“, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>expected a number, &quot;*&quot; or a name in quotes</source>
        <translation>eine Zahl, „*“ oder ein Name in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>expected &quot;]&quot;</source>
        <translation>„]“ wird erwartet</translation>
    </message>
    <message>
        <source>the name has no closing quote</source>
        <translation>dem Namen fehlt das schließende Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>JsonScore</name>
    <message>
        <source>JSON of more than %1 levels is not compared</source>
        <translation>JSON mit mehr als %1 Ebenen wird nicht verglichen</translation>
    </message>
    <message>
        <source>The JSON is too large to be compared</source>
        <translation>Das JSON ist zu groß für einen Vergleich</translation>
    </message>
    <message>
        <source>There are too many tool calls to compare</source>
        <translation>Es sind zu viele Werkzeugaufrufe für einen Vergleich</translation>
    </message>
</context>
<context>
    <name>JudgeScore</name>
    <message>
        <source>The judge&apos;s answer is too long to be read</source>
        <translation>Die Antwort des Bewertungsmodells ist zu lang, um gelesen zu werden</translation>
    </message>
    <message>
        <source>The judge&apos;s score %1 is not between %2 and %3</source>
        <translation>Die Wertung %1 des Bewertungsmodells liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>The judge&apos;s answer holds no JSON object with a verdict or a score</source>
        <translation>Die Antwort des Bewertungsmodells enthält kein JSON-Objekt mit Urteil oder Wertung</translation>
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
    <message>
        <source>The folder &quot;%1&quot; is not safe for a key: it is a link, belongs to another user or is open to others. Close it (chmod 700), or name another place for the key file</source>
        <translation>Der Ordner „%1“ ist für einen Schlüssel nicht sicher: Er ist ein Verweis, gehört einem anderen Benutzer oder ist für andere offen. Schließen Sie ihn (chmod 700), oder nennen Sie einen anderen Ort für die Schlüsseldatei</translation>
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
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>LeaseRepository</name>
    <message>
        <source>Another process has taken this work over</source>
        <translation>Ein anderer Prozess hat diese Arbeit übernommen</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>A placeholder is left in this example answer, and the model will write it as it stands: put a value in its place</source>
        <translation>In dieser Beispielantwort steht noch ein Platzhalter, und das Modell wird ihn genau so schreiben: durch einen Wert ersetzen</translation>
    </message>
    <message>
        <source>This example answer is not JSON, which the response schema enforces: write nothing but the JSON value</source>
        <translation>Diese Beispielantwort ist kein JSON, das Antwortschema erzwingt es aber: nur den JSON-Wert schreiben</translation>
    </message>
    <message>
        <source>This example answer breaks the response schema at &quot;%1&quot;: %2. Correct the example or the schema</source>
        <translation>Diese Beispielantwort verletzt das Antwortschema bei „%1“: %2. Das Beispiel oder das Schema berichtigen</translation>
    </message>
    <message>
        <source>There is no include &quot;%1&quot;: create it, or correct the name</source>
        <translation>Es gibt kein Include „%1“: anlegen oder den Namen berichtigen</translation>
    </message>
    <message>
        <source>The include &quot;%1&quot; is not tied to a version, so its next edit changes this prompt: pin the version that was tested</source>
        <translation>Das Include „%1“ ist nicht auf eine Version festgelegt, also ändert seine nächste Bearbeitung auch diesen Prompt: die getestete Version festlegen</translation>
    </message>
    <message>
        <source>The include &quot;%1&quot; leads back to itself or to this prompt (%2): take one link of the circle out</source>
        <translation>Das Include „%1“ führt zu sich selbst oder zu diesem Prompt zurück (%2): ein Glied des Kreises herausnehmen</translation>
    </message>
    <message>
        <source>Includes are %1 levels deep below &quot;%2&quot;; at most %3 are followed: put some of them together</source>
        <translation>Unter „%2“ sind Includes %1 Ebenen tief; höchstens %3 werden verfolgt: einige davon zusammenlegen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>message %1, line %2</source>
        <translation>Nachricht %1, Zeile %2</translation>
    </message>
    <message>
        <source>This forbids what another instruction demands, or the other way round (%1): decide for one of them</source>
        <translation>Das verbietet, was eine andere Anweisung verlangt, oder umgekehrt (%1): für eine von beiden entscheiden</translation>
    </message>
    <message>
        <source>No number can meet both this limit and the one in %1: change one of them</source>
        <translation>Keine Zahl kann diese Grenze und die in %1 zugleich einhalten: eine von beiden ändern</translation>
    </message>
    <message>
        <source>The text asks for %1, but the response schema enforces JSON: take this out, or the schema</source>
        <translation>Der Text verlangt %1, das Antwortschema erzwingt aber JSON: dies oder das Schema herausnehmen</translation>
    </message>
    <message>
        <source>This asks for %1, and %2 for %3: decide for one format</source>
        <translation>Hier wird %1 verlangt, in %2 aber %3: für ein Format entscheiden</translation>
    </message>
    <message>
        <source>This asks for another language than %1: decide for one, or say when each is meant</source>
        <translation>Hier wird eine andere Sprache verlangt als in %1: für eine entscheiden oder angeben, wann welche gemeint ist</translation>
    </message>
    <message>
        <source>One instruction asks for a short text, another one (%1) for a long one: say the length in words or sentences, once</source>
        <translation>Eine Anweisung verlangt einen kurzen Text, eine andere (%1) einen langen: die Länge einmal in Wörtern oder Sätzen angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves the decision to the model: say how many, which, or when</source>
        <translation>„%1“ überlässt dem Modell die Entscheidung: angeben, wie viele, welche oder wann</translation>
    </message>
    <message>
        <source>This was said before (%1): remove one of the two</source>
        <translation>Das wurde schon gesagt (%1): eines von beiden entfernen</translation>
    </message>
    <message>
        <source>This says nearly the same as %1: make one instruction of the two</source>
        <translation>Das sagt fast dasselbe wie %1: aus beiden eine Anweisung machen</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation>Die Wiederholung entfernen</translation>
    </message>
    <message>
        <source>The schema requires fields that the text never mentions (%1): say what belongs into them</source>
        <translation>Das Schema verlangt Felder, die der Text nie erwähnt (%1): angeben, was hineingehört</translation>
    </message>
    <message>
        <source>A note to oneself is left in the text (%1): do what it says, and remove it</source>
        <translation>Im Text steht noch eine Notiz an sich selbst (%1): erledigen und entfernen</translation>
    </message>
    <message>
        <source>Filler text is left here: write the real one</source>
        <translation>Hier steht noch Blindtext: den richtigen Text schreiben</translation>
    </message>
    <message>
        <source>A blank of a template was not filled in: write what belongs here, or make it an input</source>
        <translation>Eine Lücke einer Vorlage wurde nicht ausgefüllt: schreiben, was hierher gehört, oder eine Eingabe daraus machen</translation>
    </message>
    <message>
        <source>A mark of a merge conflict is left here: keep one of the two texts, and remove the marks</source>
        <translation>Hier steht noch die Markierung eines Merge-Konflikts: einen der beiden Texte behalten und die Markierungen entfernen</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>This is no suppression: write &quot;lint-ignore RULE REASON&quot;</source>
        <translation>Das ist keine Unterdrückung: „lint-ignore REGEL GRUND“ schreiben</translation>
    </message>
    <message>
        <source>A suppression names &quot;%1&quot;, which is no rule that can be suppressed: correct the name</source>
        <translation>Eine Unterdrückung nennt „%1“, das ist keine Regel, die sich unterdrücken lässt: den Namen berichtigen</translation>
    </message>
    <message>
        <source>The suppression of &quot;%1&quot; gives no reason, so it does not count: write the reason behind the name</source>
        <translation>Die Unterdrückung von „%1“ nennt keinen Grund und zählt deshalb nicht: den Grund hinter den Namen schreiben</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is retired and does not answer any more: choose another one</source>
        <translation>Das Modell „%1“ ist eingestellt und antwortet nicht mehr: ein anderes wählen</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; will be switched off on %2: move to another one before</source>
        <translation>Das Modell „%1“ wird am %2 abgeschaltet: vorher auf ein anderes umsteigen</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; is deprecated: move to another one</source>
        <translation>Das Modell „%1“ ist abgekündigt: auf ein anderes umsteigen</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; refuses %2: leave it out</source>
        <translation>Das Modell „%1“ lehnt %2 ab: weglassen</translation>
    </message>
    <message>
        <source>%1 is %2, but must be from %3 to %4</source>
        <translation>%1 ist %2, muss aber zwischen %3 und %4 liegen</translation>
    </message>
    <message>
        <source>The limit of the answer is %1 tokens; it must be at least 1</source>
        <translation>Die Grenze der Antwort ist %1 Token; sie muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>The limit of the answer is %1 tokens, but the model &quot;%2&quot; writes %3 at most</source>
        <translation>Die Grenze der Antwort ist %1 Token, das Modell „%2“ schreibt aber höchstens %3</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; refuses stop texts: leave them out</source>
        <translation>Das Modell „%1“ lehnt Stopptexte ab: weglassen</translation>
    </message>
    <message>
        <source>There are %1 stop texts, but the model &quot;%2&quot; takes %3 at most</source>
        <translation>Es sind %1 Stopptexte, das Modell „%2“ nimmt aber höchstens %3</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; takes no pictures: choose another model, or take the picture out</source>
        <translation>Das Modell „%1“ nimmt keine Bilder an: ein anderes Modell wählen oder das Bild herausnehmen</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Token</translation>
    </message>
    <message>
        <source> (estimate)</source>
        <translation> (geschätzt)</translation>
    </message>
    <message>
        <source>The prompt is longer than what &quot;%1&quot; reads besides its answer (%2): shorten it, or choose a model with a larger context</source>
        <translation>Der Prompt ist länger, als „%1“ neben der Antwort lesen kann (%2): kürzen oder ein Modell mit größerem Kontext wählen</translation>
    </message>
    <message>
        <source>The prompt fills most of what &quot;%1&quot; reads besides its answer (%2): leave room for longer inputs</source>
        <translation>Der Prompt füllt das meiste von dem, was „%1“ neben der Antwort lesen kann (%2): Platz für längere Eingaben lassen</translation>
    </message>
    <message>
        <source>The template cannot be read here: %1</source>
        <translation>Die Vorlage ist hier nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is no name of a variable: use letters without accents, digits, &quot;_&quot; and &quot;.&quot;, and begin with a letter or &quot;_&quot;</source>
        <translation>Das ist kein Variablenname: Buchstaben ohne Akzente, Ziffern, „_“ und „.“ verwenden und mit einem Buchstaben oder „_“ beginnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no input of the prompt and no column of its datasets: declare it, or correct the name</source>
        <translation>„%1“ ist keine Eingabe des Prompts und keine Spalte seiner Datensätze: vereinbaren oder den Namen berichtigen</translation>
    </message>
    <message>
        <source>A placeholder stands inside of another one: write the name once, between one pair of delimiters</source>
        <translation>Ein Platzhalter steht in einem anderen: den Namen einmal schreiben, zwischen ein Klammerpaar</translation>
    </message>
    <message>
        <source>The braces of this placeholder do not match: it ends only at the next &quot;}}&quot;</source>
        <translation>Die Klammern dieses Platzhalters passen nicht zusammen: Er endet erst beim nächsten „}}“</translation>
    </message>
    <message>
        <source>This placeholder belongs to another template language and is not filled in: the prompt is written in %1, where it reads %2</source>
        <translation>Dieser Platzhalter gehört zu einer anderen Vorlagensprache und wird nicht ausgefüllt: Der Prompt ist in %1 geschrieben, dort heißt er %2</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>This placeholder opens with one brace and closes with two, so it is not filled in: write %1</source>
        <translation>Dieser Platzhalter beginnt mit einer Klammer und endet mit zweien, deshalb wird er nicht ausgefüllt: %1 schreiben</translation>
    </message>
    <message>
        <source>Statements in &quot;{% %}&quot; are Nunjucks and mean nothing here: the prompt is written in %1. Choose nunjucks as its format, or take them out</source>
        <translation>Anweisungen in „{% %}“ sind Nunjucks und bedeuten hier nichts: Der Prompt ist in %1 geschrieben. Als Format nunjucks wählen oder die Anweisungen herausnehmen</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is declared but no text uses it: use it, or remove it</source>
        <translation>Die Eingabe „%1“ ist vereinbart, aber kein Text verwendet sie: verwenden oder entfernen</translation>
    </message>
    <message>
        <source>Invisible characters turn the direction of the text here (%1), so that a person reads another text than the model: remove them</source>
        <translation>Unsichtbare Zeichen kehren hier die Schreibrichtung um (%1), sodass ein Mensch einen anderen Text liest als das Modell: entfernen</translation>
    </message>
    <message>
        <source>Invisible tag characters stand here (%1); they can hold instructions that only the model reads: remove them</source>
        <translation>Hier stehen unsichtbare Tag-Zeichen (%1); sie können Anweisungen enthalten, die nur das Modell liest: entfernen</translation>
    </message>
    <message>
        <source>A control character stands here (%1): remove it</source>
        <translation>Hier steht ein Steuerzeichen (%1): entfernen</translation>
    </message>
    <message>
        <source>An invisible character without width stands here (%1): remove it</source>
        <translation>Hier steht ein unsichtbares Zeichen ohne Breite (%1): entfernen</translation>
    </message>
    <message>
        <source>Remove what cannot be seen</source>
        <translation>Unsichtbares entfernen</translation>
    </message>
    <message>
        <source>This word mixes Latin with Greek letters that look the same: type it anew</source>
        <translation>Dieses Wort mischt lateinische mit gleich aussehenden griechischen Buchstaben: neu tippen</translation>
    </message>
    <message>
        <source>This word mixes Latin with Cyrillic letters that look the same: type it anew</source>
        <translation>Dieses Wort mischt lateinische mit gleich aussehenden kyrillischen Buchstaben: neu tippen</translation>
    </message>
    <message>
        <source>Write it in Latin letters</source>
        <translation>In lateinischen Buchstaben schreiben</translation>
    </message>
    <message>
        <source>A private key stands here: take it out and make a new one, since this one has been stored</source>
        <translation>Hier steht ein privater Schlüssel: herausnehmen und einen neuen erzeugen, denn dieser wurde schon gespeichert</translation>
    </message>
    <message>
        <source>A JSON web token stands here: take it out and revoke it</source>
        <translation>Hier steht ein JSON Web Token: herausnehmen und widerrufen</translation>
    </message>
    <message>
        <source>The key of a provider stands here: take it out and revoke it</source>
        <translation>Hier steht der Schlüssel eines Anbieters: herausnehmen und widerrufen</translation>
    </message>
    <message>
        <source>What looks like a key or password stands here: take it out, and change it if it is real</source>
        <translation>Was hier steht, sieht nach einem Schlüssel oder Passwort aus: herausnehmen und ändern, falls es echt ist</translation>
    </message>
    <message>
        <source>A mail address stands here and is sent with every call: use an invented one or an input</source>
        <translation>Hier steht eine Mailadresse und wird bei jedem Aufruf mitgesendet: eine erfundene oder eine Eingabe verwenden</translation>
    </message>
    <message>
        <source>A phone number stands here and is sent with every call: use an invented one or an input</source>
        <translation>Hier steht eine Telefonnummer und wird bei jedem Aufruf mitgesendet: eine erfundene oder eine Eingabe verwenden</translation>
    </message>
    <message>
        <source>The number of a payment card stands here: use the test number of a bank or an input</source>
        <translation>Hier steht die Nummer einer Zahlungskarte: die Testnummer einer Bank oder eine Eingabe verwenden</translation>
    </message>
    <message>
        <source>The number of a bank account (IBAN) stands here: use an invented one or an input</source>
        <translation>Hier steht die Nummer eines Bankkontos (IBAN): eine erfundene oder eine Eingabe verwenden</translation>
    </message>
    <message>
        <source>Personal data (%1) stand here: use invented ones or an input</source>
        <translation>Hier stehen personenbezogene Daten (%1): erfundene oder eine Eingabe verwenden</translation>
    </message>
    <message>
        <source>This mark makes a model believe that a new message begins: remove it, or accept it when it is here to test that</source>
        <translation>Diese Markierung lässt ein Modell glauben, eine neue Nachricht beginne: entfernen, oder hinnehmen, wenn genau das getestet werden soll</translation>
    </message>
    <message>
        <source>Decoded from base64, this text tells a model to drop its instructions: remove it, or accept it when it is here to test that</source>
        <translation>Aus Base64 dekodiert, fordert dieser Text ein Modell auf, seine Anweisungen fallen zu lassen: entfernen, oder hinnehmen, wenn genau das getestet werden soll</translation>
    </message>
    <message>
        <source>This phrase tells a model to drop its instructions or to give them away: remove it, or accept it when it is here to test that</source>
        <translation>Diese Wendung fordert ein Modell auf, seine Anweisungen fallen zu lassen oder preiszugeben: entfernen, oder hinnehmen, wenn genau das getestet werden soll</translation>
    </message>
    <message>
        <source>The expected output of the test item &quot;%1&quot; stands here, so its result is void: take it out of the prompt, or the item out of the test</source>
        <translation>Hier steht die erwartete Ausgabe des Testfalls „%1“, deshalb ist sein Ergebnis ungültig: sie aus dem Prompt oder den Testfall aus dem Test nehmen</translation>
    </message>
    <message numerus="yes">
        <source>The expected outputs of &quot;%1&quot; and %n other test item(s) stand here, so their results are void: take them out of the prompt, or the items out of the test</source>
        <translation>
            <numerusform>Hier stehen die erwarteten Ausgaben von „%1“ und %n weiteren Testfall, deshalb sind deren Ergebnisse ungültig: sie aus dem Prompt oder die Testfälle aus dem Test nehmen</numerusform>
            <numerusform>Hier stehen die erwarteten Ausgaben von „%1“ und %n weiteren Testfällen, deshalb sind deren Ergebnisse ungültig: sie aus dem Prompt oder die Testfälle aus dem Test nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside and stands in a system message, which the model obeys first: move it into a user message, inside of a labelled block</source>
        <translation>„%1“ kommt von außen und steht in einer Systemnachricht, der das Modell zuerst folgt: in eine Benutzernachricht verschieben, in einen gekennzeichneten Block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside, and message %2, a system message, takes it in through this include: move it into a user message, inside of a labelled block</source>
        <translation>„%1“ kommt von außen, und Nachricht %2, eine Systemnachricht, nimmt es über dieses Include auf: in eine Benutzernachricht verschieben, in einen gekennzeichneten Block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from outside and has no border, so the model cannot tell where it ends: put it into a labelled block such as &lt;%1&gt; … &lt;/%1&gt;</source>
        <translation>„%1“ kommt von außen und ist nicht abgegrenzt, also erkennt das Modell nicht, wo es endet: in einen gekennzeichneten Block setzen, etwa &lt;%1&gt; … &lt;/%1&gt;</translation>
    </message>
    <message>
        <source>Put it between &lt;%1&gt; and &lt;/%1&gt;</source>
        <translation>Zwischen &lt;%1&gt; und &lt;/%1&gt; setzen</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>message %1, line %2, column %3</source>
        <translation>Nachricht %1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rule, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name what to look at: promptlab-cli lint PROMPT[@VERSION]</source>
        <translation>Angeben, was angesehen werden soll: promptlab-cli lint PROMPT[@VERSION]</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; &quot;promptlab-cli lint --rules&quot; lists them</source>
        <translation>Es gibt keine Regel „%1“; „promptlab-cli lint --rules“ listet sie auf</translation>
    </message>
    <message>
        <source>%1: nothing to object to</source>
        <translation>%1: nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Look for what is wrong or risky in a version of a prompt</source>
        <translation>Suchen, was in einer Version eines Prompts falsch oder riskant ist</translation>
    </message>
    <message>
        <source>Version to look at, as in triage@3</source>
        <translation>Version, die angesehen wird, etwa triage@3</translation>
    </message>
    <message>
        <source>Leave a rule out; repeatable</source>
        <translation>Eine Regel auslassen; wiederholbar</translation>
    </message>
    <message>
        <source>List the rules instead</source>
        <translation>Stattdessen die Regeln auflisten</translation>
    </message>
</context>
<context>
    <name>LintRule</name>
    <message>
        <source>Unknown variable</source>
        <translation>Unbekannte Variable</translation>
    </message>
    <message>
        <source>The text uses a name that is no input of the prompt, no column of a dataset and no parameter of an include. The prompt cannot be rendered, or a gap is left in it.</source>
        <translation>Der Text verwendet einen Namen, der weder Eingabe des Prompts noch Spalte eines Datensatzes noch Parameter eines Includes ist. Der Prompt lässt sich nicht ausfüllen, oder es bleibt eine Lücke.</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>Unbenutzte Variable</translation>
    </message>
    <message>
        <source>An input is declared but no text uses it. Whoever fills it in waits for an effect that never comes; often its place was lost in an edit.</source>
        <translation>Eine Eingabe ist vereinbart, aber kein Text verwendet sie. Wer sie ausfüllt, wartet vergeblich auf eine Wirkung; oft ging ihre Stelle beim Bearbeiten verloren.</translation>
    </message>
    <message>
        <source>Broken placeholder</source>
        <translation>Fehlerhafter Platzhalter</translation>
    </message>
    <message>
        <source>Delimiters do not match or are nested, or a name is empty or has characters that not every template language takes. Names are letters, digits, &quot;_&quot; and &quot;.&quot;.</source>
        <translation>Klammern passen nicht zusammen oder sind verschachtelt, oder ein Name ist leer oder hat Zeichen, die nicht jede Vorlagensprache annimmt. Namen bestehen aus Buchstaben, Ziffern, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Placeholder of another syntax</source>
        <translation>Platzhalter in anderer Schreibweise</translation>
    </message>
    <message>
        <source>The prompt is written in one template language and holds a placeholder of another one. It is not filled in: the model sees the braces.</source>
        <translation>Der Prompt ist in einer Vorlagensprache geschrieben und enthält einen Platzhalter einer anderen. Er wird nicht ausgefüllt: Das Modell sieht die Klammern.</translation>
    </message>
    <message>
        <source>Includes in a circle or too deep</source>
        <translation>Includes im Kreis oder zu tief</translation>
    </message>
    <message>
        <source>An include leads back to itself, or the chain of includes is longer than five. The prompt cannot be rendered, or nobody can follow what is in it.</source>
        <translation>Ein Include führt zu sich selbst zurück, oder die Kette der Includes ist länger als fünf. Der Prompt lässt sich nicht ausfüllen, oder niemand überblickt, was darin steht.</translation>
    </message>
    <message>
        <source>Include not found</source>
        <translation>Include nicht gefunden</translation>
    </message>
    <message>
        <source>The text names an include that does not exist in the project.</source>
        <translation>Der Text nennt ein Include, das es im Projekt nicht gibt.</translation>
    </message>
    <message>
        <source>Include without a fixed version</source>
        <translation>Include ohne feste Version</translation>
    </message>
    <message>
        <source>An include is not tied to a version. A later edit of it changes this prompt without a new version and without a test.</source>
        <translation>Ein Include ist nicht auf eine Version festgelegt. Wird es später bearbeitet, ändert sich dieser Prompt ohne neue Version und ohne Test.</translation>
    </message>
    <message>
        <source>Text from outside in the system message</source>
        <translation>Text von außen in der Systemnachricht</translation>
    </message>
    <message>
        <source>Models follow the system message before all others. Text that somebody else wrote gets the same authority there.</source>
        <translation>Modelle folgen der Systemnachricht vor allen anderen. Fremder Text bekommt dort dieselbe Autorität.</translation>
    </message>
    <message>
        <source>Text from outside without a border</source>
        <translation>Text von außen ohne Abgrenzung</translation>
    </message>
    <message>
        <source>Untrusted text stands beside instructions without a labelled block around it, so the model cannot tell where the data ends.</source>
        <translation>Nicht vertrauenswürdiger Text steht ohne gekennzeichneten Block neben Anweisungen, also erkennt das Modell nicht, wo die Daten enden.</translation>
    </message>
    <message>
        <source>Attempt to take command</source>
        <translation>Versuch, das Kommando zu übernehmen</translation>
    </message>
    <message>
        <source>A default value, a dataset or an include holds a phrase that tells a model to drop its instructions. In a test set that may be on purpose; anywhere else it is an attack or an accident.</source>
        <translation>Ein Vorgabewert, ein Datensatz oder ein Include enthält eine Wendung, die ein Modell auffordert, seine Anweisungen fallen zu lassen. In Testdaten kann das Absicht sein; überall sonst ist es ein Angriff oder ein Versehen.</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>A character that nobody sees reaches the model. It splits words, turns text around or carries hidden instructions; mostly it came in by copying.</source>
        <translation>Ein Zeichen, das niemand sieht, erreicht das Modell. Es teilt Wörter, kehrt Text um oder trägt verborgene Anweisungen; meist kam es beim Kopieren hinein.</translation>
    </message>
    <message>
        <source>Look-alike letters in a word</source>
        <translation>Zum Verwechseln ähnliche Buchstaben in einem Wort</translation>
    </message>
    <message>
        <source>A word mixes Latin letters with Cyrillic or Greek ones that look the same. For a model that is a different word, and a search does not find it.</source>
        <translation>Ein Wort mischt lateinische Buchstaben mit gleich aussehenden kyrillischen oder griechischen. Für ein Modell ist das ein anderes Wort, und eine Suche findet es nicht.</translation>
    </message>
    <message>
        <source>Key or password</source>
        <translation>Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>What looks like a key or a password stands in a text that is stored, sent to a provider and shown to others. Take it out and make a new one.</source>
        <translation>In einem Text, der gespeichert, an einen Anbieter gesendet und anderen gezeigt wird, steht etwas, das nach einem Schlüssel oder Passwort aussieht. Herausnehmen und ein neues Geheimnis erzeugen.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>A mail address, phone number, card or bank account stands in the prompt and is sent with every call. Use an invented one or an input.</source>
        <translation>Im Prompt steht eine Mailadresse, Telefonnummer, Karten- oder Kontonummer und wird bei jedem Aufruf mitgesendet. Eine erfundene oder eine Eingabe verwenden.</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Unfertiger Text</translation>
    </message>
    <message>
        <source>Notes to oneself, filler text and marks of a merge conflict are read by the model as if they were meant.</source>
        <translation>Notizen an sich selbst, Blindtext und Markierungen eines Merge-Konflikts liest das Modell, als wären sie so gemeint.</translation>
    </message>
    <message>
        <source>Instructions that contradict each other</source>
        <translation>Widersprüchliche Anweisungen</translation>
    </message>
    <message>
        <source>Two instructions cannot be followed both: always and never the same, counts that exclude each other, two formats, languages or lengths. The model picks one, not always the same.</source>
        <translation>Zwei Anweisungen lassen sich nicht zugleich befolgen: dasselbe immer und nie, Anzahlen, die einander ausschließen, zwei Formate, Sprachen oder Längen. Das Modell wählt eine davon, nicht immer dieselbe.</translation>
    </message>
    <message>
        <source>The same instruction twice</source>
        <translation>Dieselbe Anweisung zweimal</translation>
    </message>
    <message>
        <source>Two instructions say nearly the same. It costs tokens, and whoever changes one forgets the other.</source>
        <translation>Zwei Anweisungen sagen fast dasselbe. Das kostet Token, und wer die eine ändert, vergisst die andere.</translation>
    </message>
    <message>
        <source>Text and response schema differ</source>
        <translation>Text und Antwortschema widersprechen sich</translation>
    </message>
    <message>
        <source>The text asks for another format than the schema enforces, or never mentions fields that the schema requires, so that the model has to guess what belongs into them.</source>
        <translation>Der Text verlangt ein anderes Format, als das Schema erzwingt, oder erwähnt Felder nie, die das Schema verlangt; das Modell muss raten, was hineingehört.</translation>
    </message>
    <message>
        <source>Vague instruction</source>
        <translation>Vage Anweisung</translation>
    </message>
    <message>
        <source>Words such as &quot;some&quot; or &quot;if possible&quot; leave the decision to the model, which decides differently each time. Say how many, which, and when.</source>
        <translation>Wörter wie „einige“ oder „wenn möglich“ überlassen dem Modell die Entscheidung, und es entscheidet jedes Mal anders. Angeben, wie viele, welche und wann.</translation>
    </message>
    <message>
        <source>Little room in the model&apos;s context</source>
        <translation>Wenig Platz im Kontext des Modells</translation>
    </message>
    <message>
        <source>The prompt takes 80 % or more of what the model reads, less the part kept for the answer. A longer input is cut off or refused; over 100 % every call is.</source>
        <translation>Der Prompt belegt mindestens 80 % dessen, was das Modell liest, abzüglich des Teils für die Antwort. Eine längere Eingabe wird abgeschnitten oder abgelehnt; über 100 % trifft das jeden Aufruf.</translation>
    </message>
    <message>
        <source>Example that breaks the rules</source>
        <translation>Beispiel, das die Regeln verletzt</translation>
    </message>
    <message>
        <source>An example answer does not fit the response schema, or a placeholder is left in it. Models copy examples more faithfully than rules.</source>
        <translation>Eine Beispielantwort passt nicht zum Antwortschema, oder es steht noch ein Platzhalter darin. Modelle halten sich an Beispiele genauer als an Regeln.</translation>
    </message>
    <message>
        <source>Expected answer in the prompt</source>
        <translation>Erwartete Antwort im Prompt</translation>
    </message>
    <message>
        <source>Eight or more words in a row of an expected output stand in the prompt. The test then measures copying, and its result is void.</source>
        <translation>Acht oder mehr aufeinanderfolgende Wörter einer erwarteten Ausgabe stehen im Prompt. Der Test misst dann das Abschreiben, und sein Ergebnis ist ungültig.</translation>
    </message>
    <message>
        <source>Setting that the model does not take</source>
        <translation>Einstellung, die das Modell nicht annimmt</translation>
    </message>
    <message>
        <source>A parameter is outside of what the model accepts, or the model is retired (an error) or soon will be (a warning).</source>
        <translation>Ein Parameter liegt außerhalb dessen, was das Modell annimmt, oder das Modell ist eingestellt (Fehler) oder wird es bald (Warnung).</translation>
    </message>
    <message>
        <source>Suppression that does not count</source>
        <translation>Unterdrückung, die nicht zählt</translation>
    </message>
    <message>
        <source>A suppression names no known rule or gives no reason. It has no effect until it does.</source>
        <translation>Eine Unterdrückung nennt keine bekannte Regel oder keinen Grund. Bis dahin bewirkt sie nichts.</translation>
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
    <name>MatrixCells</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>, score %1</source>
        <translation>, Wertung %1</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>passed%1</source>
        <comment>%1: score</comment>
        <translation>bestanden%1</translation>
    </message>
    <message>
        <source>failed%1</source>
        <comment>%1: score</comment>
        <translation>durchgefallen%1</translation>
    </message>
    <message>
        <source>passed in %1 of %2 repeats%3</source>
        <comment>%3: score</comment>
        <translation>bestanden in %1 von %2 Wiederholungen%3</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>not checked, no assertion looks at it</source>
        <translation>nicht geprüft, keine Prüfung betrachtet es</translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>since (UTC)</source>
        <translation>seit (UTC)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 is a member now (%2). To act for them here: --as &quot;%1&quot;</source>
        <translation>%1 ist jetzt Mitglied (%2). Um hier für diese Person zu handeln: --as „%1“</translation>
    </message>
    <message>
        <source>The people of the project</source>
        <translation>Die Personen des Projekts</translation>
    </message>
    <message>
        <source>List the members and their roles</source>
        <translation>Die Mitglieder und ihre Rollen auflisten</translation>
    </message>
    <message>
        <source>Add a person to the project</source>
        <translation>Eine Person zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the person, as --as takes it</source>
        <translation>Name der Person, wie --as ihn erwartet</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>Was die Person darf</translation>
    </message>
    <message>
        <source>Address, kept under the person&apos;s own key</source>
        <translation>Adresse, unter dem eigenen Schlüssel der Person aufbewahrt</translation>
    </message>
</context>
<context>
    <name>MemberEvidence</name>
    <message>
        <source>the member %1 is not, or has not the role, that the audit log says</source>
        <translation>das Mitglied %1 ist nicht das, oder hat nicht die Rolle, die das Audit-Log nennt</translation>
    </message>
    <message>
        <source>a member of the audit log is gone</source>
        <translation>ein Mitglied des Audit-Logs fehlt</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>MemberService</name>
    <message>
        <source>There is a member &quot;%1&quot; already; choose another name</source>
        <translation>Es gibt schon ein Mitglied „%1“; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>The name of a member has 1 to %1 characters</source>
        <translation>Der Name eines Mitglieds hat 1 bis %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>MessageRole</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
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
    <name>ModelList</name>
    <message>
        <source>%1 did not answer with a list of models</source>
        <translation>%1 hat nicht mit einer Liste von Modellen geantwortet</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;</source>
        <translation>%1 hat kein Modell „%2“</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>$%1</source>
        <comment>an amount of dollars</comment>
        <translation>%1 $</translation>
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
    <message>
        <source>The name &quot;%1&quot; has an &quot;@&quot;, which stands before the number of a version; use another character</source>
        <translation>Der Name „%1“ hat ein „@“, das vor der Nummer einer Version steht; ein anderes Zeichen verwenden</translation>
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
        <source>The passphrase slot asks for %1 passes over %2 KiB; this is outside what is accepted (1 to %3 passes, 8 to %4 KiB). The file may have been altered</source>
        <translation>Das Passphrasenfach verlangt %1 Durchgänge über %2 KiB; das liegt außerhalb des Zulässigen (1 bis %3 Durchgänge, 8 bis %4 KiB). Die Datei könnte verändert worden sein</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least %1</source>
        <translation>
            <numerusform>Die Passphrase hat %n Zeichen; sie braucht mindestens %1</numerusform>
            <numerusform>Die Passphrase hat %n Zeichen; sie braucht mindestens %1</numerusform>
        </translation>
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
    <name>PictureTour</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be made</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written</source>
        <translation>Das Bild „%1“ lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>PipelineCommands</name>
    <message>
        <source>%1; --replace puts this in its place</source>
        <translation>%1; mit --replace tritt diese an ihre Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Stored the pipeline %1 with %n stage(s)</source>
        <translation>
            <numerusform>Pipeline %1 mit %n Stufe gespeichert</numerusform>
            <numerusform>Pipeline %1 mit %n Stufen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a pipeline with %n stage(s)</source>
        <translation>
            <numerusform>%1 ist eine Pipeline mit %n Stufe</numerusform>
            <numerusform>%1 ist eine Pipeline mit %n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
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
        <source>stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>No pipelines yet. Store one with &quot;promptlab-cli pipeline add FILE&quot;.</source>
        <translation>Noch keine Pipelines. Mit „promptlab-cli pipeline add FILE“ eine speichern.</translation>
    </message>
    <message>
        <source>Removed the pipeline %1; its runs stay</source>
        <translation>Pipeline %1 entfernt; ihre Läufe bleiben</translation>
    </message>
    <message>
        <source>Name what to carry out: a stored pipeline, or a file with --file, and not both</source>
        <translation>Angeben, was auszuführen ist: eine gespeicherte Pipeline oder eine Datei mit --file, nicht beides</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>started (UTC)</source>
        <translation>begonnen (UTC)</translation>
    </message>
    <message>
        <source>No pipeline runs yet. Start one with &quot;promptlab-cli pipeline run NAME&quot;.</source>
        <translation>Noch keine Pipeline-Läufe. Mit „promptlab-cli pipeline run NAME“ einen beginnen.</translation>
    </message>
    <message>
        <source>Store a pipeline from a file</source>
        <translation>Eine Pipeline aus einer Datei speichern</translation>
    </message>
    <message>
        <source>YAML or JSON of a pipeline</source>
        <translation>YAML oder JSON einer Pipeline</translation>
    </message>
    <message>
        <source>In the place of one of the same name</source>
        <translation>Anstelle einer mit demselben Namen</translation>
    </message>
    <message>
        <source>Read a pipeline file and say what is wrong in it</source>
        <translation>Eine Pipeline-Datei lesen und sagen, was darin falsch ist</translation>
    </message>
    <message>
        <source>Stored pipelines</source>
        <translation>Gespeicherte Pipelines</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>A stored pipeline as JSON</source>
        <translation>Eine gespeicherte Pipeline als JSON</translation>
    </message>
    <message>
        <source>Remove a stored pipeline; its runs stay</source>
        <translation>Eine gespeicherte Pipeline entfernen; ihre Läufe bleiben</translation>
    </message>
    <message>
        <source>Carry a pipeline out; ends with 0 only when it passed</source>
        <translation>Eine Pipeline ausführen; endet nur mit 0, wenn sie bestanden hat</translation>
    </message>
    <message>
        <source>Name of a stored pipeline</source>
        <translation>Name einer gespeicherten Pipeline</translation>
    </message>
    <message>
        <source>A pipeline file that is not stored</source>
        <translation>Eine Pipeline-Datei, die nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Version to test, as in triage@6; else the pipeline&apos;s prompt, newest</source>
        <translation>Zu testende Version, wie in triage@6; ohne Angabe die neueste des Prompts der Pipeline</translation>
    </message>
    <message>
        <source>Version to compare with: 2, @production, other@3</source>
        <translation>Version zum Vergleich: 2, @production, other@3</translation>
    </message>
    <message>
        <source>Only these rows, or this named subset; repeatable</source>
        <translation>Nur diese Zeilen oder diese benannte Teilmenge; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only say what it would cost and what it could show</source>
        <translation>Nur sagen, was es kosten würde und was es zeigen könnte</translation>
    </message>
    <message>
        <source>Go on with a pipeline run that did not end</source>
        <translation>Mit einem nicht beendeten Pipeline-Lauf weitermachen</translation>
    </message>
    <message>
        <source>Number of the pipeline run; else the newest</source>
        <translation>Nummer des Pipeline-Laufs; ohne Angabe der neueste</translation>
    </message>
    <message>
        <source>Do one stage of a pipeline run again, with new answers</source>
        <translation>Eine Stufe eines Pipeline-Laufs mit neuen Antworten wiederholen</translation>
    </message>
    <message>
        <source>Number of the pipeline run</source>
        <translation>Nummer des Pipeline-Laufs</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>What a pipeline run came to</source>
        <translation>Was ein Pipeline-Lauf ergab</translation>
    </message>
    <message>
        <source>Pipeline runs, the newest first</source>
        <translation>Pipeline-Läufe, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Test pipelines: stages with success criteria, on a version</source>
        <translation>Testpipelines: Stufen mit Erfolgskriterien für eine Version</translation>
    </message>
    <message>
        <source>JSON Schema of pipeline files, for editors</source>
        <translation>JSON-Schema von Pipeline-Dateien, für Editoren</translation>
    </message>
</context>
<context>
    <name>PipelineDefinition</name>
    <message>
        <source>&quot;%1&quot; is not known here; there is %2</source>
        <translation>„%1“ ist hier nicht bekannt; es gibt: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; did you mean &quot;%2&quot;?</source>
        <translation>„%1“ ist hier nicht bekannt; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is not known here; this version reads &quot;%2&quot;</source>
        <translation>Das Format „%1“ ist hier nicht bekannt; diese Version liest „%2“</translation>
    </message>
    <message>
        <source>The subset &quot;%1&quot; has no rows</source>
        <translation>Die Teilmenge „%1“ hat keine Zeilen</translation>
    </message>
    <message>
        <source>The pipeline has no stages</source>
        <translation>Die Pipeline hat keine Stufen</translation>
    </message>
    <message>
        <source>The pipeline has more than %1 stages</source>
        <translation>Die Pipeline hat mehr als %1 Stufen</translation>
    </message>
    <message>
        <source>Two stages are called &quot;%1&quot;; give one a name of its own</source>
        <translation>Zwei Stufen heißen „%1“; einer einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; asks models, and the pipeline names no dataset</source>
        <translation>Die Stufe „%1“ befragt Modelle, aber die Pipeline nennt keinen Datensatz</translation>
    </message>
    <message>
        <source>The stage has no type; there is %1</source>
        <translation>Der Stufe fehlt die Art; es gibt: %1</translation>
    </message>
    <message>
        <source>A validation stage asks no model, so it has no &quot;%1&quot;</source>
        <translation>Eine Validierungsstufe befragt kein Modell und hat daher kein „%1“</translation>
    </message>
    <message>
        <source>A stage of type %1 has no &quot;%2&quot;</source>
        <translation>Eine Stufe der Art %1 hat kein „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot decide a comparison; there is passRate, meanScore and metric:NAME</source>
        <translation>„%1“ kann keinen Vergleich entscheiden; es gibt passRate, meanScore und metric:NAME</translation>
    </message>
    <message>
        <source>The schema of pipeline files is missing from the program; install it again</source>
        <translation>Das Schema von Pipeline-Dateien fehlt im Programm; es neu installieren</translation>
    </message>
</context>
<context>
    <name>PipelinePlanner</name>
    <message>
        <source>There are no pipelines yet</source>
        <translation>Es gibt noch keine Pipelines</translation>
    </message>
    <message>
        <source>There is no pipeline &quot;%1&quot;; there is %2</source>
        <translation>Es gibt keine Pipeline „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>The pipeline &quot;%1&quot; names no prompt; say which version to test</source>
        <translation>Die Pipeline „%1“ nennt keinen Prompt; angeben, welche Version zu testen ist</translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself; name another baseline</source>
        <translation>%1 lässt sich nicht mit sich selbst vergleichen; eine andere Vergleichsbasis nennen</translation>
    </message>
    <message>
        <source>A version of the pipeline run is gone</source>
        <translation>Eine Version des Pipeline-Laufs ist weg</translation>
    </message>
    <message>
        <source>The prompt of the pipeline run is gone</source>
        <translation>Der Prompt des Pipeline-Laufs ist weg</translation>
    </message>
    <message>
        <source>The description of pipeline run %1 does not match its hash; restore a backup</source>
        <translation>Die Beschreibung von Pipeline-Lauf %1 passt nicht zu ihrer Prüfsumme; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>This version cannot carry out the stage &quot;%1&quot;: optimisation is not available yet; take the stage out</source>
        <translation>Diese Version kann die Stufe „%1“ nicht ausführen: Optimierung gibt es noch nicht; die Stufe herausnehmen</translation>
    </message>
</context>
<context>
    <name>PipelinePrinter</name>
    <message>
        <source>The pipeline passed.</source>
        <translation>Die Pipeline hat bestanden.</translation>
    </message>
    <message>
        <source>The pipeline failed.</source>
        <translation>Die Pipeline ist durchgefallen.</translation>
    </message>
    <message>
        <source>The pipeline is inconclusive: nothing failed, and not everything was shown.</source>
        <translation>Das Ergebnis der Pipeline ist offen: Nichts ist durchgefallen, aber nicht alles ist nachgewiesen.</translation>
    </message>
    <message>
        <source>The pipeline run has not ended.</source>
        <translation>Der Pipeline-Lauf ist nicht beendet.</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, without a baseline</source>
        <translation>%1, ohne Vergleichsbasis</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Pipeline run %1 · %2 · %3</source>
        <comment>number, pipeline, versions</comment>
        <translation>Pipeline-Lauf %1 · %2 · %3</translation>
    </message>
    <message>
        <source> · run %1</source>
        <comment>behind a stage</comment>
        <translation> · Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all</source>
        <translation>
            <numerusform>… und %n weiterer; --json zeigt alle</numerusform>
            <numerusform>… und %n weitere; --json zeigt alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineRunRepository</name>
    <message>
        <source>Pipeline run %1 does not exist any more</source>
        <translation>Den Pipeline-Lauf %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; does not exist any more</source>
        <translation>Die Stufe „%1“ gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>PipelineRuns</name>
    <message>
        <source>There is no pipeline &quot;%1&quot;</source>
        <translation>Es gibt keine Pipeline „%1“</translation>
    </message>
    <message>
        <source>There is no pipeline &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Pipeline „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is a pipeline &quot;%1&quot; already</source>
        <translation>Es gibt schon eine Pipeline „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of stages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The stage &quot;%1&quot; cannot be carried out</source>
        <translation>Die Stufe „%1“ lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>Pipeline run %1 was cancelled; &quot;promptlab-cli pipeline resume&quot; goes on with it</source>
        <translation>Pipeline-Lauf %1 wurde abgebrochen; „promptlab-cli pipeline resume“ macht damit weiter</translation>
    </message>
    <message>
        <source>Pipeline run %1 is complete; there is nothing to resume</source>
        <translation>Pipeline-Lauf %1 ist vollständig; es gibt nichts fortzusetzen</translation>
    </message>
    <message>
        <source>Pipeline run %1 has no stage &quot;%2&quot;; there is %3</source>
        <translation>Pipeline-Lauf %1 hat keine Stufe „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>The pipeline run does not exist any more</source>
        <translation>Den Pipeline-Lauf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There are no pipeline runs yet</source>
        <translation>Es gibt noch keine Pipeline-Läufe</translation>
    </message>
    <message>
        <source>There is no pipeline run %1</source>
        <translation>Es gibt keinen Pipeline-Lauf %1</translation>
    </message>
</context>
<context>
    <name>PipelineStage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gave no answers</source>
        <translation>%1 gab keine Antworten</translation>
    </message>
    <message>
        <source>%1 of the answers of %2 have no verdict; at most %3 may have none</source>
        <translation>%1 der Antworten von %2 haben kein Urteil; höchstens %3 dürfen keines haben</translation>
    </message>
    <message>
        <source>No assertion counts into the metric &quot;%1&quot;</source>
        <translation>Keine Prüfung zählt zur Metrik „%1“</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is worse: %2 instead of %3 (p %4 after Holm&apos;s correction)</source>
        <translation>Die Metrik „%1“ ist schlechter: %2 statt %3 (p %4 nach Holm-Korrektur)</translation>
    </message>
    <message>
        <source>There is no baseline to compare with; name one, or leave the stage out</source>
        <translation>Es fehlt die Vergleichsbasis; eine nennen oder die Stufe weglassen</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>Gefundene Fehler</translation>
    </message>
    <message>
        <source>Warnings found</source>
        <translation>Gefundene Warnungen</translation>
    </message>
    <message>
        <source>Tokens of the longest prompt</source>
        <translation>Token des längsten Prompts</translation>
    </message>
    <message>
        <source>Rows that cannot be filled in</source>
        <translation>Nicht ausfüllbare Zeilen</translation>
    </message>
    <message>
        <source>Median answer time, ms</source>
        <translation>Median der Antwortzeit, ms</translation>
    </message>
    <message>
        <source>95th percentile of the answer time, ms</source>
        <translation>95. Perzentil der Antwortzeit, ms</translation>
    </message>
    <message>
        <source>Longest answer time, ms</source>
        <translation>Längste Antwortzeit, ms</translation>
    </message>
    <message>
        <source>Median time to the first token, ms</source>
        <translation>Median der Zeit bis zum ersten Token, ms</translation>
    </message>
    <message>
        <source>95th percentile of the time to the first token, ms</source>
        <translation>95. Perzentil der Zeit bis zum ersten Token, ms</translation>
    </message>
    <message>
        <source>Median output tokens a second</source>
        <translation>Median der Ausgabetoken je Sekunde</translation>
    </message>
    <message>
        <source>Mean output tokens of an answer</source>
        <translation>Ausgabetoken je Antwort im Mittel</translation>
    </message>
    <message>
        <source>Cost of an answer, $</source>
        <translation>Kosten je Antwort, $</translation>
    </message>
    <message>
        <source>Cost of all answers, $</source>
        <translation>Kosten aller Antworten, $</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>Pass rate of the worst row</source>
        <translation>Erfolgsquote der schlechtesten Zeile</translation>
    </message>
    <message>
        <source>Share of rows that pass only sometimes</source>
        <translation>Anteil der Zeilen, die nur manchmal bestehen</translation>
    </message>
    <message>
        <source>Share of answers that did not come</source>
        <translation>Anteil der ausgebliebenen Antworten</translation>
    </message>
    <message>
        <source>Share of answers that no assertion looked at</source>
        <translation>Anteil der Antworten ohne jede Prüfung</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>surely below %1</source>
        <translation>mit Sicherheit unter %1</translation>
    </message>
    <message>
        <source>not sure to reach %1: its lower bound is %2</source>
        <translation>erreicht %1 nicht sicher, die untere Konfidenzgrenze ist %2</translation>
    </message>
    <message>
        <source>more than %1 above the baseline&apos;s %2</source>
        <translation>mehr als %1 über der Vergleichsbasis mit %2</translation>
    </message>
    <message>
        <source>more than %1 below the baseline&apos;s %2</source>
        <translation>mehr als %1 unter der Vergleichsbasis mit %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>there is no baseline to hold it against</source>
        <translation>die Vergleichsbasis fehlt</translation>
    </message>
    <message>
        <source>above %1, but that is the longest of too few answers for a percentile</source>
        <translation>über %1, aber das ist die längste von zu wenigen Antworten für ein Perzentil</translation>
    </message>
    <message>
        <source>A limit is written as {%1: number}</source>
        <translation>Eine Grenze wird als {%1: Zahl} geschrieben</translation>
    </message>
    <message>
        <source>The limit asks for nothing; it can have %1</source>
        <translation>Die Grenze verlangt nichts; sie kann %1 haben</translation>
    </message>
    <message>
        <source>The limit cannot be kept: min is above max</source>
        <translation>Die Grenze ist nicht einzuhalten: min liegt über max</translation>
    </message>
    <message>
        <source>Metric %1</source>
        <translation>Metrik %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>quantity, its value and what is the matter</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The budget of $%1 is used up</source>
        <translation>Das Budget von %1 $ ist aufgebraucht</translation>
    </message>
    <message numerus="yes">
        <source>The budget of %Ln token(s) is used up</source>
        <translation>
            <numerusform>Das Budget von %Ln Token ist aufgebraucht</numerusform>
            <numerusform>Das Budget von %Ln Token ist aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget of %1 minutes is used up</source>
        <translation>Das Zeitbudget von %1 Minuten ist aufgebraucht</translation>
    </message>
    <message>
        <source>The run of a stage does not exist any more</source>
        <translation>Den Lauf einer Stufe gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation>Der Plan wird nicht ausgeführt (%1)</translation>
    </message>
    <message>
        <source>The plan names its approvers, and you are not among them</source>
        <translation>Der Plan nennt seine Freigebenden, und Sie gehören nicht dazu</translation>
    </message>
    <message>
        <source>The plan was completed and its version runs; there is nothing to try again</source>
        <translation>Der Plan wurde abgeschlossen, und seine Version läuft; es gibt nichts noch einmal zu versuchen</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>&quot;%1&quot; runs version %2 of &quot;%3&quot; already, with the same content</source>
        <translation>In „%1“ läuft schon Version %2 von „%3“, mit demselben Inhalt</translation>
    </message>
    <message>
        <source>Approving one&apos;s own plan is possible only where every environment is of kind personal</source>
        <translation>Den eigenen Plan freigeben kann man nur, wenn jede Umgebung von der Art personal ist</translation>
    </message>
    <message>
        <source>There is no member &quot;%1&quot;; there are: %2</source>
        <translation>Es gibt kein Mitglied „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>The strategy %1 is not there yet in this version; use immediate</source>
        <translation>Die Strategie %1 gibt es in dieser Version noch nicht; immediate verwenden</translation>
    </message>
    <message>
        <source>%1 may not approve for these environments; an admin can put them on the list of approvers</source>
        <translation>%1 darf für diese Umgebungen nicht freigeben; ein Verwalter kann die Person auf die Liste der Freigebenden setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived; restore it before it is deployed</source>
        <translation>„%1“ ist archiviert; vor der Bereitstellung zurückholen</translation>
    </message>
</context>
<context>
    <name>PlanButtons</name>
    <message>
        <source>Change the plan…</source>
        <translation>Plan ändern…</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Freigabe einreichen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>%1 für %2 freigeben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Put %1 into %2…</source>
        <translation>%1 nach %2 bringen…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation>Jetzt vorrücken…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation>%1 zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back %1 to %2…</source>
        <translation>%1 auf %2 zurückrollen…</translation>
    </message>
    <message>
        <source>Try again with a new plan</source>
        <translation>Neuer Versuch mit neuem Plan</translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation>Plan beenden…</translation>
    </message>
    <message>
        <source>Not possible while the plan is %1</source>
        <translation>Beim jetzigen Stand des Plans nicht möglich: %1</translation>
    </message>
    <message>
        <source>Abort %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>End plan %1</source>
        <translation>Plan %1 beenden</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>vorgerückt</translation>
    </message>
    <message>
        <source>Put %1 %2 into %3 now? %4 runs there.</source>
        <translation>%1 %2 jetzt nach %3 bringen? Dort läuft %4.</translation>
    </message>
    <message>
        <source>Hold %1 in %2 where it is?</source>
        <translation>%1 in %2 anhalten, so wie es steht?</translation>
    </message>
    <message>
        <source>Skip the waiting of this step for %1 in %2?</source>
        <translation>Das Warten dieses Schritts für %1 in %2 überspringen?</translation>
    </message>
    <message>
        <source>Stop putting %1 %2 into %3? What has moved goes back to %4.</source>
        <translation>%1 %2 nicht weiter nach %3 bringen? Was umgelenkt ist, geht zurück zu %4.</translation>
    </message>
    <message>
        <source>End plan %1 for %2 %3? Nothing in %4 changes.</source>
        <translation>Plan %1 für %2 %3 beenden? In %4 ändert sich nichts.</translation>
    </message>
    <message>
        <source>Take %1 in %2 back from %3?</source>
        <translation>%1 in %2 von %3 zurückrollen?</translation>
    </message>
    <message>
        <source>Deploy %1 again with a new plan</source>
        <translation>%1 mit einem neuen Plan noch einmal bereitstellen</translation>
    </message>
    <message>
        <source>Roll back %1 in %2…</source>
        <translation>%1 in %2 zurückrollen…</translation>
    </message>
    <message>
        <source>Put %1 %2 into %3…</source>
        <translation>%1 %2 nach %3 bringen…</translation>
    </message>
    <message>
        <source>Approve %1 %2 for %3</source>
        <translation>%1 %2 für %3 freigeben</translation>
    </message>
    <message>
        <source>Reject %1 %2 for %3</source>
        <translation>%1 %2 für %3 ablehnen</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>command, prompt, environment</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>Put %1 %2 into %3 now? Nothing runs there yet.</source>
        <translation>%1 %2 jetzt nach %3 bringen? Dort läuft noch nichts.</translation>
    </message>
    <message>
        <source>No plan put %1 into %2: deploy the version that should run there</source>
        <translation>Kein Plan brachte %1 nach %2: die Version bereitstellen, die dort laufen soll</translation>
    </message>
    <message>
        <source>It is approved already: change the plan or cancel it instead</source>
        <translation>Er ist bereits freigegeben: Ändern Sie den Plan oder brechen Sie ihn ab</translation>
    </message>
    <message>
        <source>Put it there…</source>
        <translation>Dorthin bringen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>PlanCommands</name>
    <message>
        <source>A plan stays with its prompt; make a new plan for another one</source>
        <translation>Ein Plan bleibt bei seinem Prompt; für einen anderen einen neuen Plan anlegen</translation>
    </message>
    <message>
        <source>The plan names its approvers, and you are not among them</source>
        <translation>Der Plan nennt seine Freigebenden, und Sie gehören nicht dazu</translation>
    </message>
    <message>
        <source>What runs there or a rule of an environment has changed since the gates were run; approvals are void and the gates run again: look at the plan, then decide again</source>
        <translation>Was dort läuft oder eine Regel einer Umgebung hat sich geändert, seit die Schranken geprüft wurden; Freigaben sind hinfällig, und die Schranken werden neu geprüft: den Plan ansehen, dann neu entscheiden</translation>
    </message>
    <message>
        <source>The time for approvals is over; the plan has expired. Retry makes a new one</source>
        <translation>Die Zeit für Freigaben ist vorbei; der Plan ist abgelaufen. Ein neuer Versuch legt einen neuen an</translation>
    </message>
    <message>
        <source>An approval is too old; the plan has expired. Retry makes a new one</source>
        <translation>Eine Freigabe ist zu alt; der Plan ist abgelaufen. Ein neuer Versuch legt einen neuen an</translation>
    </message>
    <message>
        <source>The plan is not what you looked at any more; look at it again</source>
        <translation>Der Plan ist nicht mehr der, den Sie angesehen haben; noch einmal ansehen</translation>
    </message>
    <message>
        <source>You have approved this plan already</source>
        <translation>Sie haben diesen Plan schon freigegeben</translation>
    </message>
    <message>
        <source>Say why, in a note: whoever asked has to know what to change</source>
        <translation>Den Grund in einer Notiz nennen: Wer den Plan beantragt hat, muss wissen, was zu ändern ist</translation>
    </message>
    <message>
        <source>Plan %1 is being executed in &quot;%2&quot;; wait until it has ended, or abort it</source>
        <translation>Plan %1 wird in „%2“ ausgeführt; auf sein Ende warten oder ihn abbrechen</translation>
    </message>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation>Der Plan wird nicht ausgeführt (%1)</translation>
    </message>
    <message>
        <source>While a plan is being executed it goes back to what ran before (version %1); to go elsewhere, wait until it has ended</source>
        <translation>Während ein Plan ausgeführt wird, rollt er zu dem zurück, was vorher lief (Version %1); für ein anderes Ziel auf sein Ende warten</translation>
    </message>
</context>
<context>
    <name>PlanData</name>
    <message>
        <source>The stored plan cannot be read; restore a backup</source>
        <translation>Der gespeicherte Plan ist nicht lesbar; eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The stored execution cannot be read; restore a backup</source>
        <translation>Die gespeicherte Ausführung ist nicht lesbar; eine Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>Gates and approval</source>
        <translation>Schranken und Freigabe</translation>
    </message>
    <message numerus="yes">
        <source>%n gates, not run yet</source>
        <translation>
            <numerusform>%n Schranke, noch nicht geprüft</numerusform>
            <numerusform>%n Schranken, noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gates passed</source>
        <translation>
            <numerusform>%1 von %n Schranke bestanden</numerusform>
            <numerusform>%1 von %n Schranken bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft: nobody was asked yet</source>
        <translation>Ein Entwurf: noch niemand wurde gefragt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>%1 asked for, not confirmed yet</source>
        <translation>%1 verlangt, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>(%n tries)</source>
        <translation>
            <numerusform>(%n Versuch)</numerusform>
            <numerusform>(%n Versuche)</numerusform>
        </translation>
    </message>
    <message>
        <source>, next in %1 s</source>
        <translation>, nächster in %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>%1 of %2 min seen</source>
        <translation>%1 von %2 min gesehen</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: zurück zu %2</translation>
    </message>
    <message>
        <source>asks for %1 %, at most %2 h old</source>
        <translation>verlangt %1 %, höchstens %2 h alt</translation>
    </message>
    <message>
        <source>Finished %1
Evidence %2</source>
        <translation>Beendet %1
Beleg %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>person, what they did</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>does not count any more: the plan was changed, or the time is over</source>
        <translation>zählt nicht mehr: Der Plan wurde geändert, oder die Zeit ist vorbei</translation>
    </message>
    <message>
        <source>%1
Bound to %2</source>
        <translation>%1
Gebunden an %2</translation>
    </message>
    <message>
        <source>Holds until %1</source>
        <translation>Gilt bis %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Nothing ran there before
Content %1</source>
        <translation>Vorher lief dort nichts
Inhalt %1</translation>
    </message>
    <message>
        <source>Show the difference
Content %1</source>
        <translation>Den Unterschied zeigen
Inhalt %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Beantragt von %1</translation>
    </message>
    <message>
        <source>the prompt was last edited by %1</source>
        <translation>der Prompt wurde zuletzt von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Nobody can approve this: every member who may has a hand in it</source>
        <translation>Niemand kann das freigeben: Alle, die es dürfen, sind daran beteiligt</translation>
    </message>
    <message>
        <source>Can approve: %1</source>
        <translation>Freigeben können: %1</translation>
    </message>
    <message>
        <source>Only personal environments: one may approve one&apos;s own plan</source>
        <translation>Nur persönliche Umgebungen: Der eigene Plan darf freigegeben werden</translation>
    </message>
    <message>
        <source>Four eyes: who asked for it or edited the prompt last cannot approve</source>
        <translation>Vier Augen: Wer ihn beantragt oder den Prompt zuletzt bearbeitet hat, kann nicht freigeben</translation>
    </message>
    <message>
        <source>Bound to %1, any edit ends the approvals</source>
        <translation>Gebunden an %1; jede Änderung beendet die Freigaben</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>keine verlangt</translation>
    </message>
    <message>
        <source>They run when the plan is submitted</source>
        <translation>Sie werden beim Einreichen des Plans geprüft</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message numerus="yes">
        <source>Readers follow within %n s</source>
        <translation>
            <numerusform>Leser folgen binnen %n s</numerusform>
            <numerusform>Leser folgen binnen %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Audit entry %2: %3</source>
        <translation>%1
Protokolleintrag %2: %3</translation>
    </message>
    <message>
        <source>1 gate, not run yet</source>
        <translation>1 Schranke, noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 of 1 gate passed</source>
        <translation>%1 von 1 Schranke bestanden</translation>
    </message>
    <message>
        <source>%1 was confirmed, but that is not there now. %2</source>
        <comment>a share, and what is there instead</comment>
        <translation>%1 war bestätigt, ist jetzt aber nicht dort. %2</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>Plan made</source>
        <translation>Plan angelegt</translation>
    </message>
    <message>
        <source>Plan changed; approvals of what it was are void</source>
        <translation>Plan geändert; Freigaben des vorigen Stands sind hinfällig</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Gates passed; approval asked for</source>
        <translation>Schranken bestanden; um Freigabe gebeten</translation>
    </message>
    <message>
        <source>Gates passed; no approval is needed</source>
        <translation>Schranken bestanden; keine Freigabe nötig</translation>
    </message>
    <message>
        <source>Stopped by a gate</source>
        <translation>Von einer Schranke aufgehalten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved by enough people; ready to be executed</source>
        <translation>Von genügend Personen freigegeben; bereit zur Ausführung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changes asked for; back to draft</source>
        <translation>Änderungen verlangt; wieder Entwurf</translation>
    </message>
    <message>
        <source>What was signed has changed; approvals are void</source>
        <translation>Das Signierte hat sich geändert; Freigaben sind hinfällig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Execution started</source>
        <translation>Ausführung begonnen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Roll-back asked for</source>
        <translation>Zurückrollen verlangt</translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Von einem neueren Plan abgelöst</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Going back failed; it is tried again and again</source>
        <translation>Zurückrollen gescheitert; es wird immer wieder versucht</translation>
    </message>
    <message>
        <source>Cancelled before any traffic moved</source>
        <translation>Abgebrochen, bevor Verkehr umgelenkt wurde</translation>
    </message>
    <message>
        <source>Superseded before any traffic moved</source>
        <translation>Abgelöst, bevor Verkehr umgelenkt wurde</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Tried again with a new plan</source>
        <translation>Mit einem neuen Plan noch einmal versucht</translation>
    </message>
    <message>
        <source>Setting the weight</source>
        <translation>Gewicht wird gesetzt</translation>
    </message>
    <message>
        <source>The channel confirmed the weight</source>
        <translation>Der Kanal bestätigte das Gewicht</translation>
    </message>
    <message>
        <source>The channel did not confirm in time; going back</source>
        <translation>Der Kanal bestätigte nicht rechtzeitig; rollt zurück</translation>
    </message>
    <message>
        <source>The step is good</source>
        <translation>Der Schritt ist gut</translation>
    </message>
    <message>
        <source>The new version is worse; going back</source>
        <translation>Die neue Version ist schlechter; rollt zurück</translation>
    </message>
    <message>
        <source>No data to decide by; holding</source>
        <translation>Keine Daten zum Entscheiden; wird gehalten</translation>
    </message>
    <message>
        <source>Held for too long; going back</source>
        <translation>Zu lange gehalten; rollt zurück</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Promoted: the rest of the step is skipped</source>
        <translation>Vorgerückt: Der Rest des Schritts entfällt</translation>
    </message>
    <message>
        <source>Promoted fully: all waiting is skipped</source>
        <translation>Ganz vorgerückt: Alles Warten entfällt</translation>
    </message>
    <message>
        <source>Baked without trouble</source>
        <translation>Nachbeobachtung ohne Störung</translation>
    </message>
    <message>
        <source>The channel confirmed what ran before</source>
        <translation>Der Kanal bestätigte, was vorher lief</translation>
    </message>
    <message>
        <source>The channel could not be reached to go back</source>
        <translation>Der Kanal war zum Zurückrollen nicht erreichbar</translation>
    </message>
    <message>
        <source>Going back with the plan</source>
        <translation>Rollt mit dem Plan zurück</translation>
    </message>
    <message>
        <source>The channel could not be reached</source>
        <translation>Der Kanal war nicht erreichbar</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>The channel does not hold what was published</source>
        <translation>Im Kanal liegt nicht, was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>The channel holds again what was published</source>
        <translation>Im Kanal liegt wieder, was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Published again</source>
        <translation>Erneut veröffentlicht</translation>
    </message>
    <message>
        <source>Tried again at once</source>
        <translation>Sofort erneut versucht</translation>
    </message>
    <message>
        <source>To be published again</source>
        <translation>Soll erneut veröffentlicht werden</translation>
    </message>
    <message>
        <source>It could not be published again</source>
        <translation>Konnte nicht erneut veröffentlicht werden</translation>
    </message>
    <message>
        <source>No gate asked for; approval asked for</source>
        <translation>Keine Schranke verlangt; Freigabe erbeten</translation>
    </message>
    <message>
        <source>No gate asked for; no approval is needed</source>
        <translation>Keine Schranke verlangt; keine Freigabe nötig</translation>
    </message>
</context>
<context>
    <name>PlanMachine</name>
    <message>
        <source>The plan is a draft; submit it first</source>
        <translation>Der Plan ist ein Entwurf; erst einreichen</translation>
    </message>
    <message>
        <source>The plan is submitted already (%1)</source>
        <translation>Der Plan ist schon eingereicht (%1)</translation>
    </message>
    <message>
        <source>The gates of the plan are being run; wait for them</source>
        <translation>Die Schranken des Plans werden gerade geprüft; darauf warten</translation>
    </message>
    <message>
        <source>The gates of the plan were run already</source>
        <translation>Die Schranken des Plans wurden schon geprüft</translation>
    </message>
    <message>
        <source>The plan is not approved yet</source>
        <translation>Der Plan ist noch nicht freigegeben</translation>
    </message>
    <message>
        <source>The plan needs no further approval</source>
        <translation>Der Plan braucht keine weitere Freigabe</translation>
    </message>
    <message>
        <source>The plan is not being executed (%1)</source>
        <translation>Der Plan wird nicht ausgeführt (%1)</translation>
    </message>
    <message>
        <source>The plan is being executed</source>
        <translation>Der Plan wird ausgeführt</translation>
    </message>
    <message>
        <source>The plan is being executed; abort it instead</source>
        <translation>Der Plan wird ausgeführt; stattdessen die Ausführung abbrechen</translation>
    </message>
    <message>
        <source>The plan could not go back yet and keeps trying; mend the channel that it names</source>
        <translation>Das Zurückrollen des Plans gelang noch nicht und wird weiter versucht; den genannten Kanal in Ordnung bringen</translation>
    </message>
    <message>
        <source>The plan has not ended (%1)</source>
        <translation>Der Plan ist nicht beendet (%1)</translation>
    </message>
    <message>
        <source>The plan has ended (%1)</source>
        <translation>Der Plan ist beendet (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>running gates</source>
        <translation>prüft Schranken</translation>
    </message>
    <message>
        <source>stopped by a gate</source>
        <translation>von einer Schranke aufgehalten</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>ready to be executed</source>
        <translation>bereit zur Ausführung</translation>
    </message>
    <message>
        <source>being executed</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>going back failed</source>
        <translation>Zurückrollen gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
</context>
<context>
    <name>PlanNeeds</name>
    <message>
        <source>The environment &quot;%1&quot; has no channel yet, so nothing can reach it; choose a folder for it</source>
        <translation>Die Umgebung „%1“ hat noch keinen Kanal, also erreicht sie nichts; einen Ordner für sie wählen</translation>
    </message>
    <message>
        <source>no member may give one</source>
        <translation>kein Mitglied darf eine geben</translation>
    </message>
    <message numerus="yes">
        <source>%n members may give one</source>
        <translation>
            <numerusform>%n Mitglied darf eine geben</numerusform>
            <numerusform>%n Mitglieder dürfen eine geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals that are asked for: %1, but %2. Owners and admins may approve, and who is on the list of approvers of the environment; whoever asked for the plan, changed it or wrote the version may not. Add a member as admin or owner, or put one on that list</source>
        <translation>Verlangte Freigaben: %1, aber %2. Freigeben dürfen Inhaber und Admins und wer auf der Liste der Freigebenden der Umgebung steht; wer den Plan beantragt, ihn geändert oder die Version geschrieben hat, darf es nicht. Fügen Sie ein Mitglied als Admin oder Inhaber hinzu, oder setzen Sie eines auf diese Liste</translation>
    </message>
    <message>
        <source>none of the members that the plan names may give one</source>
        <translation>keines der Mitglieder, die der Plan nennt, darf eine geben</translation>
    </message>
    <message numerus="yes">
        <source>%n of the members that the plan names may give one</source>
        <translation>
            <numerusform>%n der Mitglieder, die der Plan nennt, darf eine geben</numerusform>
            <numerusform>%n der Mitglieder, die der Plan nennt, dürfen eine geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals that are asked for: %1, but %2. Whoever asked for the plan, changed it or wrote the version may not approve it. Name others in the plan, or nobody: then everybody who may approve there can</source>
        <translation>Verlangte Freigaben: %1, aber %2. Wer den Plan beantragt, ihn geändert oder die Version geschrieben hat, darf ihn nicht freigeben. Im Plan andere nennen oder niemanden: Dann können es alle, die dort freigeben dürfen</translation>
    </message>
</context>
<context>
    <name>PlanSuccession</name>
    <message>
        <source>Nothing else ran in &quot;%1&quot;, so there is nothing to go back to</source>
        <translation>In „%1“ lief nichts anderes; es gibt nichts, wohin zurückzurollen wäre</translation>
    </message>
    <message>
        <source>Nothing else ran in these environments, so there is nothing to go back to</source>
        <translation>In diesen Umgebungen lief nichts anderes; es gibt nichts, wohin zurückzurollen wäre</translation>
    </message>
</context>
<context>
    <name>PlanningCommands</name>
    <message>
        <source>Name a prompt and its version, or give the whole plan with --file</source>
        <translation>Einen Prompt und seine Version nennen oder mit --file den ganzen Plan angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plan</source>
        <translation>„%1“ ist kein Plan</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Nummer des Plans</translation>
    </message>
    <message>
        <source>Number of the plan; the newest without</source>
        <translation>Nummer des Plans; ohne Angabe der neueste</translation>
    </message>
    <message>
        <source>Plan to bring a version of a prompt into environments</source>
        <translation>Planen, eine Version eines Prompts in Umgebungen zu bringen</translation>
    </message>
    <message>
        <source>Prompt and version: &quot;triage@3&quot;; the newest without</source>
        <translation>Prompt und Version: „triage@3“; ohne Angabe die neueste</translation>
    </message>
    <message>
        <source>The whole request as JSON</source>
        <translation>Der ganze Antrag als JSON</translation>
    </message>
    <message>
        <source>Environment, in this order; repeatable</source>
        <translation>Umgebung, in dieser Reihenfolge; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only for this application</source>
        <translation>Nur für diese Anwendung</translation>
    </message>
    <message>
        <source>immediate; others come later</source>
        <translation>immediate; andere folgen später</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>Der Grund, für die Freigebenden</translation>
    </message>
    <message>
        <source>Only these members approve; repeatable</source>
        <translation>Nur diese Mitglieder geben frei; mehrfach möglich</translation>
    </message>
    <message>
        <source>Minutes to watch after the switch</source>
        <translation>Minuten Beobachtung nach dem Umschalten</translation>
    </message>
    <message>
        <source>Minutes to wait after that</source>
        <translation>Minuten Wartezeit danach</translation>
    </message>
    <message>
        <source>Run that must have gone well; 0: the newest of this content</source>
        <translation>Lauf, der gut ausgegangen sein muss; 0: der neueste mit diesem Inhalt</translation>
    </message>
    <message>
        <source>Nobody has to approve, unless an environment says so</source>
        <translation>Niemand muss freigeben, außer eine Umgebung verlangt es</translation>
    </message>
    <message>
        <source>Whoever asks may approve; only in a personal environment</source>
        <translation>Der Antragsteller darf selbst freigeben; nur in einer persönlichen Umgebung</translation>
    </message>
    <message>
        <source>When one environment goes back, all that were switched before do</source>
        <translation>Rollt eine Umgebung zurück, dann auch alle, die vorher umgeschaltet wurden</translation>
    </message>
    <message>
        <source>Submit it at once</source>
        <translation>Gleich einreichen</translation>
    </message>
    <message>
        <source>Approve a plan as it is now</source>
        <translation>Einen Plan freigeben, wie er jetzt ist</translation>
    </message>
    <message>
        <source>A word to it</source>
        <translation>Eine Bemerkung dazu</translation>
    </message>
    <message>
        <source>What you looked at, as &quot;plan show&quot; printed it: refused when it is not that any more</source>
        <translation>Was Sie angesehen haben, wie „plan show“ es ausgab: wird abgewiesen, wenn es nicht mehr so ist</translation>
    </message>
    <message>
        <source>Reject a plan; that ends it</source>
        <translation>Einen Plan ablehnen; das beendet ihn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Send a plan back to its author</source>
        <translation>Einen Plan an seinen Verfasser zurückgeben</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Plan a deployment and have it approved</source>
        <translation>Eine Bereitstellung planen und freigeben lassen</translation>
    </message>
    <message>
        <source>List plans, the newest first</source>
        <translation>Pläne auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Only those that have not ended</source>
        <translation>Nur nicht beendete</translation>
    </message>
    <message>
        <source>Only those that wait for you</source>
        <translation>Nur die, die auf Sie warten</translation>
    </message>
    <message>
        <source>Only plans of this prompt</source>
        <translation>Nur Pläne für diesen Prompt</translation>
    </message>
    <message>
        <source>Only plans for this environment</source>
        <translation>Nur Pläne für diese Umgebung</translation>
    </message>
    <message>
        <source>Show a plan with approvals, executions and history</source>
        <translation>Einen Plan mit Freigaben, Ausführungen und Verlauf zeigen</translation>
    </message>
    <message>
        <source>Run the gates of a plan and ask for approval</source>
        <translation>Die Schranken eines Plans prüfen und um Freigabe bitten</translation>
    </message>
    <message>
        <source>End a plan that is not being executed</source>
        <translation>Einen Plan beenden, der nicht ausgeführt wird</translation>
    </message>
    <message>
        <source>Plan %1 is kept as a draft, but it was not submitted</source>
        <translation>Plan %1 bleibt als Entwurf, wurde aber nicht eingereicht</translation>
    </message>
    <message>
        <source>No plan waits for you.</source>
        <translation>Kein Plan wartet auf Sie.</translation>
    </message>
    <message>
        <source>How many people have to approve</source>
        <translation>Wie viele Personen freigeben müssen</translation>
    </message>
    <message>
        <source>Hours that the plan waits for them, and that an approval holds</source>
        <translation>Stunden, die der Plan auf sie wartet und eine Freigabe gilt</translation>
    </message>
    <message>
        <source>Share of its cases that must have passed: 0.95 is 95 %, 1 all of them</source>
        <translation>Anteil seiner Fälle, der bestanden sein muss: 0.95 sind 95 %, 1 alle</translation>
    </message>
    <message>
        <source>Hours that it may be old</source>
        <translation>Stunden, die er alt sein darf</translation>
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
    <name>PromptAnalysis</name>
    <message>
        <source>This message is empty</source>
        <translation>Diese Nachricht ist leer</translation>
    </message>
    <message>
        <source>is not declared</source>
        <translation>ist nicht deklariert</translation>
    </message>
    <message>
        <source>is not declared. Did you mean %1?</source>
        <translation>ist nicht deklariert. War %1 gemeint?</translation>
    </message>
    <message>
        <source>is declared and never used</source>
        <translation>ist deklariert und wird nie verwendet</translation>
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
        <translation>Eine abweichende Datei überschreiben; nie einen Arbeitsbereich oder einen Schlüssel</translation>
    </message>
    <message>
        <source>No prompt is archived.</source>
        <translation>Kein Prompt ist archiviert.</translation>
    </message>
    <message>
        <source>Say how it is called from now on: a new key, or --name with a new name</source>
        <translation>Angeben, wie er künftig heißt: ein neuer Schlüssel oder --name mit einem neuen Namen</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot; now</source>
        <translation>%1 heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Archived %1; &quot;prompt restore %1&quot; brings it back</source>
        <translation>%1 archiviert; „prompt restore %1“ holt ihn zurück</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Give a prompt another key or name; its versions stay</source>
        <translation>Einem Prompt einen anderen Schlüssel oder Namen geben; seine Versionen bleiben</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>The new name for people</source>
        <translation>Der neue Name für Menschen</translation>
    </message>
    <message>
        <source>Take a prompt out of the lists; its versions and runs stay</source>
        <translation>Einen Prompt aus den Listen nehmen; Versionen und Läufe bleiben</translation>
    </message>
    <message>
        <source>Bring an archived prompt back</source>
        <translation>Einen archivierten Prompt zurückholen</translation>
    </message>
    <message>
        <source>List, show, save, tag, rename and archive prompts</source>
        <translation>Prompts auflisten, zeigen, speichern, mit Tags versehen, umbenennen und archivieren</translation>
    </message>
    <message>
        <source>Those that were archived, no others</source>
        <translation>Nur die archivierten</translation>
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
    <message>
        <source>the audit log does not say that &quot;%1&quot; was archived or restored</source>
        <translation>das Prüfprotokoll sagt nicht, dass „%1“ archiviert oder zurückgeholt wurde</translation>
    </message>
    <message>
        <source>the audit log does not say that &quot;%1&quot; was deleted</source>
        <translation>das Audit-Log sagt nicht, dass „%1“ gelöscht wurde</translation>
    </message>
    <message>
        <source>the number of versions of &quot;%1&quot; was changed</source>
        <translation>die Zahl der Versionen von „%1“ wurde geändert</translation>
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
    <name>PromptListModel</name>
    <message>
        <source>prod</source>
        <comment>short for production</comment>
        <translation>prod</translation>
    </message>
    <message>
        <source>stg</source>
        <comment>short for staging</comment>
        <translation>stg</translation>
    </message>
    <message>
        <source>pers</source>
        <comment>short for personal</comment>
        <translation>pers</translation>
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
    <message>
        <source>The prompt has no message; write one, then save it</source>
        <translation>Der Prompt hat keine Nachricht; eine schreiben, dann speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 is about &quot;%2&quot; and has not ended (%3); finish or cancel it first</source>
        <translation>Plan %1 betrifft „%2“ und ist nicht beendet (%3); ihn zuerst abschließen oder zurückziehen</translation>
    </message>
    <message>
        <source>There is a prompt &quot;%1&quot; already; choose another key</source>
        <translation>Einen Prompt „%1“ gibt es schon; einen anderen Schlüssel wählen</translation>
    </message>
    <message>
        <source>An archived prompt has the key &quot;%1&quot;; choose another key, or restore that prompt and rename it</source>
        <translation>Ein archivierter Prompt hat den Schlüssel „%1“; einen anderen wählen oder jenen zurückholen und umbenennen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2, where applications ask for it by this key; roll it back there first, or save a copy under the new key and deploy that</source>
        <translation>„%1“ läuft in %2, wo Anwendungen ihn unter diesem Schlüssel abrufen; dort zuerst zurückrollen oder eine Kopie unter dem neuen Schlüssel speichern und diese bereitstellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived; restore it before you change it</source>
        <translation>„%1“ ist archiviert; vor einer Änderung zurückholen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is included by %2; change that first</source>
        <translation>„%1“ wird von %2 eingebunden; das zuerst ändern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this name already; give another one</source>
        <translation>„%1“ hat diesen Namen schon; geben Sie einen anderen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is archived already</source>
        <translation>„%1“ ist schon archiviert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2; roll it back there before you archive it</source>
        <translation>„%1“ läuft in %2; vor dem Archivieren dort zurückrollen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not archived; it is in the list of prompts</source>
        <translation>„%1“ ist nicht archiviert, sondern in der Liste der Prompts</translation>
    </message>
</context>
<context>
    <name>PromptSyntax</name>
    <message>
        <source>built-in colours</source>
        <translation>eingebaute Farben</translation>
    </message>
</context>
<context>
    <name>PromptValidation</name>
    <message>
        <source>The prompt has no message.</source>
        <translation>Der Prompt hat keine Nachricht.</translation>
    </message>
    <message>
        <source>Message %1 is empty.</source>
        <translation>Nachricht %1 ist leer.</translation>
    </message>
    <message>
        <source>No message is from the user; some models answer nothing to that.</source>
        <translation>Keine Nachricht kommt vom Benutzer; manche Modelle antworten darauf nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The schema of the answer cannot be used</source>
        <translation>Das Antwortschema ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Two tools are called &quot;%1&quot;.</source>
        <translation>Zwei Werkzeuge heißen „%1“.</translation>
    </message>
    <message>
        <source>The parameters of the tool &quot;%1&quot; cannot be used</source>
        <translation>Die Parameter des Werkzeugs „%1“ sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The validation was cancelled</source>
        <translation>Die Validierung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Row &quot;%1&quot;: %2</source>
        <translation>Zeile „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be filled in. %1</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht ausfüllen. %1</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht ausfüllen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1, line %2</source>
        <translation>Nachricht %1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PromptfooConfig</name>
    <message>
        <source>The assertion &quot;%1&quot; needs a value</source>
        <translation>Die Prüfung „%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; needs a threshold</source>
        <translation>Die Prüfung „%1“ braucht einen Schwellenwert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>The assertion &quot;%1&quot; runs a program; it is not started</source>
        <translation>Die Prüfung „%1“ führt ein Programm aus; es wird nicht gestartet</translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; of &quot;%2&quot; is no number</source>
        <translation>Der Schwellenwert „%1“ von „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>An assertion is a mapping with the key &quot;type&quot;</source>
        <translation>Eine Prüfung ist eine Zuordnung mit dem Schlüssel „type“</translation>
    </message>
    <message>
        <source>assertion type</source>
        <translation>Art von Prüfung</translation>
    </message>
    <message>
        <source>A set of assertions cannot hold another set</source>
        <translation>Eine Gruppe von Prüfungen kann keine weitere Gruppe enthalten</translation>
    </message>
    <message>
        <source>&quot;assert&quot; must be a list of assertions</source>
        <translation>„assert“ muss eine Liste von Prüfungen sein</translation>
    </message>
    <message>
        <source>No file matches &quot;%1&quot;</source>
        <translation>Keine Datei passt zu „%1“</translation>
    </message>
    <message>
        <source>No prompt has the label or id &quot;%1&quot;</source>
        <translation>Kein Prompt hat die Bezeichnung oder Kennung „%1“</translation>
    </message>
    <message>
        <source>No provider has the label or id &quot;%1&quot;</source>
        <translation>Kein Anbieter hat die Bezeichnung oder Kennung „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads outside the folder of the configuration; copy the file into it</source>
        <translation>„%1“ führt aus dem Ordner der Konfiguration hinaus; die Datei dorthin kopieren</translation>
    </message>
    <message>
        <source>A configuration reads at most %1 files and %2 bytes</source>
        <translation>Eine Konfiguration liest höchstens %1 Dateien und %2 Byte</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; looks at more than %2 files</source>
        <translation>Das Muster „%1“ betrachtet mehr als %2 Dateien</translation>
    </message>
    <message>
        <source>Unknown %1 &quot;%2&quot;: nothing reads it</source>
        <translation>Unbekannt: %1 „%2“; nichts liest das</translation>
    </message>
    <message>
        <source>Unknown %1 &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation>Unbekannt: %1 „%2“; gemeint ist vielleicht „%3“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JavaScript and does not run in the sandbox</source>
        <translation>„%1“ ist kein JavaScript und läuft nicht in der Sandbox</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exports no function</source>
        <translation>„%1“ exportiert keine Funktion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exports no function &quot;%2&quot;</source>
        <translation>„%1“ exportiert keine Funktion „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a program; it is not started</source>
        <translation>„%1“ ist ein Programm; es wird nicht gestartet</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported and has no effect</source>
        <translation>„%1“ wird nicht unterstützt und bewirkt nichts</translation>
    </message>
    <message>
        <source>A configuration is YAML, JSON or JavaScript; translate this one first</source>
        <translation>Eine Konfiguration ist YAML, JSON oder JavaScript; diese zuerst übersetzen</translation>
    </message>
    <message>
        <source>A configuration is a mapping with &quot;prompts&quot;, &quot;providers&quot;, &quot;tests&quot;</source>
        <translation>Eine Konfiguration ist eine Zuordnung mit „prompts“, „providers“, „tests“</translation>
    </message>
    <message>
        <source>&quot;targets&quot; and &quot;providers&quot; mean the same; only &quot;providers&quot; counts</source>
        <translation>„targets“ und „providers“ bedeuten dasselbe; nur „providers“ zählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping</source>
        <translation>„%1“ muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of at least %2</source>
        <translation>„%1“ muss eine Zahl ab %2 sein</translation>
    </message>
    <message>
        <source>&quot;cache&quot; must be true or false</source>
        <translation>„cache“ muss true oder false sein</translation>
    </message>
    <message>
        <source>A scenario is a mapping with &quot;config&quot; and &quot;tests&quot;</source>
        <translation>Ein Szenario ist eine Zuordnung mit „config“ und „tests“</translation>
    </message>
    <message>
        <source>The scenario has no &quot;config&quot; or no &quot;tests&quot;, so it gives no rows</source>
        <translation>Das Szenario hat kein „config“ oder keine „tests“ und ergibt deshalb keine Zeilen</translation>
    </message>
    <message>
        <source>A derived metric is a mapping with &quot;name&quot; and &quot;value&quot;</source>
        <translation>Eine abgeleitete Metrik ist eine Zuordnung mit „name“ und „value“</translation>
    </message>
    <message>
        <source>There is no configuration &quot;%1&quot;</source>
        <translation>Es gibt keine Konfiguration „%1“</translation>
    </message>
    <message>
        <source>No configuration was named</source>
        <translation>Es ist keine Konfiguration angegeben</translation>
    </message>
    <message>
        <source>The references unfold to too much</source>
        <translation>Die Verweise entfalten sich zu zu viel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not loaded: nothing is fetched</source>
        <translation>„%1“ wird nicht geladen: nichts wird abgerufen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere</source>
        <translation>„%1“ führt nirgendwohin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads around in a circle</source>
        <translation>„%1“ führt im Kreis</translation>
    </message>
    <message>
        <source>The environment variable &quot;%1&quot; is not set, or may not be read here</source>
        <translation>Die Umgebungsvariable „%1“ ist nicht gesetzt oder darf hier nicht gelesen werden</translation>
    </message>
    <message>
        <source>The quote that opens this cell is never closed</source>
        <translation>Das Anführungszeichen am Anfang dieser Zelle wird nie geschlossen</translation>
    </message>
    <message>
        <source>Text behind the closing quote of a cell</source>
        <translation>Text hinter dem schließenden Anführungszeichen einer Zelle</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes</source>
        <translation>Eine Zelle ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>A quote inside of a cell without quotes</source>
        <translation>Ein Anführungszeichen in einer Zelle ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>A row has at most %1 cells</source>
        <translation>Eine Zeile hat höchstens %1 Zellen</translation>
    </message>
    <message>
        <source>A provider is an id or a mapping with the key &quot;id&quot;</source>
        <translation>Ein Anbieter ist eine Kennung oder eine Zuordnung mit dem Schlüssel „id“</translation>
    </message>
    <message>
        <source>Provider files name each other more than %1 deep</source>
        <translation>Anbieter-Dateien nennen einander mehr als %1-fach</translation>
    </message>
    <message>
        <source>The provider has no id</source>
        <translation>Der Anbieter hat keine Kennung</translation>
    </message>
    <message>
        <source>&quot;delay&quot; must be a number of milliseconds</source>
        <translation>„delay“ muss eine Zahl von Millisekunden sein</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is a program; it is not started</source>
        <translation>Der Anbieter „%1“ ist ein Programm; es wird nicht gestartet</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is not supported</source>
        <translation>Der Anbieter „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The text of a file is data: &quot;{{ %1 }}&quot; stays as it is</source>
        <translation>Der Text einer Datei gilt als Daten: „{{ %1 }}“ bleibt, wie es ist</translation>
    </message>
    <message>
        <source>A test is a mapping with &quot;vars&quot;, &quot;assert&quot;, …</source>
        <translation>Ein Test ist eine Zuordnung mit „vars“, „assert“, …</translation>
    </message>
    <message>
        <source>&quot;threshold&quot; must be a number</source>
        <translation>„threshold“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>The test has none of: %1</source>
        <translation>Der Test hat nichts von: %1</translation>
    </message>
    <message>
        <source>&quot;vars&quot; must be a mapping or a path</source>
        <translation>„vars“ muss eine Zuordnung oder ein Pfad sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no mapping of variables</source>
        <translation>„%1“ enthält keine Zuordnung von Variablen</translation>
    </message>
    <message>
        <source>The threshold &quot;%1&quot; is no number</source>
        <translation>Der Schwellenwert „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The column &quot;__config:%1&quot; is not &quot;__config:__expected…:threshold&quot;</source>
        <translation>Die Spalte „__config:%1“ ist nicht „__config:__expected…:threshold“</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; needs a colon and a name</source>
        <translation>Die Spalte „%1“ braucht einen Doppelpunkt und einen Namen</translation>
    </message>
    <message>
        <source>Two columns are called &quot;%1&quot;; the last one counts</source>
        <translation>Zwei Spalten heißen „%1“; die letzte zählt</translation>
    </message>
    <message>
        <source>A test is a mapping or a path</source>
        <translation>Ein Test ist eine Zuordnung oder ein Pfad</translation>
    </message>
    <message>
        <source>A prompt is a text or a mapping with &quot;raw&quot; or &quot;id&quot;</source>
        <translation>Ein Prompt ist ein Text oder eine Zuordnung mit „raw“ oder „id“</translation>
    </message>
    <message>
        <source>The prompt has neither &quot;raw&quot; nor &quot;id&quot;</source>
        <translation>Der Prompt hat weder „raw“ noch „id“</translation>
    </message>
    <message>
        <source>No file matches &quot;%1&quot;; it is used as the text of a prompt</source>
        <translation>Keine Datei passt zu „%1“; es gilt als Text eines Prompts</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>In „%1“ steht kein Prompt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of prompt file; it is not started as a program</source>
        <translation>„%1“ ist keine Art von Prompt-Datei; es wird nicht als Programm gestartet</translation>
    </message>
    <message>
        <source>The table has no column &quot;prompt&quot;</source>
        <translation>Die Tabelle hat keine Spalte „prompt“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; inside of a prompt file is not run</source>
        <translation>„%1“ in einer Prompt-Datei wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Prompt files name each other more than %1 deep</source>
        <translation>Prompt-Dateien nennen einander mehr als %1-fach</translation>
    </message>
    <message>
        <source>A line is longer than %1 bytes; nothing behind it is read</source>
        <translation>Eine Zeile ist länger als %1 Byte; dahinter wird nichts gelesen</translation>
    </message>
    <message>
        <source>A line is not a test: an object was expected</source>
        <translation>Eine Zeile ist kein Test: erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns</source>
        <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2; it is left out</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>Excel files are not read; save &quot;%1&quot; as CSV</source>
        <translation>Excel-Dateien werden nicht gelesen; „%1“ als CSV speichern</translation>
    </message>
    <message>
        <source>%1 is not read: nothing is fetched. Save &quot;%2&quot; as a file</source>
        <translation>%1 wird nicht gelesen: nichts wird abgerufen. „%2“ als Datei speichern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read: nothing is fetched</source>
        <translation>„%1“ wird nicht gelesen: nichts wird abgerufen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of file that holds tests</source>
        <translation>„%1“ ist keine Art von Datei mit Tests</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>PromptfooRow</name>
    <message>
        <source>There is no column %1</source>
        <translation>Es gibt keine Spalte %1</translation>
    </message>
    <message>
        <source>&quot;transformVars&quot; must give an object with variables</source>
        <translation>„transformVars“ muss ein Objekt mit Variablen ergeben</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; cannot be loaded</source>
        <translation>Die Variable „%1“ kann nicht geladen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must give {output: …}</source>
        <translation>„%1“ muss {output: …} ergeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a PDF; save its text as a file</source>
        <translation>„%1“ ist ein PDF; den Text als Datei speichern</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; must give a text, a list of messages or {prompt, config}</source>
        <translation>Die Funktion „%1“ muss einen Text, eine Liste von Nachrichten oder {prompt, config} ergeben</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;</source>
        <translation>Es gibt keinen Filter „%1“</translation>
    </message>
    <message>
        <source>A tag is opened and not closed; what is behind it is plain text</source>
        <translation>Ein Tag wird geöffnet und nicht geschlossen; was dahinter steht, gilt als einfacher Text</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is no template and stays as it is: %2</source>
        <translation>Die Variable „%1“ ist keine Vorlage und bleibt, wie sie ist: %2</translation>
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
        <source>%1 answered with a redirect, which is not followed because it would carry the key elsewhere. Use the final address as base URL</source>
        <translation>%1 antwortete mit einer Weiterleitung; ihr wird nicht gefolgt, weil sie den Schlüssel woandershin trüge. Die endgültige Adresse als Basis-URL angeben</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n second(s)</source>
        <translation>
            <numerusform>Der Server bittet, %n Sekunde zu warten</numerusform>
            <numerusform>Der Server bittet, %n Sekunden zu warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a failure of its own. Try again later, or look into its log</source>
        <translation>%1 meldet einen eigenen Fehler. Versuchen Sie es später erneut, oder sehen Sie dort ins Protokoll</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <comment>what failed, status</comment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;</source>
        <translation>%1 hat kein Modell „%2“</translation>
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
    <message>
        <source>; this workspace has %1</source>
        <translation>; dieser Arbeitsbereich hat %1</translation>
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
    <message>
        <source> (unset)</source>
        <translation> (fehlt)</translation>
    </message>
    <message>
        <source>%1, its address by --base-url or AZURE_OPENAI_ENDPOINT</source>
        <translation>%1, Adresse über --base-url oder AZURE_OPENAI_ENDPOINT</translation>
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
        <source>The base URL must not have a query (?) or a fragment (#); it ends in the version part, for example http://localhost:8000/v1</source>
        <translation>Die Basis-URL darf weder eine Abfrage (?) noch ein Fragment (#) haben; sie endet mit dem Versionsteil, zum Beispiel http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>The base URL ends in the version part; leave &quot;%1&quot; out</source>
        <translation>Die Basis-URL endet mit dem Versionsteil; lassen Sie „%1“ weg</translation>
    </message>
    <message>
        <source>There is no cassette &quot;%1&quot;</source>
        <translation>Es gibt keine Kassette „%1“</translation>
    </message>
    <message>
        <source>A cassette needs the name of its file</source>
        <translation>Eine Kassette braucht den Namen ihrer Datei</translation>
    </message>
    <message>
        <source>A cassette that records needs another provider to ask</source>
        <translation>Eine aufzeichnende Kassette braucht einen anderen Anbieter, der antwortet</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Es gibt keinen Schlüssel für %1</translation>
    </message>
    <message>
        <source>The key of this server is read from a variable whose name starts with PROMPTLAB_KEY_</source>
        <translation>Der Schlüssel dieses Servers wird aus einer Variablen gelesen, deren Name mit PROMPTLAB_KEY_ beginnt</translation>
    </message>
</context>
<context>
    <name>ProviderFacts</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Replays recorded answers; nothing leaves this computer</source>
        <translation>Spielt aufgezeichnete Antworten ab; nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Asks always and records every answer</source>
        <translation>Fragt immer und zeichnet jede Antwort auf</translation>
    </message>
    <message>
        <source>Replays what is recorded, asks for the rest and records it</source>
        <translation>Spielt Aufgezeichnetes ab, fragt den Rest und zeichnet ihn auf</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Modelle werden erfragt…</translation>
    </message>
    <message>
        <source>Not tested since this page was opened</source>
        <translation>Nicht getestet, seit diese Seite geöffnet wurde</translation>
    </message>
    <message>
        <source>It answers, in %1 ms</source>
        <translation>Er antwortet, in %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird getestet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Key %1, sealed in this workspace</source>
        <translation>Schlüssel %1, versiegelt in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Key %1, in the keychain of this computer</source>
        <translation>Schlüssel %1, im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Key from the environment variable %1</source>
        <translation>Schlüssel aus der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>No key; enter one if the server asks for it</source>
        <translation>Kein Schlüssel; geben Sie einen ein, wenn der Server ihn verlangt</translation>
    </message>
    <message>
        <source>No key: enter one, or set %1</source>
        <translation>Kein Schlüssel: Geben Sie einen ein, oder setzen Sie %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>taken when none is named</source>
        <translation>gilt, wenn keiner genannt ist</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Records what %1 answers</source>
        <translation>Zeichnet auf, was %1 antwortet</translation>
    </message>
    <message>
        <source>Its answers are simulated, and marked so wherever they show</source>
        <translation>Seine Antworten sind simuliert und überall so gekennzeichnet</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation>%1 unter %2 hinzufügen</translation>
    </message>
    <message>
        <source>no model is loaded yet</source>
        <translation>noch kein Modell geladen</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation>Server werden gesucht…</translation>
    </message>
    <message>
        <source>Looks on this computer only: ports 11434, 8080 and 1234</source>
        <translation>Sucht nur auf diesem Rechner: Ports 11434, 8080 und 1234</translation>
    </message>
    <message>
        <source>No other server was found</source>
        <translation>Kein weiterer Server gefunden</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>The key of &quot;%1&quot; could not be read from the keychain; unlock the keychain, or enter the key again</source>
        <translation>Der Schlüssel von „%1“ ließ sich nicht aus dem Schlüsselbund lesen; entsperren Sie den Schlüsselbund, oder geben Sie den Schlüssel neu ein</translation>
    </message>
    <message>
        <source>The key was stored for another address; it is not sent to this one</source>
        <translation>Der Schlüssel wurde für eine andere Adresse gespeichert; an diese wird er nicht gesendet</translation>
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
    <name>ProviderService</name>
    <message>
        <source>Rules (simulated)</source>
        <translation>Regeln (simuliert)</translation>
    </message>
    <message>
        <source>Echo (simulated)</source>
        <translation>Echo (simuliert)</translation>
    </message>
    <message>
        <source>Recorded answers</source>
        <translation>Aufgezeichnete Antworten</translation>
    </message>
    <message>
        <source>The provider does not exist any more</source>
        <translation>Den Anbieter gibt es nicht mehr</translation>
    </message>
    <message>
        <source>A provider needs a name of letters, digits, blanks, dots, - and _</source>
        <translation>Ein Anbieter braucht einen Namen aus Buchstaben, Ziffern, Leerzeichen, Punkten, - und _</translation>
    </message>
    <message>
        <source>There is a provider &quot;%1&quot; already; choose another name</source>
        <translation>Einen Anbieter „%1“ gibt es schon; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Start %1, or correct the address.</source>
        <translation>Starten Sie %1, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfen Sie die Adresse und die Netzverbindung.</translation>
    </message>
    <message>
        <source>The server may be loading a model: try again in a moment.</source>
        <translation>Der Server lädt vielleicht ein Modell: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the address.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Enter the key again, or ask for one that may be used here.</source>
        <translation>Geben Sie den Schlüssel neu ein, oder lassen Sie sich einen geben, der hier gilt.</translation>
    </message>
    <message>
        <source>Check that the address ends in the version part, for example /v1.</source>
        <translation>Prüfen Sie, ob die Adresse mit dem Versionsteil endet, zum Beispiel /v1.</translation>
    </message>
    <message>
        <source>Something else answers at this address: check host and port.</source>
        <translation>An dieser Adresse antwortet etwas anderes: Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>Wait a while, or check the quota of the account.</source>
        <translation>Warten Sie etwas, oder prüfen Sie das Kontingent des Kontos.</translation>
    </message>
    <message>
        <source>Echo: answers with the prompt (simulated)</source>
        <translation>Echo: antwortet mit dem Prompt (simuliert)</translation>
    </message>
    <message>
        <source>Rules from a YAML file (simulated)</source>
        <translation>Regeln aus einer YAML-Datei (simuliert)</translation>
    </message>
    <message>
        <source>Cassette: records answers and replays them</source>
        <translation>Kassette: zeichnet Antworten auf und spielt sie ab</translation>
    </message>
    <message>
        <source>There is no kind of provider &quot;%1&quot;</source>
        <translation>Eine Anbieterart „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>The address of the server is missing; it ends in the version part, for example http://localhost:8000/v1</source>
        <translation>Die Adresse des Servers fehlt; sie endet mit dem Versionsteil, zum Beispiel http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>A cassette needs the full name of a file in a folder that exists</source>
        <translation>Eine Kassette braucht den vollen Namen einer Datei in einem Ordner, den es gibt</translation>
    </message>
    <message>
        <source>The list of providers was changed meanwhile; look at it again</source>
        <translation>Die Liste der Anbieter wurde inzwischen geändert; sehen Sie sie neu an</translation>
    </message>
    <message>
        <source>The key is empty or too long</source>
        <translation>Der Schlüssel ist leer oder zu lang</translation>
    </message>
    <message>
        <source>This provider takes no key</source>
        <translation>Dieser Anbieter nimmt keinen Schlüssel</translation>
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
        <source>The recovery code has a typing mistake: its last two characters do not fit the rest</source>
        <translation>Der Wiederherstellungscode hat einen Tippfehler: Seine letzten beiden Zeichen passen nicht zum Rest</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code has %n character(s) instead of %1</source>
        <translation>
            <numerusform>Der Wiederherstellungscode hat %n Zeichen statt %1</numerusform>
            <numerusform>Der Wiederherstellungscode hat %n Zeichen statt %1</numerusform>
        </translation>
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
    <message>
        <source>A run of this workspace is under way in another program; cancel it, or wait for its end, and restore again</source>
        <translation>Ein Lauf dieses Arbeitsbereichs ist in einem anderen Programm im Gange; ihn abbrechen oder sein Ende abwarten und dann noch einmal wiederherstellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name, or replace it</source>
        <translation>„%1“ gibt es schon; wählen Sie einen anderen Namen, oder ersetzen Sie es</translation>
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
    <name>RollbackTargets</name>
    <message>
        <source>The plan went to several environments (%1); name one, or go back with scope all</source>
        <translation>Der Plan ging an mehrere Umgebungen (%1); eine nennen oder mit scope all zurückrollen</translation>
    </message>
    <message>
        <source>The plan did not go to &quot;%1&quot;; it went to: %2</source>
        <translation>Der Plan ging nicht an „%1“, sondern an: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has moved on to version %2 since this plan; name the version that it should go back to</source>
        <translation>„%1“ ist seit diesem Plan bei Version %2; die Version nennen, zu der zurückgerollt werden soll</translation>
    </message>
    <message>
        <source>Nothing ran in &quot;%1&quot; before this plan, so there is nothing to go back to</source>
        <translation>In „%1“ lief vor diesem Plan nichts, also gibt es nichts, wohin zurückgerollt werden kann</translation>
    </message>
    <message>
        <source>Different versions ran in these environments before; roll them back one by one</source>
        <translation>In diesen Umgebungen liefen vorher verschiedene Versionen; einzeln zurückrollen</translation>
    </message>
    <message>
        <source>Version %1 was never completed in &quot;%2&quot;; there are: %3</source>
        <translation>Version %1 wurde in „%2“ nie abgeschlossen; es gibt: %3</translation>
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
    <message>
        <source>%1 (run %2)</source>
        <comment>version, number of the run</comment>
        <translation>%1 (Lauf %2)</translation>
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
    <message>
        <source>Name the dataset to run on: --dataset NAME (&quot;promptlab-cli dataset list&quot; shows those that are there)</source>
        <translation>Den Datensatz für den Lauf angeben: --dataset NAME („promptlab-cli dataset list“ zeigt die vorhandenen)</translation>
    </message>
    <message>
        <source>Note: %1 is not encrypted; prompts, answers and the key can be read on the way. Use https where the server has it.</source>
        <translation>Hinweis: %1 ist nicht verschlüsselt; Prompts, Antworten und der Schlüssel sind unterwegs lesbar. Nehmen Sie https, wo der Server es hat.</translation>
    </message>
</context>
<context>
    <name>RunEstimate</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the answers are made by rules (simulated).</source>
        <translation>Nichts: Die Antworten entstehen nach Regeln (simuliert).</translation>
    </message>
    <message>
        <source>Nothing: the model runs on a server of your own.</source>
        <translation>Nichts: Das Modell läuft auf einem eigenen Server.</translation>
    </message>
    <message>
        <source>Unknown: no price is known for %1.</source>
        <translation>Unbekannt: Für %1 ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>About %1, with answers as long as in earlier runs</source>
        <translation>Etwa %1, mit so langen Antworten wie in früheren Läufen</translation>
    </message>
    <message>
        <source>%1; at most %2.</source>
        <translation>%1; höchstens %2.</translation>
    </message>
    <message>
        <source>%1 for the prompts</source>
        <translation>%1 für die Prompts</translation>
    </message>
    <message>
        <source>%1; at most %2 with the longest answers.</source>
        <translation>%1; höchstens %2 mit den längsten Antworten.</translation>
    </message>
    <message>
        <source>%1. What the answers cost is unknown: no earlier run tells how long they are, and the versions set no limit.</source>
        <translation>%1. Was die Antworten kosten, ist unbekannt: Kein früherer Lauf sagt, wie lang sie sind, und die Versionen setzen keine Grenze.</translation>
    </message>
    <message>
        <source>Unknown: no earlier run with this provider and prompt.</source>
        <translation>Unbekannt: Es gibt keinen früheren Lauf mit diesem Anbieter und Prompt.</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s), as earlier runs were.</source>
        <translation>
            <numerusform>Etwa %n Sekunde, wie bei früheren Läufen.</numerusform>
            <numerusform>Etwa %n Sekunden, wie bei früheren Läufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s), as earlier runs were.</source>
        <translation>
            <numerusform>Etwa %n Minute, wie bei früheren Läufen.</numerusform>
            <numerusform>Etwa %n Minuten, wie bei früheren Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One version alone is not compared; %1 tell its pass rate to about ± %2 points.</source>
        <translation>Eine einzelne Version wird nicht verglichen; Genauigkeit der Erfolgsquote mit %1: etwa ± %2 Punkte.</translation>
    </message>
    <message>
        <source>%1 are too few to show any difference. Take more rows.</source>
        <translation>Zu wenig für den Nachweis eines Unterschieds: %1. Mehr Zeilen nehmen.</translation>
    </message>
    <message>
        <source>A difference of %1 points or more in the pass rate, with 80 % power. Smaller ones stay inconclusive.</source>
        <translation>Ein Unterschied der Erfolgsquote ab %1 Punkten, mit einer Trennschärfe von 80 %. Kleinere bleiben offen.</translation>
    </message>
    <message>
        <source>A difference of %1 points or more in the pass rate, with 80 % power, if one row in %2 changes its outcome. Smaller ones stay inconclusive.</source>
        <translation>Ein Unterschied der Erfolgsquote ab %1 Punkten, mit einer Trennschärfe von 80 %, wenn eine von %2 Zeilen ihr Ergebnis ändert. Kleinere bleiben offen.</translation>
    </message>
    <message>
        <source>The prompt cannot be filled in: %1.</source>
        <translation>Der Prompt lässt sich nicht ausfüllen: %1.</translation>
    </message>
    <message>
        <source>The dataset has no column %1, which the prompt needs.</source>
        <translation>Der Datensatz hat keine Spalte %1, die der Prompt braucht.</translation>
    </message>
    <message>
        <source>The dataset lacks columns that the prompt needs: %1.</source>
        <translation>Dem Datensatz fehlen Spalten, die der Prompt braucht: %1.</translation>
    </message>
    <message>
        <source>%1 About %2 % of the cases would end with an error.</source>
        <translation>%1 Etwa %2 % der Fälle würden mit einem Fehler enden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
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
    <message>
        <source>the number of results of run %1 was changed</source>
        <translation>die Zahl der Ergebnisse von Lauf %1 wurde geändert</translation>
    </message>
    <message>
        <source>a result of run %1 was altered or moved</source>
        <translation>ein Ergebnis von Lauf %1 wurde verändert oder verschoben</translation>
    </message>
    <message>
        <source>what run %1 was is altered</source>
        <translation>was Lauf %1 war, ist verändert</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>keine Ergebnisse</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation>nichts gewertet</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases done</source>
        <translation>%1 von %2 Fällen fertig</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Simulated: the answers were made by rules.</source>
        <translation>Simuliert: Die Antworten entstanden nach Regeln.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>Message %1</source>
        <comment>of a prompt</comment>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a prompt, what is wrong</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>&quot;%1&quot; names no model of its own; name one for the run</source>
        <translation>„%1“ nennt kein eigenes Modell; für den Lauf eines angeben</translation>
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
    <name>RunText</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>läuft anderswo</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>did not end</source>
        <translation>endete nicht</translation>
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
        <source>stopped by an error</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
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
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>an amount of money</comment>
        <translation>%1 (simuliert)</translation>
    </message>
</context>
<context>
    <name>SafeDeploymentService</name>
    <message>
        <source>Nothing was started</source>
        <translation>Nichts wurde gestartet</translation>
    </message>
    <message>
        <source>The environment does not exist any more</source>
        <translation>Die Umgebung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The new plan %1 is kept as a draft, but it was not submitted</source>
        <translation>Der neue Plan %1 bleibt als Entwurf, wurde aber nicht eingereicht</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made; choose another, or make it yourself</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen; wählen Sie einen anderen, oder legen Sie ihn selbst an</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>The sample is missing; install Prompt Lab again</source>
        <translation>Das Beispiel fehlt; Prompt Lab neu installieren</translation>
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
    <name>ServerConnection</name>
    <message>
        <source>%1 did not answer with a JSON object</source>
        <translation>%1 hat nicht mit einem JSON-Objekt geantwortet</translation>
    </message>
</context>
<context>
    <name>SettingSpecs</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light text on dark, or dark text on light.</source>
        <translation>Heller Text auf dunklem Grund oder dunkler auf hellem.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Rows, buttons and bars grow with it.</source>
        <translation>Zeilen, Schaltflächen und Leisten wachsen mit.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How much air the rows of lists and tables have.</source>
        <translation>Wie viel Luft die Zeilen von Listen und Tabellen haben.</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>Farben der Änderungen</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with red-green colour blindness.</source>
        <translation>Blau und Orange sind auch bei Rot-Grün-Schwäche unterscheidbar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes hold at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Show the menus in a bar of their own; otherwise they are behind the button at the top left.</source>
        <translation>Die Menüs in einer eigenen Leiste zeigen; sonst liegen sie hinter der Schaltfläche oben links.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>Editing and comparing</source>
        <translation>Bearbeiten und Vergleichen</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <translation>Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Keep drafts every</source>
        <translation>Entwürfe sichern alle</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>In the editor and in the diff.</source>
        <translation>Im Editor und im Diff.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Unchanged lines around a change</source>
        <translation>Unveränderte Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>What lies further away is folded.</source>
        <translation>Was weiter entfernt ist, wird eingeklappt.</translation>
    </message>
    <message>
        <source>Tell when a long job ends</source>
        <translation>Ende langer Aufgaben melden</translation>
    </message>
    <message>
        <source>With a notification of the desktop, when the window is not in front.</source>
        <translation>Mit einer Systembenachrichtigung, wenn das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>A job is long after</source>
        <translation>Eine Aufgabe ist lang ab</translation>
    </message>
    <message>
        <source>Shorter jobs end quietly.</source>
        <translation>Kürzere Aufgaben enden still.</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Letzten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>With the pane and the things that were open.</source>
        <translation>Mit dem Bereich und allem, was offen war.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>While you type; a draft is also kept when you leave.</source>
        <translation>Während Sie tippen; ein Entwurf wird auch beim Verlassen aufgehoben.</translation>
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
    <message>
        <source>Filters are applied to each other more than %1 deep</source>
        <translation>Filter werden mehr als %1-fach aufeinander angewendet</translation>
    </message>
</context>
<context>
    <name>TemplateProvider</name>
    <message>
        <source>The answer of %1 holds no text at the place that is told</source>
        <translation>Die Antwort von %1 enthält an der genannten Stelle keinen Text</translation>
    </message>
    <message>
        <source>script of the answer</source>
        <translation>Skript der Antwort</translation>
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
    <name>WindowCommands</name>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Light or &amp;dark colours</source>
        <translation>&amp;Helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Quick open</source>
        <translation>&amp;Schnell öffnen</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Fensterteil</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Fensterteil</translation>
    </message>
    <message>
        <source>Messa&amp;ges</source>
        <translation>Meldun&amp;gen</translation>
    </message>
    <message>
        <source>Act for another mem&amp;ber…</source>
        <translation>Für ein anderes Mit&amp;glied handeln…</translation>
    </message>
    <message>
        <source>&amp;Running jobs</source>
        <translation>&amp;Laufende Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>R&amp;undgang</translation>
    </message>
    <message>
        <source>&amp;About Prompt Lab</source>
        <translation>Ü&amp;ber Prompt Lab</translation>
    </message>
    <message>
        <source>Add a mem&amp;ber…</source>
        <translation>Mit&amp;glied hinzufügen…</translation>
    </message>
    <message>
        <source>Add a member who may appro&amp;ve…</source>
        <translation>Mitglied hinzufügen, das freige&amp;ben darf…</translation>
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
    <message>
        <source>The workspace has no owner: its members were changed outside of Prompt Lab. Restore a backup, or name a member with --as</source>
        <translation>Der Arbeitsbereich hat keinen Eigentümer: Seine Mitglieder wurden außerhalb von Prompt Lab geändert. Stellen Sie eine Sicherung wieder her, oder nennen Sie mit --as ein Mitglied</translation>
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
        <translation>Sie             %1</translation>
    </message>
    <message>
        <source>  No key file was made, so PROMPTLAB_KEY_FILE was not used; --key-file makes one.</source>
        <translation>  Es wurde keine Schlüsseldatei angelegt, PROMPTLAB_KEY_FILE blieb daher unbenutzt; --key-file legt eine an.</translation>
    </message>
    <message>
        <source>Open it with a key file, made beside the workspace&apos;s folder or where PROMPTLAB_KEY_FILE says</source>
        <translation>Mit einer Schlüsseldatei öffnen, angelegt neben dem Ordner des Arbeitsbereichs oder dort, wo PROMPTLAB_KEY_FILE es sagt</translation>
    </message>
    <message>
        <source>The same, with the key file at this path, which must lie outside of the workspace&apos;s folder</source>
        <translation>Dasselbe, mit der Schlüsseldatei unter diesem Pfad, der außerhalb des Ordners des Arbeitsbereichs liegen muss</translation>
    </message>
    <message>
        <source>Open it with a passphrase, asked for now or taken from PROMPTLAB_PASSPHRASE_FILE</source>
        <translation>Mit einer Passphrase öffnen, jetzt erfragt oder aus PROMPTLAB_PASSPHRASE_FILE genommen</translation>
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
    <message>
        <source>Making &quot;%1&quot; was interrupted before anything was in it; run &quot;promptlab-cli init&quot; again</source>
        <translation>Das Anlegen von „%1“ wurde unterbrochen, bevor etwas darin war; rufen Sie „promptlab-cli init“ noch einmal auf</translation>
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
    <message>
        <source>Not valid YAML: something is left behind the end of the value</source>
        <translation>Kein gültiges YAML: hinter dem Ende des Wertes steht noch etwas</translation>
    </message>
</context>
<context>
    <name>promptlab::AboutPage</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>About Prompt Lab</source>
        <translation>Über Prompt Lab</translation>
    </message>
    <message>
        <source>Version %1 · prompts are coloured by %2</source>
        <translation>Version %1 · Prompts werden gefärbt von %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie dürfen sie nutzen, untersuchen, ändern und weitergeben; sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy all versions as text, for a report of a fault</source>
        <translation>Alle Versionen als Text kopieren, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
</context>
<context>
    <name>promptlab::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why it is blocked</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>promptlab::AnswerComparison</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>Both answers, side by side</source>
        <translation>Beide Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Changed words are marked; Ctrl+C copies what is selected</source>
        <translation>Geänderte Wörter sind markiert; Strg+C kopiert die Auswahl</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Select a row to see both answers.</source>
        <translation>Wählen Sie eine Zeile, um beide Antworten zu sehen.</translation>
    </message>
</context>
<context>
    <name>promptlab::CaseDetailPanel</name>
    <message>
        <source>The selected case</source>
        <translation>Der ausgewählte Fall</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The answer was made by rules; no model was asked</source>
        <translation>Die Antwort entstand nach Regeln; kein Modell wurde gefragt</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Which of the repeats is shown</source>
        <translation>Welche der Wiederholungen gezeigt wird</translation>
    </message>
    <message>
        <source>How the output is shown</source>
        <translation>Wie die Ausgabe gezeigt wird</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>One text with the changed words marked</source>
        <translation>Ein Text, geänderte Wörter markiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The output alone</source>
        <translation>Nur die Ausgabe</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both outputs in full</source>
        <translation>Beide Ausgaben vollständig</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output, the same as %1</source>
        <translation>Ausgabe, gleich wie %1</translation>
    </message>
    <message>
        <source>Output against %1</source>
        <translation>Ausgabe gegen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) failed</source>
        <translation>
            <numerusform>%1 von %n Prüfung nicht bestanden</numerusform>
            <numerusform>%1 von %n Prüfungen nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No check looks at this answer</source>
        <translation>Keine Prüfung betrachtet diese Antwort</translation>
    </message>
</context>
<context>
    <name>promptlab::ChangedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>%1, %2: %3 with %4, %5 with %6</source>
        <comment>row, change: outcome with version</comment>
        <translation>%1, %2: %3 mit %4, %5 mit %6</translation>
    </message>
</context>
<context>
    <name>promptlab::ChangedRowsPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show every row that changed</source>
        <translation>Jede geänderte Zeile zeigen</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Verschlechterungen</translation>
    </message>
    <message>
        <source>Show rows that went from pass to fail</source>
        <translation>Zeilen zeigen, die von bestanden zu durchgefallen wechselten</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Show rows that went from fail to pass</source>
        <translation>Zeilen zeigen, die von durchgefallen zu bestanden wechselten</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <source>Show rows with the same outcome and another answer</source>
        <translation>Zeilen mit gleichem Ergebnis und anderer Antwort zeigen</translation>
    </message>
    <message>
        <source>No row went from pass to fail</source>
        <translation>Keine Zeile wechselte von bestanden zu durchgefallen</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>No row changed</source>
        <translation>Keine Zeile hat sich geändert</translation>
    </message>
    <message>
        <source>Every row that both sides answered came out the same.</source>
        <translation>Jede Zeile, die beide Seiten beantwortet haben, ging gleich aus.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Two versions in one run, or two runs, show which rows changed.</source>
        <translation>Zwei Versionen in einem Lauf oder zwei Läufe zeigen, welche Zeilen sich geändert haben.</translation>
    </message>
    <message>
        <source>No row can be compared</source>
        <translation>Keine Zeile ist vergleichbar</translation>
    </message>
    <message>
        <source>No row has an answer from both sides that could be judged.</source>
        <translation>Keine Zeile hat von beiden Seiten eine Antwort, die beurteilt werden konnte.</translation>
    </message>
</context>
<context>
    <name>promptlab::ChannelWatch</name>
    <message>
        <source>What runs in the environments could not be read back</source>
        <translation>Was in den Umgebungen läuft, ließ sich nicht zurücklesen</translation>
    </message>
</context>
<context>
    <name>promptlab::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type some letters of it; Enter takes the selected row, Esc closes</source>
        <translation>Einige Buchstaben tippen; Enter nimmt die gewählte Zeile, Esc schließt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Search commands that have a key</source>
        <translation>Befehle mit Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is nothing to go to yet</source>
        <translation>Es gibt noch nichts, wohin man gehen kann</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>&gt; commands</source>
        <translation>&gt; Befehle</translation>
    </message>
    <message>
        <source>@ variables</source>
        <translation>@ Variablen</translation>
    </message>
    <message>
        <source># versions</source>
        <translation># Versionen</translation>
    </message>
    <message>
        <source>: line</source>
        <translation>: Zeile</translation>
    </message>
</context>
<context>
    <name>promptlab::ComparisonPanel</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 ist besser als %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 ist schlechter als %2</translation>
    </message>
    <message>
        <source>%1 is not worse than %2</source>
        <translation>%1 ist nicht schlechter als %2</translation>
    </message>
    <message>
        <source>%1 looks worse than %2</source>
        <translation>%1 sieht schlechter aus als %2</translation>
    </message>
    <message>
        <source>Not decided: more rows are needed</source>
        <translation>Offen: Mehr Zeilen sind nötig</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Which versions are compared</source>
        <translation>Welche Versionen verglichen werden</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The answers were made by rules: the comparison says nothing about a real model</source>
        <translation>Die Antworten entstanden nach Regeln: Der Vergleich sagt nichts über ein echtes Modell</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>One version: nothing to compare</source>
        <translation>Eine Version: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The results cannot be compared</source>
        <translation>Die Ergebnisse sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>Better? %1</source>
        <translation>Besser? %1</translation>
    </message>
    <message>
        <source>Not worse? %1</source>
        <translation>Nicht schlechter? %1</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Start a run with two versions, the first one is the baseline; or compare with another run.</source>
        <translation>Starten Sie einen Lauf mit zwei Versionen, die erste ist die Vergleichsbasis; oder vergleichen Sie mit einem anderen Lauf.</translation>
    </message>
    <message>
        <source>Not worse? %1: %2</source>
        <comment>verdict, the bound that decides</comment>
        <translation>Nicht schlechter? %1: %2</translation>
    </message>
    <message>
        <source>These rates count every group of rows once; charts and table count every answer.</source>
        <translation>Diese Quoten zählen jede Gruppe von Zeilen einmal; Diagramme und Tabelle zählen jede Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were looked at by no check: they count as equal and show nothing.</source>
        <translation>
            <numerusform>%Ln Antwort wurde von keiner Prüfung angesehen: Sie zählt als gleich und zeigt nichts.</numerusform>
            <numerusform>%Ln Antworten wurden von keiner Prüfung angesehen: Sie zählen als gleich und zeigen nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regression(s)</source>
        <translation>
            <numerusform>%Ln Verschlechterung</numerusform>
            <numerusform>%Ln Verschlechterungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s)</source>
        <translation>
            <numerusform>%Ln Verbesserung</numerusform>
            <numerusform>%Ln Verbesserungen</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>verdict of a run that goes on</comment>
        <translation>Bisher: %1</translation>
    </message>
</context>
<context>
    <name>promptlab::ConfirmBar</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version to go back to</source>
        <translation>Version, zu der zurückgerollt wird</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why; it goes into the record</source>
        <translation>Der Grund; er kommt ins Protokoll</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>Grund, erforderlich</translation>
    </message>
    <message>
        <source>There is no version to go back to</source>
        <translation>Es gibt keine Version zum Zurückrollen</translation>
    </message>
    <message>
        <source>Say why: it goes into the record</source>
        <translation>Den Grund angeben: Er kommt ins Protokoll</translation>
    </message>
</context>
<context>
    <name>promptlab::CreatePage</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>A workspace is one encrypted file: prompts, datasets, results and their history.</source>
        <translation>Ein Arbeitsbereich ist eine verschlüsselte Datei: Prompts, Datensätze, Ergebnisse und ihr Verlauf.</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>&amp;Name of the project:</source>
        <translation>&amp;Name des Projekts:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Stands beside what you save, run and approve.</source>
        <translation>Steht bei allem, was Sie speichern, laufen lassen und freigeben.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the workspace is kept</source>
        <translation>Wo der Arbeitsbereich liegt</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>With the keychain of this desktop</source>
        <translation>Mit dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit einer Passphrase</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>Mit einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Unlock it:</source>
        <translation>&amp;Entsperren:</translation>
    </message>
    <message>
        <source>Without a keychain a key file is made. A recovery code is shown once in any case.</source>
        <translation>Ohne Schlüsselbund wird eine Schlüsseldatei angelegt. Ein Wiederherstellungscode wird in jedem Fall einmal gezeigt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>A sentence is better than a word</source>
        <translation>Ein Satz ist besser als ein Wort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation>Arbeitsbereich &amp;anlegen</translation>
    </message>
    <message>
        <source>Make the file and open it (Enter)</source>
        <translation>Die Datei anlegen und öffnen (Enter)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>File of the new workspace</source>
        <translation>Datei des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Workspaces (*.promptlab)</source>
        <translation>Arbeitsbereiche (*.promptlab)</translation>
    </message>
    <message>
        <source>The project needs a name</source>
        <translation>Das Projekt braucht einen Namen</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Ihr Name fehlt</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Die Passphrase fehlt</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Die beiden Passphrasen sind verschieden</translation>
    </message>
</context>
<context>
    <name>promptlab::DecisionBar</name>
    <message>
        <source>Note, needed to reject or to request changes</source>
        <translation>Notiz, nötig zum Ablehnen oder um Änderungen zu verlangen</translation>
    </message>
    <message>
        <source>Note for the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>What the others should know; it goes into the record</source>
        <translation>Was die anderen wissen sollen; es kommt ins Protokoll</translation>
    </message>
    <message>
        <source>You are %1; the record says so.</source>
        <translation>Derzeit: %1; so steht es im Protokoll.</translation>
    </message>
    <message>
        <source>The evidence is simulated: no model was asked.</source>
        <translation>Der Nachweis ist simuliert: Kein Modell wurde gefragt.</translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentController</name>
    <message>
        <source>Plan %1 could not be carried on</source>
        <translation>Plan %1 ließ sich nicht weiterführen</translation>
    </message>
    <message>
        <source>The channel confirmed something else than what was published</source>
        <translation>Der Kanal bestätigte etwas anderes, als veröffentlicht wurde</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no channel any more; choose a folder for it</source>
        <translation>Die Umgebung „%1“ hat keinen Kanal mehr; einen Ordner für sie wählen</translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentTable</name>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Columns of the deployments</source>
        <translation>Spalten der Bereitstellungen</translation>
    </message>
</context>
<context>
    <name>promptlab::DeploymentsPane</name>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Freigabe einreichen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Start the deployment…</source>
        <translation>Bereitstellung starten…</translation>
    </message>
    <message>
        <source>Promote now…</source>
        <translation>Jetzt vorrücken…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again with a new plan</source>
        <translation>Neuer Versuch mit neuem Plan</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Plan ändern…</translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation>Plan beenden…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neue Bereitstellung</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Next one that waits for me</source>
        <translation>Nächste, die auf mich wartet</translation>
    </message>
    <message>
        <source>Previous one that waits for me</source>
        <translation>Vorige, die auf mich wartet</translation>
    </message>
    <message>
        <source>Filter deployments</source>
        <translation>Bereitstellungen filtern</translation>
    </message>
    <message>
        <source>Show environments</source>
        <translation>Umgebungen zeigen</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Change rules…</source>
        <translation>Regeln ändern…</translation>
    </message>
    <message>
        <source>Deploy here…</source>
        <translation>Hier bereitstellen…</translation>
    </message>
    <message>
        <source>Go back to the plans first</source>
        <translation>Erst zu den Plänen zurückgehen</translation>
    </message>
    <message>
        <source>Say why it is rejected, then press the button again</source>
        <translation>Den Grund der Ablehnung angeben, dann noch einmal die Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Say what should change, then press the button again</source>
        <translation>Angeben, was sich ändern soll, dann noch einmal die Schaltfläche drücken</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>alle Umgebungen</translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation>%1 zurückrollen</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>%1 auf %2 zurückrollen</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>Der Schritt wurde abgewiesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused</source>
        <translation>„%1“ wurde abgewiesen</translation>
    </message>
    <message>
        <source>The plan is stored as a draft, but it was not submitted</source>
        <translation>Der Plan ist als Entwurf gespeichert, wurde aber nicht eingereicht</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>No deployment yet</source>
        <translation>Noch keine Bereitstellung</translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt into an environment: with evidence, with the consent of a second person, and with the way back kept open.</source>
        <translation>Eine Bereitstellung bringt eine getestete Version eines Prompts in eine Umgebung: mit Belegen, mit der Zustimmung einer zweiten Person und mit offenem Rückweg.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>What is under way and what was</source>
        <translation>Was im Gang ist und was war</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>What runs where, and the rules</source>
        <translation>Was wo läuft, und die Regeln</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Words that must occur in the row (Ctrl+F)</source>
        <translation>Wörter, die in der Zeile vorkommen müssen (Ctrl+F)</translation>
    </message>
    <message>
        <source>No deployment is among &quot;%1&quot;</source>
        <translation>Keine Bereitstellung unter „%1“</translation>
    </message>
    <message>
        <source>No deployment matches &quot;%1&quot;</source>
        <translation>Keine Bereitstellung passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n need you</source>
        <translation>
            <numerusform>, %n wartet auf Sie</numerusform>
            <numerusform>, %n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and for whom one acts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n columns hidden</source>
        <translation>
            <numerusform>%n Spalte verborgen</numerusform>
            <numerusform>%n Spalten verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden for want of room: %1</source>
        <translation>Aus Platzmangel verborgen: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>plan %1 · %2 · %3</source>
        <translation>Plan %1 · %2 · %3</translation>
    </message>
    <message>
        <source>The deployments could not be read</source>
        <translation>Die Bereitstellungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A deployment needs a look</source>
        <translation>Eine Bereitstellung braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Plan %1, %2: %3</source>
        <translation>Plan %1, %2: %3</translation>
    </message>
    <message>
        <source>The rules of %1 are stored</source>
        <translation>Die Regeln von %1 sind gespeichert</translation>
    </message>
    <message>
        <source>put execute start deploy run</source>
        <comment>other words for starting a deployment</comment>
        <translation>bringen ausführen starten bereitstellen ausrollen</translation>
    </message>
    <message>
        <source>undo revert rollback back</source>
        <comment>other words for a roll-back</comment>
        <translation>rückgängig zurück zurückrollen rollback</translation>
    </message>
    <message>
        <source>plan create put</source>
        <comment>other words for a new deployment</comment>
        <translation>Plan anlegen bringen</translation>
    </message>
    <message>
        <source>Show plans</source>
        <translation>Pläne zeigen</translation>
    </message>
    <message>
        <source>Change rules of an environment…</source>
        <translation>Regeln einer Umgebung ändern…</translation>
    </message>
    <message>
        <source>Deploy in an environment…</source>
        <translation>In einer Umgebung bereitstellen…</translation>
    </message>
    <message>
        <source>Roll back what runs in an environment…</source>
        <translation>Zurückrollen, was in einer Umgebung läuft…</translation>
    </message>
    <message>
        <source>Throw away what was typed about %1?</source>
        <translation>Verwerfen, was über %1 getippt wurde?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation>die Bereitstellung</translation>
    </message>
    <message>
        <source>Change rules of %1…</source>
        <translation>Regeln von %1 ändern…</translation>
    </message>
    <message>
        <source>, 1 needs you</source>
        <translation>, 1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Plan %1 for %2 is stored as a draft</source>
        <translation>Plan %1 für %2 ist als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Plan %1 for %2 is submitted: %3</source>
        <translation>Plan %1 für %2 ist eingereicht: %3</translation>
    </message>
    <message>
        <source>Publish again what runs in an environment</source>
        <translation>Erneut veröffentlichen, was in einer Umgebung läuft</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Read the channels back</source>
        <translation>Kanäle zurücklesen</translation>
    </message>
    <message>
        <source>%1 in %2 is not what was published</source>
        <translation>%1 in %2 ist nicht, was veröffentlicht wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts are not what was published, %1 in %2 first</source>
        <translation>
            <numerusform>%n Prompt ist nicht, was veröffentlicht wurde: %1 in %2</numerusform>
            <numerusform>%n Prompts sind nicht, was veröffentlicht wurde, zuerst %1 in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Seen %2. Publish it again, or look who writes there.</source>
        <translation>%1. Gesehen %2. Veröffentlichen Sie es erneut, oder sehen Sie nach, wer dort schreibt.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Add a member who may approve…</source>
        <translation>Mitglied hinzufügen, das freigeben darf…</translation>
    </message>
    <message>
        <source>The rules of %1 are stored; without a folder nothing can reach it yet</source>
        <translation>Die Regeln von %1 sind gespeichert; ohne Ordner kann dort noch nichts ankommen</translation>
    </message>
    <message>
        <source>%1 is published in %2 again</source>
        <translation>%1 ist in %2 wieder veröffentlicht</translation>
    </message>
    <message>
        <source>It was not published again</source>
        <translation>Es wurde nicht erneut veröffentlicht</translation>
    </message>
</context>
<context>
    <name>promptlab::DiffController</name>
    <message>
        <source>&quot;%1&quot; is a version of a prompt, and no workspace is open; open one, or choose a file</source>
        <translation>„%1“ ist eine Version eines Prompts, aber kein Arbeitsbereich ist offen; einen öffnen oder eine Datei wählen</translation>
    </message>
</context>
<context>
    <name>promptlab::DiffFindBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous, Esc: close</source>
        <translation>Enter: weiter, Shift+Enter: zurück, Esc: schließen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>promptlab::DiffPane</name>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation>Beide Texte nebeneinander</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>One text with what left and what came (%1)</source>
        <translation>Ein Text mit Entferntem und Hinzugefügtem (%1)</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Mark changed words</source>
        <translation>Geänderte Wörter markieren</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Mark whole lines only</source>
        <translation>Nur ganze Zeilen markieren</translation>
    </message>
    <message>
        <source>There is no line %1 there</source>
        <translation>Dort gibt es keine Zeile %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was compared anew</source>
        <translation>Angehalten; nichts wurde neu verglichen</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Der Bericht wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Der Bericht ließ sich nicht erzeugen</translation>
    </message>
    <message>
        <source>Compare two &amp;versions…</source>
        <translation>Zwei &amp;Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Compare two &amp;files…</source>
        <translation>Zwei &amp;Dateien vergleichen…</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>&amp;Linke Seite wählen…</translation>
    </message>
    <message>
        <source>Choose the &amp;right side…</source>
        <translation>&amp;Rechte Seite wählen…</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Ne&amp;u vergleichen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Copy as &amp;patch</source>
        <translation>Als &amp;Patch kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht spei&amp;chern…</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Nothing differs: the patch is empty</source>
        <translation>Kein Unterschied: Der Patch ist leer</translation>
    </message>
    <message>
        <source>The patch was copied</source>
        <translation>Der Patch wurde kopiert</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>That was the last change</source>
        <translation>Das war die letzte Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>That was the first change</source>
        <translation>Das war die erste Änderung</translation>
    </message>
    <message>
        <source>Mark &amp;viewed, next</source>
        <translation>Angesehen, we&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Unfold here</source>
        <translation>Hier au&amp;fklappen</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>Alle &amp;Zeilen zeigen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwä&amp;rts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation>Zur &amp;anderen Seite</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select all of this &amp;side</source>
        <translation>Diese Seite ganz au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Unified view</source>
        <translation>&amp;Vereinte Ansicht</translation>
    </message>
    <message>
        <source>Mark changed &amp;words</source>
        <translation>Geänderte &amp;Wörter markieren</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Ignore how many &amp;blanks there are</source>
        <translation>Anzahl der &amp;Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>Um&amp;bruch</translation>
    </message>
    <message>
        <source>Overview &amp;ruler</source>
        <translation>&amp;Übersichtsleiste</translation>
    </message>
    <message>
        <source>Change &amp;outline</source>
        <translation>Änderungs&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Larger text in the comparison</source>
        <translation>Vergleichstext &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text in the comparison</source>
        <translation>Vergleichstext &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text in the comparison</source>
        <translation>Vergleichstext &amp;normal</translation>
    </message>
    <message>
        <source>Compare every &amp;blank</source>
        <translation>Jedes Leerzeichen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Ignore blanks at the &amp;end of lines</source>
        <translation>Leerraum am Zeilen&amp;ende ignorieren</translation>
    </message>
    <message>
        <source>Ignore how &amp;many blanks there are</source>
        <translation>A&amp;nzahl der Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>Ignore &amp;all blanks</source>
        <translation>&amp;Allen Leerraum ignorieren</translation>
    </message>
    <message>
        <source>Ignore upper and lower &amp;case</source>
        <translation>Groß-/&amp;Kleinschreibung ignorieren</translation>
    </message>
    <message>
        <source>Ignore &amp;line ends</source>
        <translation>&amp;Zeilenenden ignorieren</translation>
    </message>
    <message>
        <source>Choose the left file</source>
        <translation>Die linke Datei wählen</translation>
    </message>
    <message>
        <source>Choose the right file</source>
        <translation>Die rechte Datei wählen</translation>
    </message>
    <message>
        <source>Choose two files, or the left one</source>
        <translation>Zwei Dateien wählen oder die linke</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Patch (*.patch *.diff)</source>
        <translation>Patch (*.patch *.diff)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>nothing is compared yet</source>
        <translation>noch nichts ist verglichen</translation>
    </message>
    <message>
        <source>there are no two texts to report on</source>
        <translation>es gibt keine zwei Texte für einen Bericht</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>es gibt keinen Unterschied</translation>
    </message>
    <message>
        <source>no side is chosen</source>
        <translation>keine Seite ist gewählt</translation>
    </message>
    <message>
        <source>choose both sides first</source>
        <translation>erst beide Seiten wählen</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>erst einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>See what changed between two versions of a prompt, or between any two files, word by word.</source>
        <translation>Sehen, was sich zwischen zwei Versionen eines Prompts oder zwei beliebigen Dateien geändert hat, Wort für Wort.</translation>
    </message>
    <message>
        <source>This comparison is limited.</source>
        <translation>Dieser Vergleich ist eingeschränkt.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal, character by character.</source>
        <translation>%1 und %2 sind gleich, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal but for what was not compared: %3.</source>
        <translation>%1 und %2 sind gleich bis auf das, was nicht verglichen wurde: %3.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>These files are no text. Every byte is equal (%1).</source>
        <translation>Diese Dateien sind kein Text. Jedes Byte ist gleich (%1).</translation>
    </message>
    <message>
        <source>At least one of them is no text. Left: %1, right: %2; the first difference is at byte %3.</source>
        <translation>Mindestens eine davon ist kein Text. Links: %1, rechts: %2; der erste Unterschied ist bei Byte %3.</translation>
    </message>
    <message>
        <source>The files differ</source>
        <translation>Die Dateien sind verschieden</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Diese beiden lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another left side…</source>
        <translation>Andere linke Seite wählen…</translation>
    </message>
    <message>
        <source>Choose another right side…</source>
        <translation>Andere rechte Seite wählen…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>nicht genau</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>gleich viele Token</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>difference of tokens</comment>
        <translation>%1 Tok</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Left, Ln %1, Col %2</source>
        <translation>Links, Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>Right, Ln %1, Col %2</source>
        <translation>Rechts, Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>The comparison appears here as soon as both sides can be read; choose others, or try again above.</source>
        <translation>Der Vergleich erscheint hier, sobald sich beide Seiten lesen lassen; wählen Sie andere, oder versuchen Sie es oben noch einmal.</translation>
    </message>
</context>
<context>
    <name>promptlab::DiffView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <translation>Vergleich von %1 und %2</translation>
    </message>
    <message>
        <source>Viewed: you have looked at this change</source>
        <translation>Angesehen: Sie haben diese Änderung gesehen</translation>
    </message>
    <message>
        <source>Viewed: you have looked at everything in this section</source>
        <translation>Angesehen: Sie haben alles in diesem Abschnitt gesehen</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show these lines (%1)</source>
        <translation>Diese Zeilen zeigen (%1)</translation>
    </message>
    <message>
        <source>Fold or unfold this section</source>
        <translation>Diesen Abschnitt ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Go to the other end of the move</source>
        <translation>Zum anderen Ende der Verschiebung gehen</translation>
    </message>
</context>
<context>
    <name>promptlab::DraftCompare</name>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message>
        <source>Back to the editor (Esc)</source>
        <translation>Zurück zum Editor (Esc)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>what is compared</comment>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>promptlab::EditorColumn</name>
    <message>
        <source>How the model is asked (Ctrl+Alt+M)</source>
        <translation>Wie das Modell gefragt wird (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>environment and version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>In %1 läuft %2</translation>
    </message>
    <message>
        <source>Model and response: %1</source>
        <translation>Modell und Antwort: %1</translation>
    </message>
</context>
<context>
    <name>promptlab::EditorRuler</name>
    <message>
        <source>Overview of problems and found words</source>
        <translation>Übersicht der Probleme und Fundstellen</translation>
    </message>
    <message>
        <source>Where problems and found words are: click to go there (F8, F3)</source>
        <translation>Wo Probleme und Fundstellen sind: klicken, um dorthin zu gehen (F8, F3)</translation>
    </message>
</context>
<context>
    <name>promptlab::EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
</context>
<context>
    <name>promptlab::EntryBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without doing it (Esc)</source>
        <translation>Verlassen, ohne es zu tun (Esc)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Every plan needs an approval</source>
        <translation>Jeder Plan braucht eine Freigabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For example canada or preview</source>
        <translation>Zum Beispiel kanada oder vorschau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What plans call it; it stays</source>
        <translation>So nennen Pläne sie; er bleibt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Production asks more of people; personal lets one approve one&apos;s own plan</source>
        <translation>Produktion verlangt mehr von den Beteiligten; bei „persönlich“ darf man den eigenen Plan freigeben</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The file channel writes what runs into this folder; applications read it there</source>
        <translation>Der Dateikanal schreibt in diesen Ordner, was läuft; Anwendungen lesen es dort</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>Whatever a plan says</source>
        <translation>Unabhängig vom Plan</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>At least so many, whatever a plan says</source>
        <translation>Mindestens so viele, unabhängig vom Plan</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Freigebende</translation>
    </message>
    <message>
        <source>Members who may approve here beside owners and admins; Space switches</source>
        <translation>Mitglieder, die hier neben Inhabern und Verwaltern freigeben dürfen; die Leertaste schaltet um</translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation>Das Formular ohne Änderung schließen (Esc)</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Add the environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>May approve here</source>
        <translation>Darf hier freigeben</translation>
    </message>
    <message>
        <source>The environment needs a name</source>
        <translation>Die Umgebung braucht einen Namen</translation>
    </message>
    <message>
        <source>Folder of the file channel</source>
        <translation>Ordner des Dateikanals</translation>
    </message>
    <message>
        <source>the new environment</source>
        <translation>die neue Umgebung</translation>
    </message>
    <message>
        <source>the rules of %1</source>
        <translation>die Regeln von %1</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Makes the folder that does not exist yet, and goes on</source>
        <translation>Legt den Ordner an, den es noch nicht gibt, und fährt fort</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentListModel</name>
    <message>
        <source>no channel yet</source>
        <translation>noch kein Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n prompts</source>
        <translation>
            <numerusform>%1, %2, %3, %n Prompt</numerusform>
            <numerusform>%1, %2, %3, %n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prompt differs from what was published</source>
        <translation>1 Prompt weicht vom Veröffentlichten ab</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts differ from what was published</source>
        <translation>
            <numerusform>%n Prompt weicht vom Veröffentlichten ab</numerusform>
            <numerusform>%n Prompts weichen vom Veröffentlichten ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::EnvironmentsView</name>
    <message>
        <source>No channel yet: plans cannot go here until a folder is set</source>
        <translation>Noch kein Kanal: Ohne einen Ordner können Pläne nicht hierher</translation>
    </message>
    <message>
        <source>File channel into %1</source>
        <translation>Dateikanal nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Every plan needs %n approvals</source>
        <translation>
            <numerusform>Jeder Plan braucht %n Freigabe</numerusform>
            <numerusform>Jeder Plan braucht %n Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan decides itself whether it needs an approval</source>
        <translation>Ein Plan bestimmt selbst, ob er eine Freigabe braucht</translation>
    </message>
    <message>
        <source>Owners and admins may approve</source>
        <translation>Inhaber und Verwalter dürfen freigeben</translation>
    </message>
    <message>
        <source>Owners and admins may approve, and %1</source>
        <translation>Inhaber und Verwalter dürfen freigeben, außerdem %1</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Rules of the environment</source>
        <translation>Regeln der Umgebung</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Choose a prompt that runs there</source>
        <translation>Einen Prompt wählen, der dort läuft</translation>
    </message>
    <message>
        <source>Choose an environment first</source>
        <translation>Erst eine Umgebung wählen</translation>
    </message>
    <message>
        <source>Nothing runs in %1</source>
        <translation>In %1 läuft nichts</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Noch keine Umgebung</translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt here, with the way back kept open.</source>
        <translation>Eine Bereitstellung bringt eine getestete Version eines Prompts hierher, mit offenem Rückweg.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Every plan needs 1 approval</source>
        <translation>Jeder Plan braucht 1 Freigabe</translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation>1 Prompt</translation>
    </message>
    <message>
        <source>A deployment puts a tested version of a prompt into an environment.</source>
        <translation>Eine Bereitstellung bringt eine getestete Version eines Prompts in eine Umgebung.</translation>
    </message>
    <message>
        <source>Nothing can reach it yet: choose the folder that its applications read.</source>
        <translation>Noch erreicht sie nichts: Wählen Sie den Ordner, den ihre Anwendungen lesen.</translation>
    </message>
    <message>
        <source>Show the environments first</source>
        <translation>Zuerst die Umgebungen zeigen</translation>
    </message>
    <message>
        <source>Change rules of %1…</source>
        <translation>Regeln von %1 ändern…</translation>
    </message>
    <message>
        <source>%1 has no channel yet; choose its folder first (Change rules…)</source>
        <translation>%1 hat noch keinen Kanal; wählen Sie zuerst den Ordner (Regeln ändern…)</translation>
    </message>
    <message>
        <source>Deploy %1 in %2…</source>
        <translation>%1 in %2 bereitstellen…</translation>
    </message>
    <message>
        <source>Deploy in %1…</source>
        <translation>In %1 bereitstellen…</translation>
    </message>
    <message>
        <source>Roll back in %1…</source>
        <translation>In %1 zurückrollen…</translation>
    </message>
    <message>
        <source>Roll back %1 in %2…</source>
        <translation>%1 in %2 zurückrollen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a prompt, and what differs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2 is what was published</source>
        <translation>%1 in %2 ist, was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Publish %1 in %2 again</source>
        <translation>%1 in %2 erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Publish again in %1</source>
        <translation>In %1 erneut veröffentlichen</translation>
    </message>
    <message>
        <source>%1 was never published in %2; deploy it there</source>
        <translation>%1 wurde in %2 nie veröffentlicht; dort bereitstellen</translation>
    </message>
</context>
<context>
    <name>promptlab::FindBar</name>
    <message>
        <source>Find in this prompt</source>
        <translation>In diesem Prompt suchen</translation>
    </message>
    <message>
        <source>Enter finds the next, Shift+Enter the one before</source>
        <translation>Enter findet den nächsten Treffer, Shift+Enter den vorigen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Enter replaces and goes on; with .* \1 stands for the first group</source>
        <translation>Enter ersetzt und geht weiter; bei .* steht \1 für die erste Gruppe</translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::ForestPlot</name>
    <message>
        <source>Differences with 95 % intervals; up and down read them</source>
        <translation>Unterschiede mit 95-%-Intervallen; Auf und Ab lesen sie vor</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>dashed: %1</source>
        <comment>a line of the plot; %1: limit -2</comment>
        <translation>gestrichelt: %1</translation>
    </message>
    <message>
        <source>line: two-sided 95 % interval</source>
        <translation>Linie: zweiseitiges 95-%-Intervall</translation>
    </message>
    <message>
        <source>▲ one-sided 95 % bound, for &quot;not worse&quot;</source>
        <translation>▲ einseitige 95‑%‑Konfidenzgrenze, für „nicht schlechter“</translation>
    </message>
</context>
<context>
    <name>promptlab::GateList</name>
    <message>
        <source>Add a gate</source>
        <translation>Schranke hinzufügen</translation>
    </message>
    <message>
        <source>None: no test run is looked at</source>
        <translation>Keine: Es wird kein Testlauf angesehen</translation>
    </message>
    <message>
        <source>Ask for a test run of this content that has passed</source>
        <translation>Einen bestandenen Testlauf dieses Inhalts verlangen</translation>
    </message>
    <message>
        <source>Number of the run; below 1 the newest complete one of the version</source>
        <translation>Nummer des Laufs; unter 1 der neueste vollständige der Version</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the tests that must have passed</source>
        <translation>Anteil der Tests, der bestanden sein muss</translation>
    </message>
    <message>
        <source> h old</source>
        <comment>after a number of hours</comment>
        <translation> h alt</translation>
    </message>
    <message>
        <source>An older run does not count</source>
        <translation>Ein älterer Lauf zählt nicht</translation>
    </message>
    <message>
        <source>Run of gate %1</source>
        <translation>Lauf der Schranke %1</translation>
    </message>
    <message>
        <source>Pass rate of gate %1</source>
        <translation>Erfolgsquote der Schranke %1</translation>
    </message>
    <message>
        <source>Age of the run of gate %1</source>
        <translation>Alter des Laufs der Schranke %1</translation>
    </message>
    <message>
        <source>Remove gate %1</source>
        <translation>Schranke %1 entfernen</translation>
    </message>
    <message>
        <source>Run </source>
        <comment>before a number</comment>
        <translation>Lauf </translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>Neuester Lauf</translation>
    </message>
    <message>
        <source>pass rate at least </source>
        <comment>before a percentage</comment>
        <translation>Erfolgsquote mindestens </translation>
    </message>
    <message>
        <source>run at most </source>
        <comment>before a number of hours</comment>
        <translation>Lauf höchstens </translation>
    </message>
</context>
<context>
    <name>promptlab::GoToLineBar</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number of the line (Enter goes there)</source>
        <translation>Nummer der Zeile (Enter geht dorthin)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lines of the left side</source>
        <translation>Zeilen der linken Seite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Lines of the right side</source>
        <translation>Zeilen der rechten Seite</translation>
    </message>
    <message>
        <source>Go to the line (Enter)</source>
        <translation>Zur Zeile gehen (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Line of %1</source>
        <comment>heading of a section</comment>
        <translation>Zeile von %1</translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryModel</name>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>former member</source>
        <translation>früheres Mitglied</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>v%1 %2</source>
        <comment>version and message</comment>
        <translation>v%1 %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1 · %2
%3</source>
        <translation>Version %1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the two selected versions, or one with the one before it</source>
        <translation>Die zwei ausgewählten Versionen vergleichen oder eine mit ihrer vorigen</translation>
    </message>
    <message>
        <source>Take up as draft</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>Put this version into the editor; saving makes a new version</source>
        <translation>Diese Version in den Editor übernehmen; Speichern legt eine neue Version an</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>Let the name point at the selected version</source>
        <translation>Den Namen auf die ausgewählte Version zeigen lassen</translation>
    </message>
    <message>
        <source>Versions of the prompt</source>
        <translation>Versionen des Prompts</translation>
    </message>
    <message>
        <source>Select one or two versions; Enter compares</source>
        <translation>Eine oder zwei Versionen auswählen; Enter vergleicht</translation>
    </message>
    <message>
        <source>Name of a tag, like stable</source>
        <translation>Name einer Marke, etwa stable</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Name einer Marke</translation>
    </message>
    <message>
        <source>A name that points at one version; Enter sets it</source>
        <translation>Ein Name, der auf eine Version zeigt; Enter setzt ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::HistoryPopup</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Alle Meldungen kopieren</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>Alle Meldungen als Text kopieren</translation>
    </message>
    <message>
        <source>What happened in this window, newest first</source>
        <translation>Was in diesem Fenster geschah, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>promptlab::JobNotifier</name>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>promptlab::JobRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>It is stopping; what is finished is kept</source>
        <translation>Hält an; was fertig ist, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>promptlab::JobsPopup</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufgaben</translation>
    </message>
</context>
<context>
    <name>promptlab::LabStatusBar</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Act for another member, or add one</source>
        <translation>Für ein anderes Mitglied handeln oder eines hinzufügen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Meldungen zeigen</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>Die laufenden Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>acts for %1, self-attested</source>
        <translation>handelt für %1, selbst bezeugt</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>promptlab::LoadingStrip</name>
    <message>
        <source>Reading the left side…</source>
        <translation>Linke Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the right side…</source>
        <translation>Rechte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird dargestellt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>promptlab::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>job and result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not open here</source>
        <translation>„%1“ ist hier nicht offen</translation>
    </message>
    <message>
        <source>%1 cannot show &quot;%2&quot;</source>
        <translation>%1 kann „%2“ nicht zeigen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>workspace and product</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>no workspace is open</source>
        <translation>kein Arbeitsbereich ist offen</translation>
    </message>
    <message>
        <source>a workspace is open</source>
        <translation>ein Arbeitsbereich ist offen</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.promptlab)</source>
        <translation>Arbeitsbereiche (*.promptlab)</translation>
    </message>
    <message>
        <source>Import prompts, datasets or providers</source>
        <translation>Prompts, Datensätze oder Anbieter einlesen</translation>
    </message>
    <message>
        <source>Prompts and data (*.md *.yaml *.yml *.json *.csv *.tsv *.jsonl *.ndjson)</source>
        <translation>Prompts und Daten (*.md *.yaml *.yml *.json *.csv *.tsv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>open the sample or a workspace first</source>
        <translation>zuerst das Beispiel oder einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and why it is blocked</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>promptlab::MemberForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>Name des neuen Mitglieds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name that stands beside what the member does</source>
        <translation>Der Name, der neben dem steht, was das Mitglied tut</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Writes prompts, runs tests, plans</source>
        <translation>Schreibt Prompts, testet, plant</translation>
    </message>
    <message>
        <source>Approves and deploys, too, and changes environments</source>
        <translation>Gibt auch frei, stellt bereit und ändert Umgebungen</translation>
    </message>
    <message>
        <source>May do everything</source>
        <translation>Darf alles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add this person to the project (Enter)</source>
        <translation>Diese Person zum Projekt hinzufügen (Enter)</translation>
    </message>
    <message>
        <source>The member needs a name.</source>
        <translation>Das Mitglied braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add nobody (Esc)</source>
        <translation>Niemanden hinzufügen (Esc)</translation>
    </message>
    <message>
        <source>Admins and owners may approve; members and viewers may not.</source>
        <translation>Admins und Inhaber dürfen freigeben; Mitglieder und Betrachter nicht.</translation>
    </message>
</context>
<context>
    <name>promptlab::MemberListModel</name>
    <message>
        <source>%1 · opened this workspace</source>
        <comment>role of a member</comment>
        <translation>%1 · hat diesen Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>%1, %2, acts now</source>
        <translation>%1, %2, handelt jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything is done in the name of %1 now</source>
        <translation>Alles geschieht jetzt im Namen von %1</translation>
    </message>
    <message>
        <source>Act as %1 again (Enter)</source>
        <translation>Wieder als %1 handeln (Enter)</translation>
    </message>
    <message>
        <source>Act for %1, self-attested (Enter)</source>
        <translation>Für %1 handeln, selbst bezeugt (Enter)</translation>
    </message>
</context>
<context>
    <name>promptlab::MembersPopup</name>
    <message>
        <source>Add a member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members of the project</source>
        <translation>Mitglieder des Projekts</translation>
    </message>
    <message>
        <source>Enter acts for the chosen member</source>
        <translation>Enter handelt für das gewählte Mitglied</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Add a person to the project</source>
        <translation>Eine Person zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Prompt Lab cannot check who sits at this computer. What you do for another member is recorded as self-attested, and shown so.</source>
        <translation>Prompt Lab kann nicht prüfen, wer an diesem Rechner sitzt. Was Sie für ein anderes Mitglied tun, wird als selbst bezeugt festgehalten und so gezeigt.</translation>
    </message>
</context>
<context>
    <name>promptlab::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Die Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>promptlab::MessageHistory</name>
    <message>
        <source>%1  %2</source>
        <comment>time and message</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>promptlab::ModelForm</name>
    <message>
        <source>Model and response</source>
        <translation>Modell und Antwort</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that runs use when they name none</source>
        <translation>Das Modell für Läufe, die keines nennen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 to 2; lower answers vary less</source>
        <translation>0 bis 2; je niedriger, desto gleichmäßiger die Antworten</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>0 to 1; only the likeliest words up to this share</source>
        <translation>0 bis 1; nur die wahrscheinlichsten Wörter bis zu diesem Anteil</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Token</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>A whole number; models that know it answer alike</source>
        <translation>Eine ganze Zahl; Modelle, die sie kennen, antworten damit gleich</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stopp bei</translation>
    </message>
    <message>
        <source>Words that end the answer, separated by commas</source>
        <translation>Wörter, die die Antwort beenden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Free text, or JSON that keeps to a schema</source>
        <translation>Freier Text oder JSON, das einem Schema entspricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <translation>JSON nach Schema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>JSON Schema of the answer</source>
        <translation>JSON-Schema der Antwort</translation>
    </message>
    <message>
        <source>JSON Schema, draft 2020-12</source>
        <translation>JSON-Schema, draft 2020-12</translation>
    </message>
    <message>
        <source>Template language</source>
        <translation>Vorlagensprache</translation>
    </message>
    <message>
        <source>How variables are written in the messages</source>
        <translation>Wie Variablen in den Nachrichten geschrieben werden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A field holds no number that it takes; what was there before still holds.</source>
        <translation>Ein Feld enthält keine gültige Zahl; der vorige Wert gilt weiter.</translation>
    </message>
    <message>
        <source>Write the schema that answers keep to; until then answers are free text.</source>
        <translation>Das Schema schreiben, dem Antworten entsprechen sollen; bis dahin sind sie freier Text.</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A schema is a JSON object; the last good one still holds.</source>
        <translation>Ein Schema ist ein JSON-Objekt; das letzte gültige gilt weiter.</translation>
    </message>
    <message>
        <source>%1; the last good schema still holds.</source>
        <translation>%1; das letzte gültige Schema gilt weiter.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>temp %1</source>
        <comment>temperature</comment>
        <translation>Temp. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>most tokens</comment>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>promptlab::NavigationRail</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>promptlab::OutlineModel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1, viewed</source>
        <translation>%1, angesehen</translation>
    </message>
</context>
<context>
    <name>promptlab::OutlinePanel</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2 viewed</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message>
        <source>Tokens %1 → %2%3</source>
        <comment>old, new, difference</comment>
        <translation>Token %1 → %2%3</translation>
    </message>
    <message>
        <source>Tokens of the text of all messages, as it is written: the sum of the figures at their headings</source>
        <translation>Token des Textes aller Nachrichten, wie er geschrieben ist: die Summe der Zahlen an ihren Überschriften</translation>
    </message>
</context>
<context>
    <name>promptlab::OutputView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Output of %1 against %2</source>
        <translation>Ausgabe von %1 gegen %2</translation>
    </message>
    <message>
        <source>Output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
</context>
<context>
    <name>promptlab::OverviewRuler</name>
    <message>
        <source>Overview of all changes</source>
        <translation>Übersicht aller Änderungen</translation>
    </message>
    <message>
        <source>Where the changes are: click to go there</source>
        <translation>Wo die Änderungen sind: ein Klick führt hin</translation>
    </message>
</context>
<context>
    <name>promptlab::PaneSplitter</name>
    <message>
        <source>Boundary between two areas</source>
        <translation>Grenze zwischen zwei Flächen</translation>
    </message>
    <message>
        <source>Drag to move, double click to put it back</source>
        <translation>Zum Verschieben ziehen, Doppelklick setzt zurück</translation>
    </message>
</context>
<context>
    <name>promptlab::PanelToolBar</name>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>%1  /</source>
        <comment>where, before a title</comment>
        <translation>%1  /</translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineBars</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The answers were made by rules; no model was asked</source>
        <translation>Die Antworten entstanden nach Regeln; kein Modell wurde gefragt</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>nichts antwortete</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nichts geprüft</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Choose, see what it comes to, run</source>
        <translation>Wählen, Aufwand ansehen, starten</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineController</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln durchgefallen</numerusform>
            <numerusform>%Ln durchgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::PipelineStatePage</name>
    <message>
        <source>No prompt to run yet</source>
        <translation>Noch kein Prompt für einen Lauf</translation>
    </message>
    <message>
        <source>A run asks versions of a prompt the same questions. Write or import a prompt first.</source>
        <translation>Ein Lauf stellt Versionen eines Prompts dieselben Fragen. Erst einen Prompt schreiben oder einlesen.</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>Noch kein Datensatz</translation>
    </message>
    <message>
        <source>A dataset holds the rows that every version is asked: import a CSV, JSON or YAML file.</source>
        <translation>Ein Datensatz enthält die Zeilen, die jede Version gefragt wird: Importieren Sie eine CSV-, JSON- oder YAML-Datei.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>A run asks versions of a prompt all rows of a dataset, checks the answers and says which version is better. Put the first one together.</source>
        <translation>Ein Lauf stellt Versionen eines Prompts alle Zeilen eines Datensatzes, prüft die Antworten und sagt, welche Version besser ist. Stellen Sie den ersten zusammen.</translation>
    </message>
    <message>
        <source>Reading run %1…</source>
        <translation>Lauf %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Its results appear as soon as they are read. Choose another run, or stop.</source>
        <translation>Seine Ergebnisse erscheinen, sobald sie gelesen sind. Wählen Sie einen anderen Lauf, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>They appear as soon as they are read. A new run can be put together meanwhile.</source>
        <translation>Sie erscheinen, sobald sie gelesen sind. Ein neuer Lauf kann währenddessen zusammengestellt werden.</translation>
    </message>
    <message>
        <source>Read again, or go on with a new run.</source>
        <translation>Lesen Sie erneut, oder machen Sie mit einem neuen Lauf weiter.</translation>
    </message>
    <message>
        <source>Run %1 was not read</source>
        <translation>Lauf %1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The runs were not read</source>
        <translation>Die Läufe wurden nicht gelesen</translation>
    </message>
    <message>
        <source>You stopped it. %1</source>
        <translation>Sie haben es abgebrochen. %1</translation>
    </message>
    <message>
        <source>Run %1 could not be read</source>
        <translation>Lauf %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>Die Läufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the reason, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>promptlab::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Neuer Lauf…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Run &amp;failed again…</source>
        <translation>Durchgefallene &amp;wiederholen…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel, keep results</source>
        <translation>&amp;Abbrechen, Ergebnisse behalten</translation>
    </message>
    <message>
        <source>&amp;Back to the runs</source>
        <translation>Zurück zu den Lä&amp;ufen</translation>
    </message>
    <message>
        <source>Import &amp;dataset…</source>
        <translation>&amp;Datensatz einlesen…</translation>
    </message>
    <message>
        <source>Go to the &amp;prompts</source>
        <translation>Zu den &amp;Prompts</translation>
    </message>
    <message>
        <source>Next fai&amp;lure</source>
        <translation>Nächster Fehlsch&amp;lag</translation>
    </message>
    <message>
        <source>Pre&amp;vious failure</source>
        <translation>&amp;Voriger Fehlschlag</translation>
    </message>
    <message>
        <source>F&amp;ind in outputs</source>
        <translation>&amp;In Ausgaben suchen</translation>
    </message>
    <message>
        <source>Export results as C&amp;SV…</source>
        <translation>Ergebnisse als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export results as &amp;JSON…</source>
        <translation>Ergebnisse als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Kein Lauf wird gezeigt</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>In diesem Lauf ist nichts durchgefallen</translation>
    </message>
    <message>
        <source>Another process carries this run out</source>
        <translation>Ein anderer Prozess führt diesen Lauf aus</translation>
    </message>
    <message>
        <source>Nothing runs here</source>
        <translation>Hier läuft nichts</translation>
    </message>
    <message>
        <source>This run is complete</source>
        <translation>Dieser Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>This run is under way</source>
        <translation>Dieser Lauf ist im Gang</translation>
    </message>
    <message>
        <source>The run is being started</source>
        <translation>Der Lauf wird gestartet</translation>
    </message>
    <message>
        <source>Export the results of run %1</source>
        <translation>Die Ergebnisse von Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>lauf-%1</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Einen Datensatz einlesen</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.jsonl *.ndjson *.json *.yaml *.yml)</source>
        <translation>Datensätze (*.csv *.tsv *.jsonl *.ndjson *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Die Läufe ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Run %1 could not be read.</source>
        <translation>Lauf %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The run did not start.</source>
        <translation>Der Lauf startete nicht.</translation>
    </message>
    <message>
        <source>Run %1 stopped.</source>
        <translation>Lauf %1 hielt an.</translation>
    </message>
    <message>
        <source>Results written to %1</source>
        <translation>Ergebnisse nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation>Die Ergebnisse wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Dataset %1 imported</source>
        <translation>Datensatz %1 eingelesen</translation>
    </message>
    <message>
        <source>The dataset was not imported.</source>
        <translation>Der Datensatz wurde nicht eingelesen.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when by whom</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No row failed</source>
        <translation>Keine Zeile durchgefallen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>Swap &amp;sides</source>
        <translation>&amp;Seiten tauschen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>The runs are shown already</source>
        <translation>Die Läufe werden schon gezeigt</translation>
    </message>
    <message>
        <source>No runs are being compared</source>
        <translation>Es werden keine Läufe verglichen</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>Es wird nichts gelesen</translation>
    </message>
    <message>
        <source>This run has no results yet</source>
        <translation>Dieser Lauf hat noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>The runs could not be compared.</source>
        <translation>Die Läufe konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The run starts as soon as it is known what it comes to</source>
        <translation>Der Lauf beginnt, sobald bekannt ist, worauf er hinausläuft</translation>
    </message>
    <message>
        <source>The run did not start: %1</source>
        <translation>Der Lauf hat nicht begonnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s) done</source>
        <translation>
            <numerusform>%1 von %Ln Fall erledigt</numerusform>
            <numerusform>%1 von %Ln Fällen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln durchgefallen</numerusform>
            <numerusform>%Ln durchgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed</source>
        <translation>
            <numerusform>%Ln Zeile durchgefallen</numerusform>
            <numerusform>%Ln Zeilen durchgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an error</source>
        <translation>
            <numerusform>%Ln Zeile mit einem Fehler</numerusform>
            <numerusform>%Ln Zeilen mit einem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed</source>
        <translation>
            <numerusform>%Ln Zeile geändert</numerusform>
            <numerusform>%Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be run is still being read</source>
        <translation>Was laufen kann, wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>promptlab::PlanDetailView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Evidence of the plan</source>
        <translation>Belege des Plans</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Verlauf des Plans</translation>
    </message>
    <message>
        <source>No deployment is chosen</source>
        <translation>Keine Bereitstellung ist gewählt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Derzeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Choose a deployment first</source>
        <translation>Erst eine Bereitstellung wählen</translation>
    </message>
    <message>
        <source>Nothing ran there before, so there is nothing to compare with</source>
        <translation>Dort lief vorher nichts, daher gibt es nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Diff with %1</source>
        <translation>Diff mit %1</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, and what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the plans first</source>
        <translation>Zuerst die Pläne zeigen</translation>
    </message>
</context>
<context>
    <name>promptlab::PlanForm</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Key of the prompt that is deployed</source>
        <translation>Schlüssel des Prompts, der bereitgestellt wird</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Which version goes out; it is pinned to its content</source>
        <translation>Welche Version hinausgeht; sie ist auf ihren Inhalt festgelegt</translation>
    </message>
    <message>
        <source>any application</source>
        <translation>jede Anwendung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Only for this application; empty: for all that have no version of their own</source>
        <translation>Nur für diese Anwendung; leer: für alle ohne eigene Version</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Where it goes, one after the other in this order; Space switches</source>
        <translation>Wohin sie geht, nacheinander in dieser Reihenfolge; die Leertaste schaltet um</translation>
    </message>
    <message>
        <source>only where it went wrong</source>
        <translation>nur, wo es schiefging</translation>
    </message>
    <message>
        <source>everywhere, the last one first</source>
        <translation>überall, die letzte zuerst</translation>
    </message>
    <message>
        <source>A roll-back reaches</source>
        <translation>Zurückgerollt wird</translation>
    </message>
    <message>
        <source>With several environments: how far a roll-back goes</source>
        <translation>Bei mehreren Umgebungen: wie weit zurückgerollt wird</translation>
    </message>
    <message>
        <source>What changes and why, for those who approve</source>
        <translation>Was sich ändert und warum, für die Freigebenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Those who approve read this first</source>
        <translation>Die Freigebenden lesen dies zuerst</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after a number of hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Somebody else must approve</source>
        <translation>Jemand anderes muss freigeben</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>An environment may ask for approval all the same</source>
        <translation>Eine Umgebung kann trotzdem eine Freigabe verlangen</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Freigebende</translation>
    </message>
    <message>
        <source>None: whoever may approve there; Space switches</source>
        <translation>Keine gewählt: alle, die dort freigeben dürfen; die Leertaste schaltet um</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Approvals that are needed; one rejection ends the plan</source>
        <translation>Nötige Freigaben; eine Ablehnung beendet den Plan</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Then the plan expires; an approval holds as long</source>
        <translation>Danach läuft der Plan ab; eine Freigabe gilt ebenso lange</translation>
    </message>
    <message>
        <source>I may approve it myself (personal environments only)</source>
        <translation>Ich darf selbst freigeben (nur persönliche Umgebungen)</translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation>Eigener Plan</translation>
    </message>
    <message>
        <source>Counts only where every environment is personal</source>
        <translation>Gilt nur, wenn jede Umgebung persönlich ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation>Das Formular ohne Änderung schließen (Esc)</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Nobody is asked yet (Ctrl+S)</source>
        <translation>Noch wird niemand gefragt (Ctrl+S)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Run the gates and ask for approval (Ctrl+Enter)</source>
        <translation>Schranken prüfen und um Freigabe bitten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neue Bereitstellung</translation>
    </message>
    <message>
        <source>Strategy immediate: the new version takes everything at once, and the way back stays open.</source>
        <translation>Strategie sofort: Die neue Version übernimmt alles auf einmal, und der Rückweg bleibt offen.</translation>
    </message>
    <message>
        <source>Change plan %1</source>
        <translation>Plan %1 ändern</translation>
    </message>
    <message>
        <source>The plan waits for approval: saving makes its approvals void and runs its gates again.</source>
        <translation>Der Plan wartet auf Freigabe: Speichern macht seine Freigaben ungültig und prüft seine Schranken neu.</translation>
    </message>
    <message>
        <source>A draft: nobody was asked yet.</source>
        <translation>Ein Entwurf: Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Save and ask again</source>
        <translation>Speichern und neu bitten</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>no version of this prompt</source>
        <translation>keine Version dieses Prompts</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>noch kein Kanal</translation>
    </message>
    <message>
        <source>Set the folder of its file channel first (Environments)</source>
        <translation>Erst den Ordner ihres Dateikanals setzen (Umgebungen)</translation>
    </message>
    <message>
        <source>Goes to the folder %1</source>
        <translation>Geht in den Ordner %1</translation>
    </message>
    <message>
        <source>%1 (asks for it, cannot approve)</source>
        <translation>%1 (beantragt, kann nicht freigeben)</translation>
    </message>
    <message>
        <source>Asked to approve</source>
        <translation>Wird um Freigabe gebeten</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Derzeit: %1</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Test runs of this content that must have passed</source>
        <translation>Testläufe dieses Inhalts, die bestanden sein müssen</translation>
    </message>
    <message>
        <source>New deployment, like plan %1</source>
        <translation>Neue Bereitstellung, wie Plan %1</translation>
    </message>
    <message>
        <source>Plan %1 has ended; what it asked for stands here and can be changed.</source>
        <translation>Plan %1 ist beendet; was er verlangte, steht hier und kann geändert werden.</translation>
    </message>
    <message>
        <source>There is no prompt &quot;%1&quot; here</source>
        <translation>Hier gibt es keinen Prompt „%1“</translation>
    </message>
</context>
<context>
    <name>promptlab::PlanListModel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Weight set / seen, %</source>
        <translation>Gewicht gesetzt / gesehen, %</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>weight set and seen</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Plan %1 of %2, asked for by %3</source>
        <translation>Plan %1 von %2, beantragt von %3</translation>
    </message>
    <message>
        <source>Nothing was sent to the environment yet</source>
        <translation>An die Umgebung wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>%1 asked for, %2 confirmed</source>
        <translation>%1 verlangt, %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 asked for, not confirmed yet</source>
        <translation>%1 verlangt, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Health of what the prompt depends on; unknown until there are three checks</source>
        <translation>Gesundheit dessen, wovon der Prompt abhängt; unbekannt bis zu drei Prüfungen</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <translation>%1; bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>Plan %1 put another version there since</source>
        <translation>Plan %1 hat seitdem eine andere Version dorthin gebracht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and what became of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>what runs, from what was published</comment>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>promptlab::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Form of the preview</source>
        <translation>Form der Vorschau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The messages as text</source>
        <translation>Die Nachrichten als Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The messages as they are sent</source>
        <translation>Die Nachrichten, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation>Vorschau der Nachrichten</translation>
    </message>
    <message>
        <source>What the model gets with the values above</source>
        <translation>Was das Modell mit den Werten oben bekommt</translation>
    </message>
    <message>
        <source>This message cannot be rendered: see the problems below.</source>
        <translation>Diese Nachricht lässt sich nicht erzeugen: siehe die Probleme unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are not shown here</source>
        <translation>
            <numerusform>%n weiteres Zeichen wird hier nicht gezeigt</numerusform>
            <numerusform>%n weitere Zeichen werden hier nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What a call sends with these values: %1 tokens of the texts below and %2 of roles and the form of a chat. Read, checked, rendered and counted in %3 ms</source>
        <translation>Was ein Aufruf mit diesen Werten sendet: %1 Token der Texte unten und %2 für Rollen und die Form eines Chats. In %3 ms gelesen, geprüft, ausgefüllt und gezählt</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>tokens of a call</comment>
        <translation>%1 gesendet</translation>
    </message>
</context>
<context>
    <name>promptlab::ProblemsModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>error or warning, its text, its place</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>promptlab::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Problems of the prompt</source>
        <translation>Probleme des Prompts</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A click goes to the place, Enter or a double click repairs; F8 and Shift+F8 walk through them, Ctrl+. offers every repair</source>
        <translation>Ein Klick geht zur Stelle, Enter oder ein Doppelklick behebt; F8 und Umschalt+F8 gehen sie durch, Strg+. bietet jede Korrektur an</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptEditor</name>
    <message>
        <source>Messages of the prompt</source>
        <translation>Nachrichten des Prompts</translation>
    </message>
    <message>
        <source>The selection reaches over several messages; select inside one of them, or delete a message from its menu</source>
        <translation>Die Auswahl reicht über mehrere Nachrichten; innerhalb einer auswählen oder eine Nachricht über ihr Menü löschen</translation>
    </message>
    <message>
        <source>There is no variable to offer yet</source>
        <translation>Es gibt noch keine Variable zum Anbieten</translation>
    </message>
    <message>
        <source>Tab indents. F6 goes on to the next part of the window, Esc and then Tab to the next control.</source>
        <translation>Tab rückt ein. F6 geht zum nächsten Teil des Fensters, Esc und dann Tab zum nächsten Bedienelement.</translation>
    </message>
    <message>
        <source>The selection reaches over several messages; select inside one of them</source>
        <translation>Die Auswahl reicht über mehrere Nachrichten; innerhalb einer auswählen</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>environment and version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListModel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>In %1 läuft %2</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptListPanel</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Filter prompts</source>
        <translation>Prompts filtern</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Most versions first</source>
        <translation>Meiste Versionen zuerst</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts of the project; Enter goes to the editor</source>
        <translation>Prompts des Projekts; Enter geht zum Editor</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) shown</source>
        <translation>
            <numerusform>%n Prompt gezeigt</numerusform>
            <numerusform>%n Prompts gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No prompt has all of these tags and environments.</source>
        <translation>Kein Prompt hat alle diese Marken und Umgebungen.</translation>
    </message>
    <message>
        <source>No prompt matches &quot;%1&quot;.</source>
        <translation>Kein Prompt passt zu „%1“.</translation>
    </message>
    <message>
        <source>Filter by tags and environments</source>
        <translation>Nach Marken und Umgebungen filtern</translation>
    </message>
    <message>
        <source>Only prompts that run in %1</source>
        <translation>Nur Prompts, die in %1 laufen</translation>
    </message>
    <message>
        <source>Only prompts with the tag %1</source>
        <translation>Nur Prompts mit der Marke %1</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>The list could not be read; Ctrl+R tries again.</source>
        <translation>Die Liste ließ sich nicht lesen; Strg+R versucht es noch einmal.</translation>
    </message>
    <message>
        <source>No prompt is archived. What you archive is kept here and can come back.</source>
        <translation>Kein Prompt ist archiviert. Was Sie archivieren, bleibt hier und kann zurückkommen.</translation>
    </message>
    <message>
        <source>No prompts yet. Ctrl+N makes the first one.</source>
        <translation>Noch keine Prompts. Strg+N legt den ersten an.</translation>
    </message>
    <message>
        <source>Back to the prompts in use</source>
        <translation>Zurück zu den Prompts in Gebrauch</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>The archived prompts are shown; press to go back to those in use</source>
        <translation>Die archivierten Prompts werden gezeigt; drücken, um zu denen in Gebrauch zurückzugehen</translation>
    </message>
    <message>
        <source>Words of key, name, tags and environments, or letters of the key in their order (Ctrl+E)</source>
        <translation>Wörter aus Schlüssel, Name, Tags und Umgebungen oder Buchstaben des Schlüssels in ihrer Reihenfolge (Strg+E)</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptSearchPanel</name>
    <message>
        <source>Find in all prompts</source>
        <translation>In allen Prompts suchen</translation>
    </message>
    <message>
        <source>Words of one line, as they stand there; Enter goes to the first place (Ctrl+Shift+F)</source>
        <translation>Wörter einer Zeile, wie sie dort stehen; Enter geht zur ersten Stelle (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Case matters</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Stop searching, keep what was found</source>
        <translation>Suche beenden, Gefundenes behalten</translation>
    </message>
    <message>
        <source>Back to the editor (Esc)</source>
        <translation>Zurück zum Editor (Esc)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Where the words stand; Enter goes there</source>
        <translation>Wo die Wörter stehen; Enter geht dorthin</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>places, prompts</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <comment>inflected: found in so many prompts</comment>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far · %2 prompts looked through</source>
        <comment>places, number</comment>
        <translation>%1 bisher · %2 Prompts durchsucht</translation>
    </message>
    <message>
        <source>%1: there are more; give more words</source>
        <translation>%1: Es gibt mehr; geben Sie mehr Wörter an</translation>
    </message>
    <message>
        <source>Looking for &quot;%1&quot;</source>
        <translation>Suche nach „%1“</translation>
    </message>
    <message>
        <source>The first places appear at once; Esc stops.</source>
        <translation>Die ersten Stellen erscheinen sofort; Esc hält an.</translation>
    </message>
    <message>
        <source>Type two letters or more. What every prompt says now is looked through, drafts included.</source>
        <translation>Tippen Sie zwei Buchstaben oder mehr. Durchsucht wird, was jeder Prompt jetzt sagt, auch Entwürfe.</translation>
    </message>
    <message>
        <source>No prompt says &quot;%1&quot;.</source>
        <translation>In keinem Prompt steht „%1“.</translation>
    </message>
</context>
<context>
    <name>promptlab::PromptsPane</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>&amp;New prompt…</source>
        <translation>&amp;Neuer Prompt…</translation>
    </message>
    <message>
        <source>&amp;Duplicate prompt…</source>
        <translation>Prompt &amp;duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>Version &amp;speichern</translation>
    </message>
    <message>
        <source>D&amp;iscard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>V&amp;ersionen</translation>
    </message>
    <message>
        <source>&amp;Compare with the version before</source>
        <translation>Mit vori&amp;ger Version vergleichen</translation>
    </message>
    <message>
        <source>Diff with &amp;production</source>
        <translation>Diff mit &amp;Produktion</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>R&amp;ead the list again</source>
        <translation>&amp;Liste neu lesen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwä&amp;rts suchen</translation>
    </message>
    <message>
        <source>&amp;Complete variable</source>
        <translation>Variable er&amp;gänzen</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>S&amp;chnellkorrektur</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes Pro&amp;blem</translation>
    </message>
    <message>
        <source>Previous proble&amp;m</source>
        <translation>Voriges Proble&amp;m</translation>
    </message>
    <message>
        <source>Rename v&amp;ariable</source>
        <translation>Variable &amp;umbenennen</translation>
    </message>
    <message>
        <source>Next use of the variab&amp;le</source>
        <translation>Nächste Verwendung der Variab&amp;le</translation>
    </message>
    <message>
        <source>Next dataset &amp;row</source>
        <translation>&amp;Nächste Datensatzzeile</translation>
    </message>
    <message>
        <source>Previous dataset ro&amp;w</source>
        <translation>&amp;Vorige Datensatzzeile</translation>
    </message>
    <message>
        <source>&amp;Add message</source>
        <translation>Nachricht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Move message &amp;up</source>
        <translation>Nachricht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move message &amp;down</source>
        <translation>Nachricht nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete message</source>
        <translation>Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Next &amp;role for the message</source>
        <translation>Nächste &amp;Rolle der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold message</source>
        <translation>Nachricht ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange &amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>Liste der Prompts</translation>
    </message>
    <message>
        <source>Column beside the editor</source>
        <translation>Spalte neben dem Editor</translation>
    </message>
    <message>
        <source>Filter &amp;prompts</source>
        <translation>&amp;Prompts filtern</translation>
    </message>
    <message>
        <source>&amp;Model and response</source>
        <translation>&amp;Modell und Antwort</translation>
    </message>
    <message>
        <source>no prompt is open</source>
        <translation>kein Prompt ist offen</translation>
    </message>
    <message>
        <source>nothing was changed since the last version</source>
        <translation>seit der letzten Version wurde nichts geändert</translation>
    </message>
    <message>
        <source>there is no saved version yet</source>
        <translation>es gibt noch keine gespeicherte Version</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>The prompts cannot be listed.</source>
        <translation>Die Prompts lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The draft cannot be kept.</source>
        <translation>Der Entwurf lässt sich nicht sichern.</translation>
    </message>
    <message>
        <source>%1 points at version %2 of %3 now</source>
        <translation>%1 zeigt jetzt auf Version %2 von %3</translation>
    </message>
    <message>
        <source>%1 was not tagged.</source>
        <translation>%1 bekam keine Marke.</translation>
    </message>
    <message>
        <source>The newest version is open.</source>
        <translation>Die neueste Version ist offen.</translation>
    </message>
    <message>
        <source>Your text was kept aside and can come back as one edit.</source>
        <translation>Ihr Text wurde beiseitegelegt und kann als eine Änderung zurückkommen.</translation>
    </message>
    <message>
        <source>Bring my text back</source>
        <translation>Meinen Text zurückholen</translation>
    </message>
    <message>
        <source>Declare a variable</source>
        <translation>Eine Variable deklarieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Deklarieren</translation>
    </message>
    <message>
        <source>The dataset %1 cannot be read.</source>
        <translation>Der Datensatz %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>Kein Prompt ist offen</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Noch keine Prompts</translation>
    </message>
    <message>
        <source>A prompt is a list of messages with variables. Each save makes a version that can be tested, compared and deployed.</source>
        <translation>Ein Prompt ist eine Liste von Nachrichten mit Variablen. Jedes Speichern legt eine Version an, die getestet, verglichen und bereitgestellt werden kann.</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one. What you type is kept as a draft until you save it as a version.</source>
        <translation>Einen aus der Liste wählen oder einen neuen schreiben. Was Sie tippen, bleibt als Entwurf erhalten, bis Sie es als Version speichern.</translation>
    </message>
    <message>
        <source>vars</source>
        <comment>where a problem is: among the variables</comment>
        <translation>Var.</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens</comment>
        <translation>%1 Tok</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tokens and cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Es wurde nichts Falsches gefunden</translation>
    </message>
    <message>
        <source>There is no quick fix here</source>
        <translation>Hier gibt es keine Schnellkorrektur</translation>
    </message>
    <message>
        <source>Take the declaration of %1 away</source>
        <translation>Deklaration von %1 entfernen</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>%1 deklarieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variable</source>
        <translation>„%1“ ist kein Name für eine Variable</translation>
    </message>
    <message>
        <source>There is a variable %1 already</source>
        <translation>Es gibt schon eine Variable %1</translation>
    </message>
    <message>
        <source>Select a variable first</source>
        <translation>Erst eine Variable auswählen</translation>
    </message>
    <message>
        <source>%1 is not used</source>
        <translation>%1 wird nicht verwendet</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 was saved since this draft began.</source>
        <translation>Seit Beginn dieses Entwurfs wurde Version %1 von %2 gespeichert.</translation>
    </message>
    <message>
        <source>Saving will ask what to do; nothing is lost.</source>
        <translation>Beim Speichern wird gefragt, was zu tun ist; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Compare mine with theirs</source>
        <translation>Meine mit der anderen vergleichen</translation>
    </message>
    <message>
        <source>Open theirs, keep mine aside</source>
        <translation>Deren Version öffnen, meine beiseitelegen</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>draft on %1</source>
        <comment>a version</comment>
        <translation>Entwurf auf %1</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft; Ctrl+S saves it as a version</source>
        <translation>Ihr Text ist als Entwurf gesichert; Ctrl+S speichert ihn als Version</translation>
    </message>
    <message>
        <source>The newest version that you have seen</source>
        <translation>Die neueste Version, die Sie gesehen haben</translation>
    </message>
    <message>
        <source>Save as version 1</source>
        <translation>Als Version 1 speichern</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Version %1 speichern</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1 as version %2</source>
        <translation>%1 als Version %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody saved %1 while you were writing.</source>
        <translation>Jemand hat %1 gespeichert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>You began from version %1. Nothing is lost: your text stays a draft until you choose.</source>
        <translation>Sie begannen mit Version %1. Nichts ist verloren: Ihr Text bleibt ein Entwurf, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Save mine on top</source>
        <translation>Meine darüber speichern</translation>
    </message>
    <message>
        <source>The draft is discarded; undo brings its messages back</source>
        <translation>Der Entwurf ist verworfen; Rückgängig holt seine Nachrichten zurück</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>Key, like ticket-summary</source>
        <translation>Schlüssel, etwa ticket-summary</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <translation>Prompt anlegen</translation>
    </message>
    <message>
        <source>There is a prompt %1 already</source>
        <translation>Es gibt schon einen Prompt %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Version %1 is in the editor; undo goes back</source>
        <translation>Version %1 ist im Editor; Rückgängig führt zurück</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This prompt was never saved. The first save makes version 1.</source>
        <translation>Dieser Prompt wurde nie gespeichert. Das erste Speichern legt Version 1 an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Rena&amp;me prompt…</source>
        <translation>Prompt u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Archi&amp;ve prompt…</source>
        <translation>Prompt archi&amp;vieren…</translation>
    </message>
    <message>
        <source>Res&amp;tore prompt</source>
        <translation>Promp&amp;t zurückholen</translation>
    </message>
    <message>
        <source>Show arc&amp;hived prompts</source>
        <translation>Arc&amp;hivierte Prompts zeigen</translation>
    </message>
    <message>
        <source>Find in &amp;all prompts</source>
        <translation>In &amp;allen Prompts suchen</translation>
    </message>
    <message>
        <source>Du&amp;plicate line or selection</source>
        <translation>Zeile oder Auswahl ver&amp;doppeln</translation>
    </message>
    <message>
        <source>the prompt is archived; restore it first</source>
        <translation>der Prompt ist archiviert; ihn zuerst zurückholen</translation>
    </message>
    <message>
        <source>there is no version before it</source>
        <translation>davor gibt es keine Version</translation>
    </message>
    <message>
        <source>the prompt is not archived</source>
        <translation>der Prompt ist nicht archiviert</translation>
    </message>
    <message>
        <source>Tab indents here; F6 goes on to the next part of the window, Esc and then Tab to the next control</source>
        <translation>Tab rückt hier ein; F6 geht zum nächsten Teil des Fensters, Esc und dann Tab zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>%1 is called %2 now; its draft came along</source>
        <translation>%1 heißt jetzt %2; der Entwurf kam mit</translation>
    </message>
    <message>
        <source>The message above says why the list is missing; read it again when that is mended.</source>
        <translation>Die Meldung oben sagt, warum die Liste fehlt; lesen Sie sie noch einmal, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Tokens of the text as it is written; no price is known for the model. The preview counts what is sent</source>
        <translation>Token des Textes, wie er geschrieben ist; für das Modell ist kein Preis bekannt. Die Vorschau zählt, was gesendet wird</translation>
    </message>
    <message>
        <source>Tokens of the text as it is written, and what they cost as input. The preview counts what is sent</source>
        <translation>Token des Textes, wie er geschrieben ist, und was sie als Eingabe kosten. Die Vorschau zählt, was gesendet wird</translation>
    </message>
    <message>
        <source>%1 tok · %2 sent</source>
        <comment>tokens of the texts, tokens of a whole call</comment>
        <translation>%1 Tok · %2 gesendet</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>%1 is declared</source>
        <translation>%1 ist deklariert</translation>
    </message>
    <message>
        <source>%1 compares it with the version before</source>
        <comment>keys</comment>
        <translation>%1 vergleicht sie mit der Version davor</translation>
    </message>
    <message>
        <source>%1 runs it</source>
        <comment>keys</comment>
        <translation>%1 führt ihn aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was saved, then what to do with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name, like Ticket summary</source>
        <translation>Name, etwa Ticketzusammenfassung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key, %2 can: Enter takes it.</source>
        <translation>„%1“ kann kein Schlüssel sein, %2 schon: Enter übernimmt ihn.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>Name für Menschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot; now</source>
        <translation>%1 heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>There is no prompt %1 any more.</source>
        <translation>Den Prompt %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was renamed elsewhere. Your draft is open as a new prompt: save it, copy from it, or discard it.</source>
        <translation>Er wurde anderswo umbenannt. Ihr Entwurf ist als neuer Prompt offen: speichern Sie ihn, kopieren Sie daraus, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Archive %1? It leaves the lists; its versions and runs stay, and it can come back.</source>
        <translation>%1 archivieren? Er verschwindet aus den Listen; Versionen und Läufe bleiben, und er kann zurückkommen.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>It is no longer in the lists.</source>
        <translation>Er ist nicht mehr in den Listen.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is back in the list</source>
        <translation>%1 ist wieder in der Liste</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It can be read; restore it to change it.</source>
        <translation>Er lässt sich lesen; zum Ändern zurückholen.</translation>
    </message>
    <message>
        <source>The prompts cannot be searched.</source>
        <translation>Die Prompts lassen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>no version of it runs in production</source>
        <translation>keine Version davon läuft in der Produktion</translation>
    </message>
    <message>
        <source>The filter of the list was cleared: it hid %1</source>
        <translation>Der Filter der Liste wurde geleert: Er verbarg %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n error(s)</source>
        <comment>Save as version 2</comment>
        <translation>
            <numerusform>%1, mit %n Fehler</numerusform>
            <numerusform>%1, mit %n Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n error(s): the problems name them</source>
        <comment>Saved x as version 2</comment>
        <translation>
            <numerusform>%1, mit %n Fehler: die Probleme nennen ihn</numerusform>
            <numerusform>%1, mit %n Fehlern: die Probleme nennen sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderController</name>
    <message>
        <source>The providers could not be read</source>
        <translation>Die Anbieter konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The provider could not be removed</source>
        <translation>Der Anbieter konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The order could not be stored</source>
        <translation>Die Reihenfolge konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Local servers could not be looked for</source>
        <translation>Lokale Server konnten nicht gesucht werden</translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What runs and the command line call it</source>
        <translation>Wie Läufe und die Befehlszeile ihn nennen</translation>
    </message>
    <message>
        <source>http://localhost:8000/v1</source>
        <translation>http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Base address of the server; it ends in the version part</source>
        <translation>Basisadresse des Servers; sie endet mit dem Versionsteil</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Full name of the file</source>
        <translation>Voller Name der Datei</translation>
    </message>
    <message>
        <source>Replay what is recorded, ask for the rest</source>
        <translation>Aufgezeichnetes abspielen, den Rest fragen</translation>
    </message>
    <message>
        <source>Ask always and record</source>
        <translation>Immer fragen und aufzeichnen</translation>
    </message>
    <message>
        <source>Replay only; nothing leaves this computer</source>
        <translation>Nur abspielen; nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>When the source is asked</source>
        <translation>Wann die Quelle gefragt wird</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The provider whose answers are recorded</source>
        <translation>Der Anbieter, dessen Antworten aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation>Das Formular ohne Änderung schließen (Esc)</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Add the provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>With another address the key is forgotten: it was stored for this one.</source>
        <translation>Mit einer anderen Adresse wird der Schlüssel vergessen: Er wurde für diese gespeichert.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>File of the cassette</source>
        <translation>Datei der Kassette</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>Regeldatei</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml)</source>
        <translation>Regeln (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderKeyForm</name>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Store the key and test it</source>
        <translation>Schlüssel speichern und testen</translation>
    </message>
    <message>
        <source>sealed in this workspace: it goes where the workspace goes</source>
        <translation>versiegelt in diesem Arbeitsbereich: Er geht mit, wohin der Arbeitsbereich geht</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>It is never shown again; only its fingerprint is</source>
        <translation>Er wird nie wieder gezeigt, nur sein Fingerabdruck</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>Take the stored key away</source>
        <translation>Gespeicherten Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Close the form without a change (Esc)</source>
        <translation>Das Formular ohne Änderung schließen (Esc)</translation>
    </message>
    <message>
        <source>Store the key and test it (Enter)</source>
        <translation>Schlüssel speichern und testen (Enter)</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Type or paste the key first</source>
        <translation>Geben oder fügen Sie zuerst den Schlüssel ein</translation>
    </message>
</context>
<context>
    <name>promptlab::ProviderListModel</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>%1, number %2, %3%4</source>
        <translation>%1, Nummer %2, %3%4</translation>
    </message>
</context>
<context>
    <name>promptlab::ProvidersPane</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Lokale Server suchen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>A provider answers prompts: a server on this computer, a service with a key, or rules that simulate one.</source>
        <translation>Ein Anbieter beantwortet Prompts: ein Server auf diesem Rechner, ein Dienst mit Schlüssel oder Regeln, die einen simulieren.</translation>
    </message>
    <message>
        <source>Providers in their order</source>
        <translation>Anbieter in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>About the provider</source>
        <translation>Über den Anbieter</translation>
    </message>
    <message>
        <source>The provider %1 is stored</source>
        <translation>Der Anbieter %1 ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n in this workspace</source>
        <translation>
            <numerusform>%n in diesem Arbeitsbereich</numerusform>
            <numerusform>%n in diesem Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider first</source>
        <translation>Wählen Sie zuerst einen Anbieter</translation>
    </message>
    <message>
        <source>This provider takes no key</source>
        <translation>Dieser Anbieter nimmt keinen Schlüssel</translation>
    </message>
    <message>
        <source>It is the first one</source>
        <translation>Er ist der erste</translation>
    </message>
    <message>
        <source>It is the last one</source>
        <translation>Er ist der letzte</translation>
    </message>
    <message>
        <source>It is being looked already</source>
        <translation>Es wird schon gesucht</translation>
    </message>
    <message>
        <source>Remove %1 from this workspace? Runs that used it stay.</source>
        <translation>%1 aus diesem Arbeitsbereich entfernen? Läufe damit bleiben.</translation>
    </message>
    <message>
        <source>Remove %1 from this workspace, and its key? Runs that used it stay.</source>
        <translation>%1 und den Schlüssel aus diesem Arbeitsbereich entfernen? Läufe damit bleiben.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Close the form first</source>
        <translation>Schließen Sie erst das Formular</translation>
    </message>
</context>
<context>
    <name>promptlab::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RecentModel</name>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 ist jetzt nicht da</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not there now · %1</source>
        <translation>jetzt nicht da · %1</translation>
    </message>
</context>
<context>
    <name>promptlab::RecoveryPage</name>
    <message>
        <source>Write down the recovery code</source>
        <translation>Den Wiederherstellungscode notieren</translation>
    </message>
    <message>
        <source>It opens the workspace when everything else is lost. It is shown only now and stored nowhere.</source>
        <translation>Er öffnet den Arbeitsbereich, wenn alles andere verloren ist. Er wird nur jetzt gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Recovery code:</source>
        <translation>&amp;Wiederherstellungscode:</translation>
    </message>
    <message>
        <source>I have it, &amp;open the workspace</source>
        <translation>Notiert, Arbeitsbereich &amp;öffnen</translation>
    </message>
    <message>
        <source>Go on; the code is not shown again</source>
        <translation>Weiter; der Code wird nicht noch einmal gezeigt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the code; keep it outside of this computer</source>
        <translation>Den Code kopieren; außerhalb dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Its key is in the file %1, beside the workspace: whoever copies the folder has the key. Move it and set PROMPTLAB_KEY_FILE.</source>
        <translation>Sein Schlüssel steht in der Datei %1 neben dem Arbeitsbereich: Wer den Ordner kopiert, hat den Schlüssel. Die Datei verschieben und PROMPTLAB_KEY_FILE setzen.</translation>
    </message>
    <message>
        <source>Its key is in the file %1. Keep a copy of it in another place.</source>
        <translation>Sein Schlüssel steht in der Datei %1. Eine Kopie davon an einem anderen Ort aufbewahren.</translation>
    </message>
</context>
<context>
    <name>promptlab::ResultMatrixModel</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, version and model, outcome</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Score changed by %1</source>
        <translation>Wertung um %1 geändert</translation>
    </message>
    <message>
        <source>Not both have a score</source>
        <translation>Nicht beide haben eine Wertung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1. Click to sort by it.</source>
        <translation>%1. Klicken, um danach zu sortieren.</translation>
    </message>
    <message>
        <source>Click to sort by it.</source>
        <translation>Klicken, um danach zu sortieren.</translation>
    </message>
    <message>
        <source>Score of the compared version minus that of the baseline. Click to sort by it.</source>
        <translation>Punktzahl der verglichenen Version minus die der Vergleichsbasis. Klicken sortiert danach.</translation>
    </message>
</context>
<context>
    <name>promptlab::ResultMatrixPanel</name>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>Find in outputs</source>
        <translation>In Ausgaben suchen</translation>
    </message>
    <message>
        <source>Find in rows and outputs</source>
        <translation>In Zeilen und Ausgaben suchen</translation>
    </message>
    <message>
        <source>Find in rows and outputs (Ctrl+F)</source>
        <translation>In Zeilen und Ausgaben suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Results by row and version</source>
        <translation>Ergebnisse nach Zeile und Version</translation>
    </message>
    <message>
        <source>Columns; click one to sort by it</source>
        <translation>Spalten; ein Klick sortiert danach</translation>
    </message>
    <message>
        <source>No row of this run matches the filter</source>
        <translation>Keine Zeile dieses Laufs passt zum Filter</translation>
    </message>
    <message>
        <source>No row matches &quot;%1&quot;</source>
        <translation>Keine Zeile passt zu „%1“</translation>
    </message>
    <message>
        <source>Show rows with an answer that did not pass</source>
        <translation>Zeilen mit einer nicht bestandenen Antwort zeigen</translation>
    </message>
    <message>
        <source>Regressions</source>
        <translation>Verschlechterungen</translation>
    </message>
    <message>
        <source>Show rows that went from pass to fail against the baseline</source>
        <translation>Zeilen zeigen, die gegenüber der Vergleichsbasis von bestanden zu durchgefallen wechselten</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Show rows that went from fail to pass against the baseline</source>
        <translation>Zeilen zeigen, die gegenüber der Vergleichsbasis von durchgefallen zu bestanden wechselten</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Show rows that no assertion looks at: they show nothing</source>
        <translation>Zeilen zeigen, die keine Prüfung betrachtet: Sie zeigen nichts</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Show every row; the numbers of the filters count rows</source>
        <translation>Jede Zeile zeigen; die Zahlen der Filter zählen Zeilen</translation>
    </message>
    <message>
        <source>Show rows with an answer that did not come</source>
        <translation>Zeilen zeigen, bei denen eine Antwort ausblieb</translation>
    </message>
    <message>
        <source>Show rows with an answer that could not be judged</source>
        <translation>Zeilen zeigen, bei denen eine Antwort nicht beurteilt werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunCharts</name>
    <message>
        <source>Charts of pass rate and latency; left and right read the values</source>
        <translation>Diagramme von Erfolgsquote und Antwortzeit; Links und Rechts lesen die Werte vor</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Latency, median up to P95</source>
        <translation>Antwortzeit, Median bis P95</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The answers were made by rules; no model was asked</source>
        <translation>Die Antworten entstanden nach Regeln; kein Modell wurde gefragt</translation>
    </message>
    <message>
        <source>Left and right read the values; the table holds all of them.</source>
        <translation>Links und Rechts lesen die Werte vor; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Pass rate of the answers, 95 % interval</source>
        <translation>Erfolgsquote der Antworten, 95-%-Intervall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunComparePage</name>
    <message>
        <source>The runs could not be compared</source>
        <translation>Die Läufe konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Rows that changed between the runs</source>
        <translation>Zeilen, die sich zwischen den Läufen änderten</translation>
    </message>
    <message>
        <source>The arrow keys show the answers to a row</source>
        <translation>Die Pfeiltasten zeigen die Antworten zu einer Zeile</translation>
    </message>
    <message>
        <source>No other run to compare with</source>
        <translation>Kein anderer Lauf zum Vergleichen</translation>
    </message>
    <message>
        <source>Runs can be compared when they asked the same rows. Start two of them.</source>
        <translation>Läufe lassen sich vergleichen, wenn sie dieselben Zeilen gefragt haben. Starten Sie zwei davon.</translation>
    </message>
    <message>
        <source>No other run asked the rows of run %1. Start one on the same dataset, with another version or model.</source>
        <translation>Kein anderer Lauf hat die Zeilen von Lauf %1 gefragt. Starten Sie einen auf demselben Datensatz, mit anderer Version oder anderem Modell.</translation>
    </message>
</context>
<context>
    <name>promptlab::RunEstimateCard</name>
    <message>
        <source>Before it starts</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The answers are made by rules; no model is asked</source>
        <translation>Die Antworten entstehen nach Regeln; kein Modell wird gefragt</translation>
    </message>
    <message>
        <source>It cannot start</source>
        <translation>Start nicht möglich</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it can show</source>
        <translation>Aussagekraft</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>Name a model</source>
        <translation>Ein Modell angeben</translation>
    </message>
    <message>
        <source>Open providers</source>
        <translation>Anbieter öffnen</translation>
    </message>
    <message>
        <source>Open the prompt</source>
        <translation>Prompt öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no check: they pass whatever the answer is.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine Prüfung: Sie besteht, wie auch immer die Antwort lautet.</numerusform>
            <numerusform>%Ln Zeilen haben keine Prüfung: Sie bestehen, wie auch immer die Antwort lautet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunListModel</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>Run %1, %2, %3, %4, %5%6</source>
        <translation>Lauf %1, %2, %3, %4, %5%6</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simuliert</translation>
    </message>
</context>
<context>
    <name>promptlab::RunListPanel</name>
    <message>
        <source>Find a run</source>
        <translation>Lauf suchen</translation>
    </message>
    <message>
        <source>Find a run by number, prompt, dataset, model or state</source>
        <translation>Einen Lauf nach Nummer, Prompt, Datensatz, Modell oder Zustand suchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>No run matches &quot;%1&quot;</source>
        <translation>Kein Lauf passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>promptlab::RunNotices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Run failed again…</source>
        <translation>Durchgefallene wiederholen…</translation>
    </message>
    <message>
        <source>No request could be made.</source>
        <translation>Es ließ sich keine Anfrage stellen.</translation>
    </message>
    <message>
        <source>%1 Mend the prompt, or run it on a dataset that has what it needs.</source>
        <comment>%1: the reason</comment>
        <translation>%1 Berichtigen Sie den Prompt, oder nehmen Sie einen Datensatz, der hat, was er braucht.</translation>
    </message>
    <message>
        <source>Open the prompt</source>
        <translation>Prompt öffnen</translation>
    </message>
    <message>
        <source>Choose another dataset…</source>
        <translation>Anderen Datensatz wählen…</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Nichts wurde beantwortet.</translation>
    </message>
    <message>
        <source>%1 See that the provider can be reached, then run the failed rows again.</source>
        <comment>%1: the reason</comment>
        <translation>%1 Sorgen Sie dafür, dass der Anbieter erreichbar ist, und lassen Sie die durchgefallenen Zeilen erneut laufen.</translation>
    </message>
    <message>
        <source>Open providers</source>
        <translation>Anbieter öffnen</translation>
    </message>
    <message>
        <source>The results are shown, but not compared.</source>
        <translation>Die Ergebnisse werden gezeigt, aber nicht verglichen.</translation>
    </message>
    <message>
        <source>Nothing was answered so far.</source>
        <translation>Bisher wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>See that the provider can be reached; a cancelled run can be resumed.</source>
        <translation>Sorgen Sie dafür, dass der Anbieter erreichbar ist; ein abgebrochener Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Run %1 is carried out by another process:</source>
        <translation>Ein anderer Prozess führt Lauf %1 aus:</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Run %1 did not end:</source>
        <translation>Lauf %1 endete nicht:</translation>
    </message>
    <message>
        <source>%1 Resuming sends only what is missing.</source>
        <translation>%1 Fortsetzen sendet nur, was fehlt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s).</source>
        <translation>
            <numerusform>%1 von %Ln Fall.</numerusform>
            <numerusform>%1 von %Ln Fällen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>promptlab::RunProgressStrip</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source> of about %1</source>
        <translation> von etwa %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source> / %1 answers</source>
        <comment>behind a number</comment>
        <translation> / %1 Antworten</translation>
    </message>
</context>
<context>
    <name>promptlab::RunSetup</name>
    <message>
        <source>There is no prompt yet. Write or import one first.</source>
        <translation>Es gibt noch keinen Prompt. Erst einen schreiben oder einlesen.</translation>
    </message>
    <message>
        <source>There is no dataset yet. Import one first.</source>
        <translation>Es gibt noch keinen Datensatz. Erst einen einlesen.</translation>
    </message>
    <message>
        <source>Tick at least one version.</source>
        <translation>Mindestens eine Version ankreuzen.</translation>
    </message>
    <message>
        <source>Name at least one row.</source>
        <translation>Mindestens eine Zeile nennen.</translation>
    </message>
    <message>
        <source>Choose a prompt.</source>
        <translation>Wählen Sie einen Prompt.</translation>
    </message>
    <message>
        <source>No prompt is called &quot;%1&quot;. Choose one from the list.</source>
        <translation>Kein Prompt heißt „%1“. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>%1 Every case would end with an error. Take another dataset, give the variable a default, or let missing variables be empty at the left.</source>
        <comment>%1: what is missing</comment>
        <translation>%1 Jeder Fall würde mit einem Fehler enden. Nehmen Sie einen anderen Datensatz, geben Sie der Variablen eine Vorgabe, oder lassen Sie links fehlende Variablen leer sein.</translation>
    </message>
</context>
<context>
    <name>promptlab::RunSetupForm</name>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The prompt to run; type a part of its name</source>
        <translation>Der Prompt für den Lauf; einen Teil seines Namens tippen</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>V&amp;ersionen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The rows that every version is asked</source>
        <translation>Die Zeilen, die jeder Version vorgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>Anbie&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Versions to run; space ticks one</source>
        <translation>Versionen für den Lauf; die Leertaste kreuzt eine an</translation>
    </message>
    <message>
        <source>Tick the versions to compare (Space)</source>
        <translation>Zu vergleichende Versionen ankreuzen (Leertaste)</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Als &amp;Basis</translation>
    </message>
    <message>
        <source>Use the selected version as baseline</source>
        <translation>Die ausgewählte Version als Basis verwenden</translation>
    </message>
    <message>
        <source>The others are compared with the selected version (Alt+B)</source>
        <translation>Die anderen werden mit der ausgewählten Version verglichen (Alt+B)</translation>
    </message>
    <message>
        <source>The others are compared with the baseline.</source>
        <translation>Die anderen werden mit der Basis verglichen.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>Zeilen nach Name</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>A few rows first are cheap; all rows decide</source>
        <translation>Erst wenige Zeilen sind billig; alle Zeilen entscheiden</translation>
    </message>
    <message>
        <source>How many rows from the top</source>
        <translation>Wie viele Zeilen von oben</translation>
    </message>
    <message>
        <source>row-1, row-7</source>
        <translation>row-1, row-7</translation>
    </message>
    <message>
        <source>Names of the rows, with commas between</source>
        <translation>Namen der Zeilen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Models, with commas between; empty: each version&apos;s own</source>
        <translation>Modelle, durch Kommas getrennt; leer: das der jeweiligen Version</translation>
    </message>
    <message>
        <source>Models, with commas between. Empty: each version&apos;s own.</source>
        <translation>Modelle, durch Kommas getrennt. Leer: das der jeweiligen Version.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose from the models of the provider</source>
        <translation>Aus den Modellen des Anbieters wählen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often every row is asked; repeats show how much answers vary</source>
        <translation>Wie oft jede Zeile gefragt wird; Wiederholungen zeigen, wie stark Antworten schwanken</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>Wied&amp;erholungen</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many requests are under way at once</source>
        <translation>Wie viele Anfragen gleichzeitig unterwegs sind</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>A &amp;missing variable is an error of its row</source>
        <translation>&amp;Fehlende Variable ist ein Fehler der Zeile</translation>
    </message>
    <message>
        <source>A missing variable is an error of its row</source>
        <translation>Fehlende Variable ist ein Fehler der Zeile</translation>
    </message>
    <message>
        <source>Otherwise it renders as nothing</source>
        <translation>Sonst wird sie zu leerem Text</translation>
    </message>
    <message>
        <source>Each version&apos;s own</source>
        <translation>Das der jeweiligen Version</translation>
    </message>
    <message>
        <source>Each version&apos;s own: %1</source>
        <translation>Das der jeweiligen Version: %1</translation>
    </message>
    <message>
        <source>Answers are made by rules: nothing is sent, nothing is paid.</source>
        <translation>Antworten entstehen nach Regeln: Nichts wird gesendet, nichts bezahlt.</translation>
    </message>
    <message>
        <source>A server of your own at %1.</source>
        <translation>Ein eigener Server unter %1.</translation>
    </message>
    <message>
        <source>Its models could not be listed; type a name. %1</source>
        <translation>Seine Modelle ließen sich nicht auflisten; einen Namen tippen. %1</translation>
    </message>
    <message>
        <source>Needs a key: it is given under Settings → Providers.</source>
        <translation>Braucht einen Schlüssel: Er wird unter Einstellungen → Anbieter angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln Zeile</numerusform>
            <numerusform>%1 · %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes that are not saved are not tested.</source>
        <translation>Was noch nicht gespeichert ist, wird nicht getestet.</translation>
    </message>
    <message>
        <source>Version %1 is asked as it was saved.</source>
        <translation>Version %1 wird so gefragt, wie sie gespeichert ist.</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Zurück zum Editor</translation>
    </message>
</context>
<context>
    <name>promptlab::RunSideChooser</name>
    <message>
        <source>Run, %1</source>
        <comment>which side</comment>
        <translation>Lauf, %1</translation>
    </message>
    <message>
        <source>Which run stands on this side</source>
        <translation>Welcher Lauf auf dieser Seite steht</translation>
    </message>
    <message>
        <source>Version, %1</source>
        <comment>which side</comment>
        <translation>Version, %1</translation>
    </message>
    <message>
        <source>Which version of the run stands on this side</source>
        <translation>Welche Version des Laufs auf dieser Seite steht</translation>
    </message>
    <message>
        <source>%1 · %2 · simulated</source>
        <comment>versions, when</comment>
        <translation>%1 · %2 · simuliert</translation>
    </message>
</context>
<context>
    <name>promptlab::RunSummaryModel</name>
    <message>
        <source>%1: %2 passed</source>
        <translation>%1: %2 bestanden</translation>
    </message>
    <message>
        <source>, 95 % interval %1 to %2</source>
        <translation>, 95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>, median latency %1, %2 %3</source>
        <translation>, Antwortzeit im Median %1, %2 %3</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simuliert)</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Share of the judged answers that passed. Where rows form groups, the comparison counts every group once.</source>
        <translation>Anteil der beurteilten Antworten, die bestanden haben. Wo Zeilen Gruppen bilden, zählt der Vergleich jede Gruppe einmal.</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln not checked</source>
        <translation>
            <numerusform>, %Ln nicht geprüft</numerusform>
            <numerusform>, %Ln nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunVersionModel</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1
Saved %2</source>
        <translation>%1
Gespeichert %2</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
</context>
<context>
    <name>promptlab::RunView</name>
    <message>
        <source>Select a cell to see its output and checks.</source>
        <translation>Eine Zelle auswählen, um ihre Ausgabe und Prüfungen zu sehen.</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>Rows that changed</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Enter or a click shows the row in the matrix</source>
        <translation>Enter oder ein Klick zeigt die Zeile in der Matrix</translation>
    </message>
    <message>
        <source>Numbers of every version and model</source>
        <translation>Zahlen aller Versionen und Modelle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>The selected case</source>
        <translation>Der ausgewählte Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Changed rows %1</source>
        <translation>Geänderte Zeilen %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>%1: a provider</comment>
        <translation>gefragt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::RunningModel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Bereitgestellt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, Generation %2</translation>
    </message>
    <message>
        <source>plan %1, %2</source>
        <comment>number and status</comment>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>what runs, from what was published</comment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>Read back %1: just what was published</source>
        <translation>Zurückgelesen %1: genau das Veröffentlichte</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nie veröffentlicht</translation>
    </message>
    <message>
        <source>This workspace says that it runs here; it was never put into the channel. Deploy it to put it there.</source>
        <translation>Laut diesem Arbeitsbereich läuft es hier; in den Kanal kam es nie. Eine Bereitstellung bringt es dorthin.</translation>
    </message>
</context>
<context>
    <name>promptlab::RunningTable</name>
    <message>
        <source>What runs in the environment</source>
        <translation>Was in der Umgebung läuft</translation>
    </message>
    <message>
        <source>Columns of what runs</source>
        <translation>Spalten der laufenden Versionen</translation>
    </message>
</context>
<context>
    <name>promptlab::SearchResultDelegate</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and version</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>promptlab::SearchResultModel</name>
    <message>
        <source>%1 %2</source>
        <comment>role of a message, and line</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>prompt, place, line</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n Stelle</numerusform>
            <numerusform>%1, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1, line %2: Enter goes there</source>
        <translation>Nachricht %1, Zeile %2: Enter geht dorthin</translation>
    </message>
    <message>
        <source>%1: Enter opens it</source>
        <translation>%1: Enter öffnet ihn</translation>
    </message>
</context>
<context>
    <name>promptlab::SectionHeader</name>
    <message>
        <source>Move the message: drag it, or press Up or Down here (Ctrl+Alt+Up, Ctrl+Alt+Down)</source>
        <translation>Die Nachricht verschieben: ziehen oder hier Auf oder Ab drücken (Ctrl+Alt+Up, Ctrl+Alt+Down)</translation>
    </message>
    <message>
        <source>Commands for this message</source>
        <translation>Befehle für diese Nachricht</translation>
    </message>
    <message>
        <source>Message %1 of %2: %3</source>
        <translation>Nachricht %1 von %2: %3</translation>
    </message>
    <message>
        <source>Role of message %1: %2</source>
        <translation>Rolle der Nachricht %1: %2</translation>
    </message>
    <message>
        <source>Change the role of the message</source>
        <translation>Die Rolle der Nachricht ändern</translation>
    </message>
    <message>
        <source>Unfold message %1</source>
        <translation>Nachricht %1 ausklappen</translation>
    </message>
    <message>
        <source>Fold message %1</source>
        <translation>Nachricht %1 einklappen</translation>
    </message>
    <message>
        <source>Commands for message %1</source>
        <translation>Befehle für Nachricht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded</source>
        <translation>
            <numerusform>%n Zeile eingeklappt</numerusform>
            <numerusform>%n Zeilen eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Nachricht löschen</translation>
    </message>
</context>
<context>
    <name>promptlab::SectionHeaders</name>
    <message numerus="yes">
        <source>%n part(s) more than this text</source>
        <translation>
            <numerusform>%n weiterer Teil neben diesem Text</numerusform>
            <numerusform>%n weitere Teile neben diesem Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::SettingRow</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard value of %1</source>
        <translation>Standardwert von %1</translation>
    </message>
    <message>
        <source>Back to the standard value</source>
        <translation>Zurück zum Standardwert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>promptlab::Settings</name>
    <message>
        <source>There is no setting &quot;%1&quot;</source>
        <translation>Es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no settings of Prompt Lab: &quot;format&quot; must be &quot;%2&quot;</source>
        <translation>„%1“ enthält keine Einstellungen von Prompt Lab: „format“ muss „%2“ sein</translation>
    </message>
    <message>
        <source>Nothing was taken over from &quot;%1&quot;. %2</source>
        <translation>Aus „%1“ wurde nichts übernommen. %2</translation>
    </message>
</context>
<context>
    <name>promptlab::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search in all settings</source>
        <translation>In allen Einstellungen suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>No setting matches &quot;%1&quot;</source>
        <translation>Keine Einstellung passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be taken over.</source>
        <translation>
            <numerusform>%n Einstellung ließ sich nicht übernehmen.</numerusform>
            <numerusform>%n Einstellungen ließen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard values are used; what was there is kept in the file.</source>
        <translation>Es gelten die Standardwerte; was dort stand, bleibt in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen e&amp;inlesen…</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen einlesen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The settings were not imported.</source>
        <translation>Die Einstellungen wurden nicht eingelesen.</translation>
    </message>
    <message>
        <source>Settings taken over from %1</source>
        <translation>Einstellungen aus %1 übernommen</translation>
    </message>
    <message>
        <source>The settings were not exported.</source>
        <translation>Die Einstellungen wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>Einstellungen nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>promptlab::ShortcutModel</name>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>promptlab::ShortcutPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key below</source>
        <translation>Einen Befehl wählen, dann unten seine neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after the other</source>
        <translation>Die Taste drücken oder bis zu vier nacheinander</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Give the command this key</source>
        <translation>Dem Befehl diese Taste geben</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The command has no key then</source>
        <translation>Der Befehl hat dann keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>The standard key of this command</source>
        <translation>Die Standardtaste dieses Befehls</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>The standard keys of all commands</source>
        <translation>Die Standardtasten aller Befehle</translation>
    </message>
    <message>
        <source>%1 has two commands.</source>
        <translation>%1 hat zwei Befehle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both answer to it, so neither does. Give one of them another key.</source>
        <translation>„%1“ und „%2“ beanspruchen sie beide, daher reagiert keiner. Einem davon eine andere Taste geben.</translation>
    </message>
    <message>
        <source>Show the second one</source>
        <translation>Den zweiten zeigen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Words or a key, &quot;Ctrl+F&quot;; only what has them is listed</source>
        <translation>Wörter oder eine Taste, „Strg+F“; nur was sie hat, wird gelistet</translation>
    </message>
</context>
<context>
    <name>promptlab::SideButton</name>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>Left side: %1</source>
        <translation>Linke Seite: %1</translation>
    </message>
    <message>
        <source>Right side: %1</source>
        <translation>Rechte Seite: %1</translation>
    </message>
    <message>
        <source>Choose a version or a file for this side</source>
        <translation>Eine Version oder eine Datei für diese Seite wählen</translation>
    </message>
    <message>
        <source>Choose a version or a file…</source>
        <translation>Version oder Datei wählen…</translation>
    </message>
</context>
<context>
    <name>promptlab::SideColumn</name>
    <message>
        <source>Beside the editor</source>
        <translation>Neben dem Editor</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Variables, preview and problems</source>
        <translation>Variablen, Vorschau und Probleme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>How the model is asked</source>
        <translation>Wie das Modell gefragt wird</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>Was früher gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>promptlab::SidePicker</name>
    <message>
        <source>What to compare</source>
        <translation>Was zu vergleichen ist</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Wählen, was zu vergleichen ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A version of a prompt</source>
        <translation>Eine Version eines Prompts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>Type a part of the prompt&apos;s key or name; ↓ goes to the list</source>
        <translation>Einen Teil von Schlüssel oder Name des Prompts tippen; ↓ geht zur Liste</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>A file of any kind: text is compared line by line, other files byte by byte.</source>
        <translation>Eine Datei beliebiger Art: Text wird Zeile für Zeile verglichen, andere Dateien Byte für Byte.</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Path of a file (Enter compares it)</source>
        <translation>Pfad einer Datei (Enter vergleicht sie)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>Look for the file</source>
        <translation>Die Datei suchen</translation>
    </message>
    <message>
        <source>Compare this file</source>
        <translation>Diese Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare this file (Enter)</source>
        <translation>Diese Datei vergleichen (Enter)</translation>
    </message>
    <message>
        <source>No workspace is open: open one to compare its versions.</source>
        <translation>Kein Arbeitsbereich ist offen: einen öffnen, um seine Versionen zu vergleichen.</translation>
    </message>
    <message>
        <source>The workspace has no prompts yet: write one in the prompts pane, or choose a file.</source>
        <translation>Der Arbeitsbereich hat noch keine Prompts: Schreiben Sie einen im Bereich Prompts, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>No prompt matches &quot;%1&quot;; take letters away to see more.</source>
        <translation>Kein Prompt passt zu „%1“; weniger Buchstaben zeigen mehr.</translation>
    </message>
</context>
<context>
    <name>promptlab::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Write, test, compare and safely deploy prompts.</source>
        <translation>Prompts schreiben, testen, vergleichen und sicher bereitstellen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too: two files are compared, a workspace is opened.</source>
        <translation>Dateien und Ordner lassen sich auch hierher ziehen: Zwei Dateien werden verglichen, ein Arbeitsbereich wird geöffnet.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes one from the list</source>
        <translation>Enter öffnet, Entf nimmt einen aus der Liste</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here. The sample shows what one looks like: prompts with their versions and where they run, datasets to test them with, and answers that are simulated, so that a run costs nothing.</source>
        <translation>Arbeitsbereiche, die Sie öffnen, stehen hier. Das Beispiel zeigt, wie einer aussieht: Prompts mit ihren Versionen und wo sie laufen, Datensätze zum Testen und simulierte Antworten, sodass ein Lauf nichts kostet.</translation>
    </message>
</context>
<context>
    <name>promptlab::StartWish</name>
    <message>
        <source>Something else was chosen meanwhile. Look at it, then start it again.</source>
        <translation>Inzwischen wurde etwas anderes gewählt. Sehen Sie es an und starten Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>promptlab::StateFile</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read; it is kept as &quot;%2&quot;</source>
        <translation>Die Datei „%1“ ließ sich nicht lesen; sie bleibt als „%2“ erhalten</translation>
    </message>
</context>
<context>
    <name>promptlab::StatusChip</name>
    <message>
        <source>%1 %2</source>
        <comment>a chip and its count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>promptlab::StatusSection</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>promptlab::StepList</name>
    <message>
        <source>Steps of the deployment</source>
        <translation>Schritte der Bereitstellung</translation>
    </message>
</context>
<context>
    <name>promptlab::Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help has it again</source>
        <translation>Rundgang beenden (Esc); in der Hilfe gibt es ihn wieder</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Der vorige Schritt (Links)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the tour (Enter)</source>
        <translation>Rundgang beenden (Enter)</translation>
    </message>
    <message>
        <source>The next step (Enter or Right)</source>
        <translation>Der nächste Schritt (Enter oder Rechts)</translation>
    </message>
</context>
<context>
    <name>promptlab::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Open the workspace (Enter)</source>
        <translation>Den Arbeitsbereich öffnen (Enter)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code…</source>
        <translation>&amp;Wiederherstellungscode verwenden…</translation>
    </message>
    <message>
        <source>The code that was shown when the workspace was made</source>
        <translation>Der Code, der beim Anlegen des Arbeitsbereichs gezeigt wurde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave the workspace closed</source>
        <translation>Den Arbeitsbereich geschlossen lassen</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Nothing else opened this workspace. Type its recovery code; it was shown once, when the workspace was made.</source>
        <translation>Anders ließ sich dieser Arbeitsbereich nicht öffnen. Seinen Wiederherstellungscode eingeben; er wurde einmal gezeigt, beim Anlegen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Its content is encrypted. The passphrase stays in this program.</source>
        <translation>Sein Inhalt ist verschlüsselt. Die Passphrase bleibt in diesem Programm.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This is not the recovery code.</source>
        <translation>Das ist nicht der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>Versuch %1.</translation>
    </message>
</context>
<context>
    <name>promptlab::VariablesModel</name>
    <message>
        <source>%1 is no value of the type %2</source>
        <translation>%1 ist kein Wert vom Typ %2</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes from outside: treat as data</source>
        <translation>Kommt von außen: als Daten behandeln</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value to try</source>
        <translation>Probewert</translation>
    </message>
    <message>
        <source>Type of the variable</source>
        <translation>Typ der Variable</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>undeclared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), not declared: Enter or a double click declares it</source>
        <translation>
            <numerusform>%n-mal verwendet, nicht deklariert: Enter oder ein Doppelklick deklariert sie</numerusform>
            <numerusform>%n-mal verwendet, nicht deklariert: Enter oder ein Doppelklick deklariert sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>promptlab::VariablesPanel</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Take values from a dataset</source>
        <translation>Werte aus einem Datensatz nehmen</translation>
    </message>
    <message>
        <source>Previous row of the dataset (Alt+PgUp)</source>
        <translation>Vorige Zeile des Datensatzes (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next row of the dataset (Alt+PgDown)</source>
        <translation>Nächste Zeile des Datensatzes (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Declare a variable</source>
        <translation>Eine Variable deklarieren</translation>
    </message>
    <message>
        <source>Variables and the values to try</source>
        <translation>Variablen und Probewerte</translation>
    </message>
    <message>
        <source>Show where it is used</source>
        <translation>Zeigen, wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Take the declaration away</source>
        <translation>Die Deklaration entfernen</translation>
    </message>
    <message>
        <source>Values typed by hand</source>
        <translation>Von Hand eingegebene Werte</translation>
    </message>
    <message>
        <source>No dataset yet: import one to walk through its rows</source>
        <translation>Noch kein Datensatz: einen einlesen, um durch seine Zeilen zu gehen</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <comment>dataset, row, rows</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Row %1 of the dataset %2</source>
        <translation>Zeile %1 des Datensatzes %2</translation>
    </message>
    <message>
        <source>F2 or a double click edits; Enter or a double click declares what is undeclared. Values are for trying and are not saved with a version</source>
        <translation>F2 oder ein Doppelklick bearbeitet; Enter oder ein Doppelklick deklariert, was nicht deklariert ist. Werte sind zum Ausprobieren und werden nicht mit einer Version gespeichert</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>%1 deklarieren</translation>
    </message>
    <message>
        <source>No variables yet: put one into a message, like {{&#xa0;name&#xa0;}}, or declare one with +.</source>
        <translation>Noch keine Variablen: Setzen Sie eine in eine Nachricht, etwa {{&#xa0;name&#xa0;}}, oder deklarieren Sie eine mit +.</translation>
    </message>
    <message>
        <source>What variables there are is not known while a message cannot be read: see the problems.</source>
        <translation>Welche Variablen es gibt, ist nicht bekannt, solange eine Nachricht nicht lesbar ist: siehe Probleme.</translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::DesktopApplication</name>
    <message>
        <source>It could not be saved.</source>
        <translation>Das Speichern gelang nicht.</translation>
    </message>
    <message>
        <source>%1: everything in it is here already</source>
        <translation>%1: alles darin ist schon hier</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported: %n new version(s) or row(s)</source>
        <translation>
            <numerusform>%1 eingelesen: %n neue Version oder Zeile</numerusform>
            <numerusform>%1 eingelesen: %n neue Versionen oder Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 wurde nicht eingelesen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Something else is being opened; try again in a moment</source>
        <translation>Etwas anderes wird gerade geöffnet; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>You act for %1 from now on; it is recorded as self-attested</source>
        <translation>Sie handeln ab jetzt für %1; das wird als selbst bezeugt festgehalten</translation>
    </message>
    <message>
        <source>You act as %1 again</source>
        <translation>Sie handeln wieder als %1</translation>
    </message>
    <message>
        <source>The workspace was not made.</source>
        <translation>Der Arbeitsbereich wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is nothing to import into.</source>
        <translation>Es gibt nichts, wohin eingelesen werden kann.</translation>
    </message>
    <message>
        <source>Open or make a workspace first.</source>
        <translation>Erst einen Arbeitsbereich öffnen oder anlegen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it as yourself</source>
        <translation>Als Sie selbst öffnen</translation>
    </message>
    <message>
        <source>the recovery code comes first: it is shown only once</source>
        <translation>zuerst der Wiederherstellungscode: er wird nur einmal gezeigt</translation>
    </message>
    <message>
        <source>The recovery code was not confirmed.</source>
        <translation>Der Wiederherstellungscode wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>It is shown only now. Without it nothing opens the workspace when its key is lost.</source>
        <translation>Er wird nur jetzt gezeigt. Ohne ihn öffnet nichts den Arbeitsbereich, wenn dessen Schlüssel verloren ist.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne ihn schließen</translation>
    </message>
    <message>
        <source>The files were not compared.</source>
        <translation>Die Dateien wurden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::MemberSwitch</name>
    <message>
        <source>%1 is a member now, as %2</source>
        <comment>name and role</comment>
        <translation>%1 ist jetzt Mitglied, als %2</translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::SingleInstance</name>
    <message>
        <source>A second start of the program cannot find this window: %1</source>
        <translation>Ein zweiter Start des Programms kann dieses Fenster nicht finden: %1</translation>
    </message>
</context>
<context>
    <name>promptlab::desktop::WorkspaceHost</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
</TS>
