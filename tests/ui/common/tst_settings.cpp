// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uitest.h"
#include "ui/common/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

/// The settings: the table, the file, damaged and hostile files, import and export.
class TstSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableIsSound();
    void standardsWithoutAFile();
    void valuesSurvive();
    void standardValueIsNotStored();
    void wrongValues_data();
    void wrongValues();
    void wrongValuesInTheFileAreKeptAside();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void exportAndImport();
    void importIsAllOrNothing_data();
    void importIsAllOrNothing();
    void languageIsReadAlone();
    void failedSaveIsTold();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("deep/settings.json")); }
    void put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstSettings::init()
{
    failOnQtWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstSettings::put(const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(file()).path());
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

void TstSettings::tableIsSound()
{
    QSet<QString> keys;
    for (const SettingSpec &spec : settingSpecs()) {
        QVERIFY2(!keys.contains(spec.key), qPrintable(spec.key));
        keys.insert(spec.key);
        QVERIFY2(checkedSetting(spec, spec.standard).ok(), qPrintable(spec.key));
        QVERIFY2(!spec.label.isEmpty() && !spec.help.isEmpty() && !spec.group.isEmpty(), qPrintable(spec.key));
        QCOMPARE(spec.type == SettingType::Choice, !spec.choices.isEmpty());
    }
}

void TstSettings::standardsWithoutAFile()
{
    Settings settings(file());
    settings.load();
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.choice(settingkey::scheme), QStringLiteral("system"));
    QCOMPARE(settings.whole(settingkey::fontScale), 100);
    QVERIFY(settings.flag(settingkey::notify));
    settings.flush();
    QVERIFY(!QFileInfo::exists(file()));
}

void TstSettings::valuesSurvive()
{
    {
        Settings settings(file());
        settings.load();
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.set(settingkey::scheme, QStringLiteral("dark")).ok());
        QVERIFY(settings.set(settingkey::fontScale, 130).ok());
        QVERIFY(settings.set(settingkey::fontScale, 130).ok()); // the same again is no change
        QCOMPARE(changed.count(), 2);
        settings.setShortcuts({{QStringLiteral("a.b"), QJsonArray{QStringLiteral("F9")}}});
    } // what waits is written when they go
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Settings again(file());
    again.load();
    QVERIFY(again.problems().isEmpty());
    QCOMPARE(again.choice(settingkey::scheme), QStringLiteral("dark"));
    QCOMPARE(again.whole(settingkey::fontScale), 130);
    QVERIFY(again.isChanged(settingkey::fontScale));
    QCOMPARE(again.shortcuts().keys(), QStringList{QStringLiteral("a.b")});
    again.reset(settingkey::fontScale);
    QCOMPARE(again.whole(settingkey::fontScale), 100);
}

void TstSettings::standardValueIsNotStored()
{
    Settings settings(file());
    QVERIFY(settings.set(settingkey::fontScale, 130).ok());
    QVERIFY(settings.set(settingkey::fontScale, 100).ok());
    QVERIFY(!settings.isChanged(settingkey::fontScale));
}

void TstSettings::wrongValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("unknown choice") << QString(settingkey::scheme) << QJsonValue(QStringLiteral("purple"));
    QTest::newRow("number for a choice") << QString(settingkey::scheme) << QJsonValue(1);
    QTest::newRow("too small") << QString(settingkey::fontScale) << QJsonValue(79);
    QTest::newRow("too large") << QString(settingkey::fontScale) << QJsonValue(1e300);
    QTest::newRow("fraction") << QString(settingkey::fontScale) << QJsonValue(100.5);
    QTest::newRow("text for a number") << QString(settingkey::fontScale) << QJsonValue(QStringLiteral("100"));
    QTest::newRow("number for a flag") << QString(settingkey::notify) << QJsonValue(1);
    QTest::newRow("null") << QString(settingkey::notify) << QJsonValue();
    QTest::newRow("object") << QString(settingkey::notify) << QJsonValue(QJsonObject());
    QTest::newRow("unknown key") << QStringLiteral("no.such") << QJsonValue(true);
}

void TstSettings::wrongValues()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    Settings settings(file());
    QSignalSpy changed(&settings, &Settings::changed);
    const Result<void> result = settings.set(key, value);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().text().contains(key), qPrintable(result.error().text()));
    QCOMPARE(changed.count(), 0);
}

void TstSettings::wrongValuesInTheFileAreKeptAside()
{
    put(R"({"format": "promptlab-settings/1",
            "values": {"appearance.fontScale": 9000, "appearance.scheme": "dark", "future.thing": [1]}})");
    {
        Settings settings(file());
        settings.load();
        QCOMPARE(settings.problems().size(), 2);
        QVERIFY(settings.problems().join(QLatin1Char(' ')).contains(QLatin1String("appearance.fontScale")));
        QVERIFY(settings.problems().join(QLatin1Char(' ')).contains(QLatin1String("future.thing")));
        QCOMPARE(settings.whole(settingkey::fontScale), 100);
        QCOMPARE(settings.choice(settingkey::scheme), QStringLiteral("dark"));
    }
    QFile in(file());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QJsonObject aside = QJsonDocument::fromJson(in.readAll()).object().value(QStringLiteral("aside")).toObject();
    QCOMPARE(aside.value(QStringLiteral("appearance.fontScale")).toInt(), 9000);
    QVERIFY(aside.contains(QStringLiteral("future.thing")));
    Settings again(file()); // named once
    again.load();
    QVERIFY(again.problems().isEmpty());
}

void TstSettings::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"values\": {");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"values\": \"\xff\"}");
    QTest::newRow("deep") << QByteArray(QByteArray(5'000, '[') + QByteArray(5'000, ']'));
}

void TstSettings::damagedFileIsKept()
{
    QFETCH(QByteArray, content);
    put(content);
    Settings settings(file());
    settings.load();
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY2(settings.problems().first().contains(QLatin1String("settings.json.unreadable")),
             qPrintable(settings.problems().first()));
    QFile kept(file() + QStringLiteral(".unreadable"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(settings.set(settingkey::fontScale, 120).ok());
    settings.flush();
    Settings again(file());
    again.load();
    QCOMPARE(again.whole(settingkey::fontScale), 120);
}

void TstSettings::exportAndImport()
{
    Settings from(file());
    QVERIFY(from.set(settingkey::diffContext, 7).ok());
    from.setShortcuts({{QStringLiteral("a.b"), QJsonArray{QStringLiteral("F9")}}});
    Settings to(m_folder->filePath(QStringLiteral("other.json")));
    QVERIFY(to.set(settingkey::fontScale, 150).ok()); // not in the export: goes back
    QVERIFY(to.importJson(from.exportJson(), QStringLiteral("x.json")).ok());
    QCOMPARE(to.whole(settingkey::diffContext), 7);
    QCOMPARE(to.whole(settingkey::fontScale), 100);
    QCOMPARE(to.shortcuts(), from.shortcuts());
}

void TstSettings::importIsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringList{QStringLiteral("x.json")};
    QTest::newRow("another file") << QByteArray("{\"a\": 1}") << QStringList{QStringLiteral("promptlab-settings/1")};
    QTest::newRow("two faults") << QByteArray(R"({"format": "promptlab-settings/1", "values":
        {"diff.contextLines": 9, "appearance.fontScale": 1, "no.such": true}})")
                                << QStringList{QStringLiteral("appearance.fontScale"), QStringLiteral("no.such")};
}

void TstSettings::importIsAllOrNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, named);
    Settings settings(file());
    const Result<void> result = settings.importJson(json, QStringLiteral("x.json"));
    QVERIFY(!result.ok());
    for (const QString &name : named)
        QVERIFY2(result.error().text().contains(name), qPrintable(result.error().text()));
    QCOMPARE(settings.whole(settingkey::diffContext), 3);
}

void TstSettings::languageIsReadAlone()
{
    QCOMPARE(Settings::storedChoice(file(), settingkey::language), QString());
    put(R"({"values": {"appearance.language": "de", "appearance.fontScale": 9000}})");
    QCOMPARE(Settings::storedChoice(file(), settingkey::language), QStringLiteral("de"));
    Settings settings(file());
    settings.load();
    QCOMPARE(settings.problems().size(), 1); // it was not taken aside by the look
}

void TstSettings::failedSaveIsTold()
{
    QFile(m_folder->filePath(QStringLiteral("deep"))).open(QIODevice::WriteOnly); // a file where a folder is needed
    Settings settings(file());
    QSignalSpy failed(&settings, &Settings::saveFailed);
    QVERIFY(settings.set(settingkey::fontScale, 120).ok());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(settings.whole(settingkey::fontScale), 120);
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
