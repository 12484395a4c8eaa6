// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/modelform.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringListModel>

namespace promptlab {

namespace {

/// Numbers are written as in prompt files, so that every language reads the same.
template<typename Number>
QString formNumber(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<double> formReal(const QString &text, double least, double most, bool *good)
{
    if (text.trimmed().isEmpty())
        return {};
    bool read = false;
    QString plain = text.trimmed();
    const double value = plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&read);
    if (!read || value < least || value > most) {
        *good = false;
        return {};
    }
    return value;
}

std::optional<qint64> formWhole(const QString &text, qint64 least, qint64 most, bool *good)
{
    if (text.trimmed().isEmpty())
        return {};
    bool read = false;
    const qint64 value = text.trimmed().toLongLong(&read);
    if (!read || value < least || value > most) {
        *good = false;
        return {};
    }
    return value;
}

constexpr qint64 formLargestSeed = (qint64(1) << 53) - 1;

} // namespace

ModelForm::ModelForm(const Theme &theme, PromptSession &session, QWidget *parent)
    : SidePanel(theme, tr("Model and response"), parent), m_session(session), m_page(new QWidget)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Model and response"));
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    scroll->setWidget(m_page);
    buildRows();
    setContent(scroll);
}

QLineEdit *ModelForm::addField(const QString &label, const QString &help)
{
    auto *field = new QLineEdit(m_page);
    field->setPlaceholderText(tr("Not set"));
    field->setAccessibleName(label);
    field->setToolTip(help);
    auto *name = new QLabel(label, m_page);
    name->setBuddy(field);
    static_cast<QFormLayout *>(m_page->layout())->addRow(name, field);
    connect(field, &QLineEdit::editingFinished, this, &ModelForm::takeFields);
    return field;
}

void ModelForm::buildRows()
{
    auto *form = new QFormLayout(m_page);
    form->setContentsMargins(theme().grid(3), theme().grid(3), theme().grid(3), theme().grid(3));
    form->setSpacing(theme().grid(2));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    m_model = addField(tr("Model"), tr("The model that runs use when they name none"));
    m_temperature = addField(tr("Temperature"), tr("0 to 2; lower answers vary less"));
    m_topP = addField(tr("Top P"), tr("0 to 1; only the likeliest words up to this share"));
    m_maxTokens = addField(tr("Most tokens"), tr("Longest answer, in tokens"));
    m_seed = addField(tr("Seed"), tr("A whole number; models that know it answer alike"));
    m_stop = addField(tr("Stop at"), tr("Words that end the answer, separated by commas"));

    m_response = new QComboBox(m_page);
    m_response->setAccessibleName(tr("Form of the answer"));
    m_response->setToolTip(tr("Free text, or JSON that keeps to a schema"));
    m_response->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_response->addItem(tr("Text"));
    m_response->addItem(tr("JSON by a schema"));
    form->addRow(tr("Answer"), m_response);
    m_schemaLabel = new QLabel(tr("JSON Schema of the answer"), m_page);
    m_schema = new QPlainTextEdit(m_page);
    m_schema->setAccessibleName(tr("JSON Schema of the answer"));
    m_schema->setToolTip(tr("JSON Schema, draft 2020-12"));
    m_schema->setTabChangesFocus(true);
    m_schema->setFont(theme().font(TextStyle::CodeSmall));
    connect(&theme(), &Theme::changed, m_schema, [this] { m_schema->setFont(theme().font(TextStyle::CodeSmall)); });
    m_schema->setMinimumHeight(theme().grid(50));
    m_schemaLabel->setBuddy(m_schema);
    m_fault = new QLabel(m_page);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    form->addRow(m_schemaLabel);
    form->addRow(m_schema);
    form->addRow(m_fault);
    m_format = new QComboBox(m_page);
    m_format->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_format->setAccessibleName(tr("Template language"));
    m_format->setToolTip(tr("How variables are written in the messages"));
    for (const TemplateFormat format : {TemplateFormat::Nunjucks, TemplateFormat::Mustache, TemplateFormat::FString})
        m_format->addItem(format == TemplateFormat::Nunjucks ? QStringLiteral("Jinja2 / Nunjucks")
                                                             : templateFormatName(format),
                          int(format));
    form->addRow(tr("Template"), m_format);

    connect(m_response, &QComboBox::activated, this, [this](int index) {
        m_schemaLabel->setVisible(index == 1);
        m_schema->setVisible(index == 1);
        takeSchema();
    });
    connect(m_schema, &QPlainTextEdit::textChanged, this, &ModelForm::takeSchema);
    connect(m_format, &QComboBox::activated, this,
            [this](int index) { Q_EMIT formatChosen(TemplateFormat(m_format->itemData(index).toInt())); });
}

void ModelForm::load()
{
    m_loading = true;
    const ModelSettings &settings = m_session.settings();
    m_model->setText(settings.model);
    m_temperature->setText(formNumber(settings.temperature));
    m_topP->setText(formNumber(settings.topP));
    m_maxTokens->setText(formNumber(settings.maxTokens));
    m_seed->setText(formNumber(settings.seed));
    m_stop->setText(settings.stop.join(QStringLiteral(", ")));
    const auto &schema = m_session.responseSchema();
    m_response->setCurrentIndex(schema ? 1 : 0);
    m_schema->setPlainText(schema && schema->isObject()
                               ? QString::fromUtf8(QJsonDocument(schema->toObject()).toJson()).trimmed()
                               : QString());
    m_schemaLabel->setVisible(schema.has_value());
    m_schema->setVisible(schema.has_value());
    m_format->setCurrentIndex(m_format->findData(int(m_session.format())));
    m_fault->hide();
    m_loading = false;
}

void ModelForm::setModels(const QStringList &models)
{
    auto *completer = new QCompleter(models, m_model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_model->setCompleter(completer);
}

QWidget *ModelForm::firstField() const
{
    return m_model;
}

void ModelForm::takeFields()
{
    if (m_loading || !m_session.isOpen())
        return;
    ModelSettings settings = m_session.settings();
    bool good = true;
    settings.model = m_model->text().trimmed();
    settings.temperature = formReal(m_temperature->text(), 0, 100, &good);
    settings.topP = formReal(m_topP->text(), 0, 1, &good);
    const auto most = formWhole(m_maxTokens->text(), 1, std::numeric_limits<int>::max(), &good);
    settings.maxTokens = most ? std::optional<int>(int(*most)) : std::nullopt;
    settings.seed = formWhole(m_seed->text(), -formLargestSeed, formLargestSeed, &good);
    settings.stop.clear();
    for (const QString &word : m_stop->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            settings.stop.append(word.trimmed());
    }
    if (!good) {
        showFault(tr("A field holds no number that it takes; what was there before still holds."));
        return;
    }
    showFault({});
    m_session.setSettings(settings);
}

void ModelForm::takeSchema()
{
    if (m_loading || !m_session.isOpen())
        return;
    if (m_response->currentIndex() == 0) {
        showFault({});
        m_session.setResponseSchema(std::nullopt);
        return;
    }
    if (m_schema->toPlainText().trimmed().isEmpty()) {
        showFault(tr("Write the schema that answers keep to; until then answers are free text."));
        m_session.setResponseSchema(std::nullopt);
        return;
    }
    const auto schema = parseJson(m_schema->toPlainText().toUtf8(), tr("schema"));
    if (!schema.ok() || !schema->isObject()) {
        showFault(schema.ok() ? tr("A schema is a JSON object; the last good one still holds.")
                              : tr("%1; the last good schema still holds.").arg(schema.error().text()));
        return;
    }
    showFault({});
    m_session.setResponseSchema(*schema);
}

void ModelForm::showFault(const QString &text)
{
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, theme().syntax(SyntaxTone::LintError));
    m_fault->setPalette(palette);
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

QString ModelForm::summary(const ModelSettings &settings)
{
    QStringList parts{settings.model.isEmpty() ? tr("No model") : settings.model};
    if (settings.temperature)
        parts.append(tr("temp %1", "temperature").arg(*settings.temperature));
    if (settings.maxTokens)
        parts.append(tr("max %1", "most tokens").arg(*settings.maxTokens));
    return parts.join(QStringLiteral(" · "));
}

} // namespace promptlab
