<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
    <name>Connection</name>
    <message>
        <source>There is no workspace &quot;%1&quot;; make one with &quot;promptlab-cli init&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Prompt Lab workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the workspace for reading</source>
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
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset does not exist any more</source>
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
        <source>%1 closed the connection before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before it answered</source>
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
</context>
<context>
    <name>Ids</name>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Another process is working on it, or it ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot carry out work of the kind &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot deliver messages of the kind &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease was lost: another process goes on with this work</source>
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
        <source>The whole number is beyond ±9007199254740991 and would lose digits; write it as text</source>
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
        <source>A data key has %1 bytes instead of 32</source>
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
        <source>The keychain reports an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds</source>
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
        <source>%1: the disk is full; nothing was changed</source>
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
    <name>TextLines</name>
    <message>
        <source>The text is too large to compare: 2 GB of characters are the limit</source>
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
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>The text is too large to compare by words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteLock</name>
    <message>
        <source>Cannot open the lock file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot lock the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has been writing to the workspace for %1 s; try again</source>
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
</TS>
