// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/template/templateengine.h"

#include <QTest>

#include <kainjow/mustache.hpp>

#include <random>

using namespace promptlab;
using Oracle = kainjow::mustache::mustache;
using OracleData = kainjow::mustache::data;

namespace {

OracleData oracleData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return OracleData(value.toBool());
    case QJsonValue::Double: return OracleData(QString::number(value.toInt()).toStdString());
    case QJsonValue::String: return OracleData(value.toString().toStdString());
    case QJsonValue::Array: {
        OracleData list = OracleData::type::list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list.push_back(oracleData(item));
        return list;
    }
    case QJsonValue::Object: {
        OracleData object = OracleData::type::object;
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.set(field.key().toStdString(), oracleData(field.value()));
        return object;
    }
    default: return OracleData(false);
    }
}

/// Random templates and values over a few names. No dotted names: where the first part is found but not the second, the
/// oracle goes on looking in the outer contexts, which the specification forbids.
class MustacheMaker
{
public:
    explicit MustacheMaker(unsigned seed) : m_random(seed) {}

    QString text(int depth)
    {
        QString made;
        const int pieces = 1 + pick(5);
        for (int i = 0; i < pieces; ++i)
            made += piece(depth);
        return made;
    }

    QJsonObject object(int depth)
    {
        // An empty object closes a section of the oracle, and opens one of the specification.
        QJsonObject made{{QStringLiteral("id"), 1}};
        for (const char *name : names) {
            if (pick(4) > 0)
                made.insert(QString::fromLatin1(name), value(depth));
        }
        return made;
    }

private:
    static constexpr std::array<const char *, 5> names{"a", "b", "list", "user", "flag"};

    int pick(int below) { return int(m_random() % unsigned(below)); }
    QString name() { return QString::fromLatin1(names.at(size_t(pick(int(names.size()))))); }

    QString piece(int depth)
    {
        switch (pick(depth > 0 ? 9 : 6)) {
        case 0: return QStringLiteral("text ");
        case 1: return QStringLiteral("line\n");
        case 2: return QStringLiteral("{{%1}}").arg(name());
        case 3: return QStringLiteral("{{{ %1 }}}").arg(name());
        case 4: return alone(QStringLiteral("{{! comment }}"));
        case 5: return QStringLiteral("{{& %1}}\n").arg(name());
        case 6: return section(QLatin1Char('^'), depth);
        default: return section(QLatin1Char('#'), depth);
        }
    }

    /// A tag on a line of its own, or between letters.
    QString alone(const QString &tag)
    {
        const QString blank = QStringLiteral(" ").repeated(pick(3));
        if (pick(2) == 0)
            return QStringLiteral("\n") + blank + tag + blank + QStringLiteral("\n");
        return QStringLiteral(".") + tag + QStringLiteral(".");
    }

    QString section(QLatin1Char sigil, int depth)
    {
        const QString of = name();
        return alone(QStringLiteral("{{") + sigil + of + QStringLiteral("}}")) + text(depth - 1)
             + alone(QStringLiteral("{{/") + of + QStringLiteral("}}"));
    }

    QJsonValue value(int depth)
    {
        switch (pick(depth > 0 ? 6 : 3)) {
        case 0: return QStringLiteral("w%1").arg(pick(100));
        case 1: return pick(2) == 0;
        case 2: return pick(50) + 1;
        case 3:
        case 4: return object(depth - 1);
        default: {
            QJsonArray items;
            for (int i = pick(4); i > 0; --i)
                items.append(object(depth - 1));
            return items;
        }
        }
    }

    std::mt19937 m_random;
};

QString oracleText(const QString &text, const QJsonObject &values)
{
    Oracle oracle(text.toStdString());
    oracle.set_custom_escape([](const std::string &plain) { return plain; });
    return oracle.is_valid() ? QString::fromStdString(oracle.render(oracleData(values)))
                             : QStringLiteral("invalid: ") + QString::fromStdString(oracle.error_message());
}

/// Without blanks and line ends: the oracle keeps more of the lines that hold only tags than the specification does.
/// Those rules are tested by the specification's own cases.
QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

} // namespace

class TstMustacheOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnRandomTemplates();
};

void TstMustacheOracle::agreesOnRandomTemplates()
{
    const ScriptHost scripts;
    RenderOptions options;
    options.strict = false;
    int compared = 0;
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        MustacheMaker maker(seed);
        const QString text = maker.text(3);
        const QJsonObject values = maker.object(3);
        const QString expected = oracleText(text, values);
        const auto rendered = render(TemplateFormat::Mustache, text, values, options, scripts);
        QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
        // JSON in our output marks a value that the oracle prints as nothing.
        if (rendered->text.contains(QLatin1Char('{')) || rendered->text.contains(QLatin1Char('['))
            || rendered->text.contains(QLatin1String("true")) || rendered->text.contains(QLatin1String("false")))
            continue;
        ++compared;
        const QString ours = withoutBlanks(rendered->text);
        const QString theirs = withoutBlanks(expected);
        QVERIFY2(ours == theirs, qPrintable(QStringLiteral("seed %1:\n%2\n%3\n%4")
                                                .arg(QString::number(seed),
                                                     text + QString::fromUtf8(compactJson(values)), ours, theirs)));
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TstMustacheOracle)
#include "tst_mustacheoracle.moc"
